/** Places whose invitations fail, for a warning to their manager. */
import { instantOf } from "@/db/columns.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { monthOf, monthsBack } from "@/domain/months.ts";
import {
  findInvitationCounts,
  type InvitedMonth,
} from "@/domain/surveys/find_invitation_counts.ts";
import { dayOf } from "@/domain/time.ts";

/** Our own: one wrong number is nobody's alarm, and a server that is down soon is three. */
const [leastFailed, leastShare] = [3, 0.25];

/** In this month or the last, the latest first. */
export async function findFailingInvitations(
  read: Reader,
  actor: Actor,
  now: Date,
): Promise<readonly InvitedMonth[]> {
  const [from] = monthsBack(monthOf(dayOf(instantOf(now))), 2);
  return (await findInvitationCounts(read, actor, { from: from! })).filter(isFailing);
}

/** One that left and did not arrive is counted as sent and as failed; one that never left as failed alone. */
export const isFailing = (
  { counts: { invited, left_out, failed } }: Pick<InvitedMonth, "counts">,
) => failed >= leastFailed && failed >= leastShare * (invited - left_out);

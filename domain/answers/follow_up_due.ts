/** By when a follow-up is due: so many weeks after the answer that asked for it. */
import type { Day, Instant } from "@/db/columns.ts";
import type { AnswerDetails } from "@/db/schema/referrals.ts";
import { dayOf } from "@/domain/time.ts";

export function followUpDueOn(
  { details, answeredAt }: { readonly details: AnswerDetails; readonly answeredAt: Instant },
): Day | undefined {
  if (!details.followUp) return undefined;
  const { weeks } = details.followUp;
  return Temporal.PlainDate.from(dayOf(answeredAt)).add({ weeks }).toString() as Day;
}

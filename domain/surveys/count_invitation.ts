/**
 * What became of invitations, added up by place and month in the change that makes it so: their rows
 * do not say how they ended.
 */
import { sql } from "drizzle-orm";
import { newId } from "@/db/columns.ts";
import {
  type InvitationCount,
  surveyInvitationCounts,
  type surveyInvitations,
  type WhyInvitationFailed,
} from "@/db/schema/survey_invitations.ts";
import type { UpkeepTx } from "@/db/upkeep.ts";
import { monthOf } from "@/domain/months.ts";
import { dayOf } from "@/domain/time.ts";

type Counted = Pick<typeof surveyInvitations.$inferSelect, "placeId" | "createdAt">;

/** In the month in which it was made, so that a month's figures can be laid beside each other. */
export async function countInvitation(
  tx: Pick<UpkeepTx, "insert">,
  { placeId, createdAt }: Counted,
  what: InvitationCount,
  why: WhyInvitationFailed | "" = "",
): Promise<void> {
  const { placeId: place, month, what: kind, why: reason } = surveyInvitationCounts;
  await tx.insert(surveyInvitationCounts).values({
    id: newId(),
    placeId,
    month: monthOf(dayOf(createdAt)),
    what,
    why,
    invitations: 1,
  }).onConflictDoUpdate({
    target: [place, month, kind, reason],
    set: { invitations: sql`${surveyInvitationCounts.invitations} + 1` },
  });
}

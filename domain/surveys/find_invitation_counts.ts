/** What became of a place's invitations, month by month. */
import { and, desc, eq, gte } from "drizzle-orm";
import type { Id, Month } from "@/db/columns.ts";
import {
  type InvitationCount,
  surveyInvitationCounts,
  type WhyInvitationFailed,
} from "@/db/schema/survey_invitations.ts";
import { surveyPlaces } from "@/db/schema/surveys.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { visibleTo } from "@/domain/surveys/find_places.ts";

export interface InvitedMonth {
  readonly placeId: Id<"SurveyPlace">;
  readonly placeName: string;
  readonly month: Month;
  readonly counts: Readonly<Record<InvitationCount, number>>;
  /** Of those that failed, how many for what. */
  readonly failedBecause: ReadonlyMap<WhyInvitationFailed, number>;
}

/** From a month on, the latest first; a month in which nobody was invited is not in it. */
export async function findInvitationCounts(
  read: Reader,
  actor: Actor,
  { from, placeId }: { readonly from: Month; readonly placeId?: Id<"SurveyPlace"> },
): Promise<readonly InvitedMonth[]> {
  const rows = await read.select({
    placeId: surveyInvitationCounts.placeId,
    placeName: surveyPlaces.name,
    month: surveyInvitationCounts.month,
    what: surveyInvitationCounts.what,
    why: surveyInvitationCounts.why,
    invitations: surveyInvitationCounts.invitations,
  }).from(surveyInvitationCounts)
    .innerJoin(surveyPlaces, eq(surveyPlaces.id, surveyInvitationCounts.placeId))
    .where(and(
      visibleTo(actor),
      gte(surveyInvitationCounts.month, from),
      placeId && eq(surveyInvitationCounts.placeId, placeId),
    )).orderBy(desc(surveyInvitationCounts.month), surveyPlaces.name);
  const months = Map.groupBy(rows, (row) => `${row.placeId} ${row.month}`);
  return [...months.values()].map((all) => {
    const { placeId, placeName, month } = all[0]!;
    const counts = { invited: 0, sent: 0, failed: 0, left_out: 0, stopped: 0, used: 0 };
    const failedBecause = new Map<WhyInvitationFailed, number>();
    for (const { what, why, invitations } of all) {
      counts[what] += invitations;
      if (what === "failed" && why) failedBecause.set(why, invitations);
    }
    return { placeId, placeName, month, counts, failedBecause };
  });
}

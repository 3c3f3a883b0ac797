/** What a case is recognised by in a list: its pictures, the closest first. */
import { sql } from "drizzle-orm";
import type { Id, Instant } from "@/db/columns.ts";
import { type PhotographFault, type PhotographKind, photographs } from "@/db/schema/photographs.ts";
import { referrals } from "@/db/schema/referrals.ts";

export interface Thumb {
  readonly id: Id<"Photograph">;
  readonly kind: PhotographKind;
  readonly addedAt: Instant;
  /** What is wrong with it; null where it was not looked at yet. */
  readonly verdict: readonly PhotographFault[] | null;
}

/**
 * Those that can be shown, as a column of a question about referrals: whoever is shown the row may
 * see them, so what is intimate is never among them, nor what was reported. Fifty referrals cost less so than one more question does.
 */
export const thumbsOfReferral = sql`(
  SELECT json_group_array(json_object(
    'id', ${photographs.id}, 'kind', ${photographs.kind}, 'addedAt', ${photographs.addedAt},
    'verdict', json(${photographs.verdict})
  )) FROM ${photographs}
  WHERE ${photographs.referralId} = ${referrals.id} AND ${photographs.state} = 'ready'
    AND NOT ${photographs.intimate}
)`.mapWith((text: string) => (JSON.parse(text) as Thumb[]).sort(closestFirst));

const closeness: Readonly<Record<PhotographKind, number>> = {
  close_up: 0,
  dermoscopic: 1,
  side: 2,
  overview: 3,
  other: 4,
};

function closestFirst(one: Thumb, other: Thumb): number {
  return closeness[one.kind] - closeness[other.kind] ||
    one.addedAt.localeCompare(other.addedAt) || one.id.localeCompare(other.id);
}

/** Whether a patient is asked for photographs, and which of theirs have arrived. */
import { and, eq, sql } from "drizzle-orm";
import { literals } from "@/db/columns.ts";
import { photographs } from "@/db/schema/photographs.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { type UnfinishedUpload, unfinishedUploads } from "@/domain/photographs/find_uploads.ts";
import { findPermitted } from "@/domain/photographs/permitted_place.ts";
import type { Referral } from "@/domain/referrals/find.ts";
import type { ServiceDefinition } from "@/domain/services/definition.ts";
import { dayOf } from "@/domain/time.ts";

export const asksForPhotographs = (
  { photographs, photographsRequired }: Pick<
    ServiceDefinition,
    "photographs" | "photographsRequired"
  >,
): boolean => photographsRequired || photographs.length > 0;

/** What this sender sent: those that were not found to be none, and not removed. */
export const countPhotographs = (
  read: Reader,
  actor: Actor,
  { id }: Pick<Referral, "id">,
): Promise<number> =>
  read.$count(
    photographs,
    and(
      eq(photographs.referralId, id),
      eq(photographs.addedBy, actor.userId),
      sql`${photographs.state} IN ${literals(["received", "ready"])}`,
    ),
  );

/** Those still on their way in; one that may not be taken any more is waited for by nobody. */
export async function findUnderWay(
  read: Reader,
  actor: Actor,
  referral: Referral,
  now: Date,
): Promise<readonly UnfinishedUpload[]> {
  const unfinished = await unfinishedUploads(read, actor, referral.id, now);
  if (unfinished.length === 0) return [];
  const { place } = await findPermitted(read, actor, referral, dayOf(now));
  return place === "ordinary" || place === "intimate" ? unfinished : [];
}

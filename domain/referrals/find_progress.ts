/** For whoever finds a colleague's draft: who wrote on it last, and what it still lacks. */
import type { Day, Id, Instant } from "@/db/columns.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { findMissing, type Missing } from "@/domain/referrals/find_missing.ts";
import { findWriters } from "@/domain/referrals/find_writers.ts";

export interface Progress {
  readonly lastWriter: { readonly name: string; readonly at: Instant };
  /** The steps that lack something, each once. */
  readonly missing: readonly Missing["step"][];
}

export async function findProgress(
  read: Reader,
  actor: Actor,
  ids: readonly Id<"Referral">[],
  today: Day,
): Promise<ReadonlyMap<Id<"Referral">, Progress>> {
  return new Map(
    await Promise.all(ids.map(async (id) => [id, await of(read, actor, id, today)] as const)),
  );
}

async function of(read: Reader, actor: Actor, id: Id<"Referral">, today: Day): Promise<Progress> {
  const referral = await findReferral(read, actor, id);
  const [writers, missing] = await Promise.all([
    findWriters(read, actor, id),
    findMissing(read, referral, today),
  ]);
  const begun = { name: referral.createdByName, at: referral.createdAt };
  return {
    lastWriter: [...writers.values()].reduce((one, two) => one.at <= two.at ? two : one, begun),
    missing: [...new Set(missing.map(({ step }) => step))],
  };
}

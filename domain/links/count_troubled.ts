/** How many links of a practice want something done before their patients can answer. */
import { and, eq, sql } from "drizzle-orm";
import { referrals } from "@/db/schema/referrals.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { findLinkStates } from "@/domain/links/find_progress.ts";
import type { LinkState } from "@/domain/links/progress.ts";

/** One that the practice withdrew itself is no news to it. */
const wantsAttention: readonly LinkState[] = ["failed", "locked", "expired"];

export async function countTroubledLinks(read: Reader, actor: Actor, now: Date): Promise<number> {
  const waiting = await read.select({ id: referrals.id }).from(referrals)
    .where(and(eq(referrals.practiceId, actor.organisationId), isWithPatient));
  const states = await findLinkStates(read, actor, waiting.map(({ id }) => id), now);
  return [...states.values()].filter((state) => wantsAttention.includes(state)).length;
}

const isWithPatient = sql`${referrals.state} = 'with_patient'`;

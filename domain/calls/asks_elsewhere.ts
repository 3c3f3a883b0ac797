/**
 * Somebody who is on no shift is asked into a call by name: what they are told, and whether their
 * page of calls is open, which rings by itself.
 */
import { and, eq, gt, isNull } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { type Id, instantOf } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { callHandOvers, calls } from "@/db/schema/calls.ts";
import { organisations } from "@/db/schema/organisations.ts";
import type { Reader, Store } from "@/db/store.ts";
import { handOverOutsideSeconds } from "@/domain/calls/hand_over_rings.ts";
import { later } from "@/domain/calls/later.ts";
import { askedWords } from "@/domain/hubs/push.ts";
import type { Letter } from "@/domain/notices/letter.ts";
import { timeOfDay } from "@/domain/time.ts";

export type AskElsewhere = NonNullable<Awaited<ReturnType<typeof findAskElsewhere>>>;

const [senders, receivers] = [alias(users, "senders"), alias(users, "receivers")] as const;

/** Undefined once it was taken, declined, taken back or has run out. */
export async function findAskElsewhere(read: Reader, id: Id<"CallHandOver">, now: Date) {
  const found = await read.select({
    kind: callHandOvers.kind,
    askedAt: callHandOvers.askedAt,
    toId: receivers.id,
    email: receivers.email,
    fromName: senders.name,
    hubName: organisations.name,
  }).from(callHandOvers)
    .innerJoin(calls, eq(calls.id, callHandOvers.callId))
    .innerJoin(organisations, eq(organisations.id, calls.hubId))
    .innerJoin(senders, eq(senders.id, callHandOvers.fromId))
    .innerJoin(receivers, eq(receivers.id, callHandOvers.toId))
    .where(and(
      eq(callHandOvers.id, id),
      isNull(callHandOvers.takenAt),
      isNull(callHandOvers.endedAt),
      gt(callHandOvers.askedAt, later(instantOf(now), -handOverOutsideSeconds)),
      isNull(receivers.suspendedAt),
    )).get();
  return found && { ...found, until: later(found.askedAt, handOverOutsideSeconds) };
}

/** It is read on any screen: who asks, that a call waits, and where. */
export function askedLetter(ask: AskElsewhere, address: string): Letter {
  return {
    subject: `Bedside: ${askedWords(ask)}`,
    text: [
      `${askedWords({ ...ask, fromName: `${ask.fromName} of ${ask.hubName}` })}. ` +
      `It waits for you until ${timeOfDay(ask.until)}.`,
      `Come in, or say that you cannot:\n${address}`,
      "Sign in to read it. E-mails from Bedside never say anything about a patient.",
    ].join("\n\n") + "\n",
  };
}

/** The open page asks every four seconds. One that is out of sight asks more rarely, and rings late. */
const looksForSeconds = 10;
const known = new WeakMap<Store, Map<Id<"User">, number>>();

/** Kept nowhere: with the process it is forgotten, and the next look says it anew. */
export function noteLookForAsks(store: Store, userId: Id<"User">): void {
  const looks = known.get(store) ?? new Map<Id<"User">, number>();
  known.set(store, looks.set(userId, store.now().getTime()));
}

export function looksForAsks(store: Store, userId: Id<"User">): boolean {
  const at = known.get(store)?.get(userId);
  return at !== undefined && store.now().getTime() - at <= looksForSeconds * 1000;
}

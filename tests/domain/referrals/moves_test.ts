/** The verbs that move a referral: works, forbidden, a stranger's, the wrong state, two at once. */
import { deepEqual, equal, match, rejects } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { type Id } from "@/db/columns.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { referrals, type ReferralState, referralStates } from "@/db/schema/referrals.ts";
import type { Store } from "@/db/store.ts";
import { allows, moves } from "@/domain/referrals/states.ts";
import { personExists } from "@/tests/factories/people.ts";
import {
  consentExists,
  type Parties,
  partiesExist,
  photographExists,
  referralExists,
} from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";
import { type Verb, verbs } from "@/tests/domain/referrals/verbs.ts";

for (const [name, verb] of Object.entries(verbs) as [keyof typeof verbs, Verb][]) {
  Deno.test(`${name} moves the referral, and writes who did it`, async () => {
    await using store = await testStore();
    const parties = await partiesExist(store);
    const { id, patientId } = await wholeReferral(store, parties, verb.from);
    await verb.run(store, verb.by(parties), id);
    equal(await stateOf(store, id), moves[name].to);
    const entries = await store.read.select().from(auditEntries);
    const entry = entries.find(({ action }) => action === verb.action);
    deepEqual(
      [entry?.subject, entry?.patientId, entry?.actorId],
      [`referral:${id}`, patientId, verb.by(parties).userId],
    );
  });

  Deno.test(`${name} is made by one of two who try at once; the other is told who and when`, async () => {
    await using store = await testStore();
    const parties = await partiesExist(store);
    const { id } = await wholeReferral(store, parties, verb.from);
    const actor = verb.by(parties);
    const done = await Promise.allSettled([1, 2].map(() => verb.run(store, actor, id)));
    equal(await countOf(store, verb.action), 1);
    if (verb.twiceIsOnce) {
      return deepEqual(done.map(({ status }) => status), Array(2).fill("fulfilled"));
    }
    deepEqual(done.map(({ status }) => status), ["fulfilled", "rejected"]);
    const [, lost] = done;
    const words = verb.told ?? / on 2 March 2026 at 9:30am/;
    match(String(lost?.status === "rejected" && lost.reason.message), words);
  });

  Deno.test(`${name} is not for someone who may only know of the referral`, async () => {
    await using store = await testStore();
    const parties = await partiesExist(store);
    const { id } = await wholeReferral(store, parties, verb.from);
    await rejects(verb.run(store, verb.notBy(parties), id), { kind: "forbidden" });
    equal(await stateOf(store, id), verb.from);
  });

  Deno.test(`${name} finds no referral of strangers`, async () => {
    await using store = await testStore();
    const parties = await partiesExist(store);
    const { id } = await wholeReferral(store, parties, verb.from);
    const stranger = await personExists(store, verb.stranger);
    await rejects(verb.run(store, stranger, id), { name: "Refusal", kind: "not_found" });
    equal(await stateOf(store, id), verb.from);
  });

  for (const state of referralStates.filter((each) => !allows(each, name))) {
    Deno.test(`${name} is refused for a referral that is ${state}`, async () => {
      await using store = await testStore();
      const parties = await partiesExist(store);
      const { id } = await wholeReferral(store, parties, state);
      const unsent = ["draft", "booked", "with_patient"].includes(state);
      const hidden = unsent && verb.stranger === "consultant";
      await rejects(verb.run(store, verb.by(parties), id), {
        kind: hidden ? "not_found" : "conflict",
      });
      equal(await stateOf(store, id), state);
      equal(await countOf(store, verb.action), 0);
    });
  }
}

async function wholeReferral(store: Store, parties: Parties, state: ReferralState) {
  const referral = await referralExists(store, parties, { state });
  await photographExists(store, referral);
  await consentExists(store, referral);
  return referral;
}

async function stateOf(store: Store, id: Id<"Referral">) {
  const row = await store.read.select({ state: referrals.state }).from(referrals)
    .where(eq(referrals.id, id)).get();
  return row?.state;
}

const countOf = (store: Store, action: string) =>
  store.read.$count(auditEntries, eq(auditEntries.action, action as never));

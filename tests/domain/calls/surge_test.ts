/** A lead at work: a surge, the shifts of others, the rules, the list of outcomes. */
import { deepEqual, equal, match, ok, rejects } from "node:assert/strict";
import { auditEntries } from "@/db/schema/audit.ts";
import { callRings } from "@/db/schema/calls.ts";
import { shifts } from "@/db/schema/hubs.ts";
import { amendShift } from "@/domain/calls/amend_shift.ts";
import { deskOf } from "@/domain/calls/desk.ts";
import { alarmingLossPercent, isAlarming, lineInWords } from "@/domain/calls/line_quality.ts";
import { placeCall } from "@/domain/calls/place.ts";
import { beginSurge, endSurge } from "@/domain/calls/surge.ts";
import { rulesOf } from "@/domain/hubs/find_rules.ts";
import {
  addOutcome,
  allOutcomes,
  endOutcome,
  moveOutcome,
  returnOutcome,
} from "@/domain/hubs/outcomes.ts";
import { RulesForm, typedRules } from "@/domain/hubs/rules_form.ts";
import { setRules } from "@/domain/hubs/set_rules.ts";
import { findOutcomes } from "@/domain/calls/find_outcomes.ts";
import { callPartiesExist, nothingSaid, shiftExists } from "@/tests/factories/calls.ts";
import { callExists, measuredMemberExists } from "@/tests/factories/hub_history.ts";
import { movingClock } from "@/tests/support/clock.ts";
import { testStore } from "@/tests/support/store.ts";

const actionsIn = async (store: Awaited<ReturnType<typeof testStore>>) =>
  (await store.read.select({ action: auditEntries.action }).from(auditEntries))
    .map(({ action }) => action);

Deno.test("a surge rings who could not take the call otherwise, at once; everybody sees who opened it", async () => {
  await using store = await testStore();
  const parties = await callPartiesExist(store);
  await shiftExists(store, parties.registrar, { skills: ["registrar"] });
  await placeCall(store, parties.carer, { about: nothingSaid });
  equal((await store.read.select().from(callRings)).length, 0);
  await beginSurge(store, parties.lead);
  const [ring] = await store.read.select().from(callRings);
  equal(ring?.userId, parties.registrar.userId);
  const seen = await deskOf(store.read, parties.handler, store.now());
  equal(seen.rules.surgeByName, "Fiona Grant");
  ok(seen.rules.surgeSince);
  await rejects(beginSurge(store, parties.lead), { message: /^Fiona Grant has opened a surge/ });
  await endSurge(store, parties.lead);
  equal((await rulesOf(store.read, parties.hub.id)).surgeSince, null);
  await rejects(endSurge(store, parties.lead), { message: /ended already/ });
  const actions = await actionsIn(store);
  ok(actions.includes("hub.surge_begun") && actions.includes("hub.surge_ended"));
});

Deno.test("only a lead opens a surge, changes shifts or rules", async () => {
  await using store = await testStore();
  const { handler, clinician, lead } = await callPartiesExist(store);
  await shiftExists(store, clinician);
  await rejects(beginSurge(store, handler), { kind: "forbidden" });
  const takes = { skills: ["clinician"], languages: ["pl"] } as const;
  await rejects(amendShift(store, handler, clinician.userId, takes), { kind: "forbidden" });
  await amendShift(store, lead, clinician.userId, takes);
  const shift = await store.read.select().from(shifts).get();
  deepEqual([shift?.skills, shift?.languages], [["clinician"], ["pl"]]);
});

Deno.test("rules have limits, and of two leads who change them at once one is told", async () => {
  await using store = await testStore();
  const { lead, hub } = await callPartiesExist(store);
  const before = await rulesOf(store.read, hub.id);
  const typed = { ...typedRules(before), phone: "020 7946 0001" };
  const faults = (over: Record<string, string>) =>
    Object.keys(RulesForm.safeParse({ ...typed, ...over }).error?.flatten().fieldErrors ?? {});
  deepEqual(faults({}), []);
  deepEqual(faults({ ringSeconds: "4" }), ["ringSeconds"]);
  deepEqual(faults({ ringSeconds: "20.5" }), ["ringSeconds"]);
  deepEqual(faults({ everybodyAfterSeconds: "400" }), ["everybodyAfterSeconds"]);
  deepEqual(faults({ phone: "call us" }), ["phone"]);
  const input = RulesForm.parse({ ...typed, ringSeconds: "15" });
  await setRules(store, lead, input);
  const { ringSeconds, writingUpSeconds } = await rulesOf(store.read, hub.id);
  deepEqual([ringSeconds, writingUpSeconds], [15, before.writingUpSeconds]);
  await rejects(setRules(store, lead, input), { kind: "conflict" });
  const [entry] = await store.read.select().from(auditEntries);
  deepEqual(entry?.detail, {
    from: { ringSeconds: 20, phone: before.phone },
    to: { ringSeconds: 15, phone: "020 7946 0001" },
  });
});

Deno.test("the list of outcomes is added to, put in order, and taken from without losing what was used", async () => {
  await using store = await testStore();
  const { lead, handler, hub } = await callPartiesExist(store);
  const labels = async () => (await findOutcomes(store.read, hub.id)).map(({ label }) => label);
  for (const label of ["Advice", "GP to visit", "999"]) await addOutcome(store, lead, label);
  deepEqual(await labels(), ["Advice", "GP to visit", "999"]);
  await rejects(addOutcome(store, lead, "advice"), { message: /stands in the list already/ });
  await rejects(addOutcome(store, handler, "Other"), { kind: "forbidden" });
  const [advice, visit] = await allOutcomes(store.read, lead);
  await moveOutcome(store, lead, visit!.id, "up");
  deepEqual(await labels(), ["GP to visit", "Advice", "999"]);
  await moveOutcome(store, lead, visit!.id, "up");
  deepEqual(await labels(), ["GP to visit", "Advice", "999"]);
  await endOutcome(store, lead, advice!.id);
  deepEqual(await labels(), ["GP to visit", "999"]);
  await rejects(addOutcome(store, lead, "Advice"), { message: /out of use/ });
  await returnOutcome(store, lead, advice!.id);
  equal((await labels()).length, 3);
});

Deno.test("the desk shows how each line is, and alarms above 10% lost", async () => {
  const clock = movingClock();
  await using store = await testStore(clock.now);
  const parties = await callPartiesExist(store);
  const call = await callExists(store, parties, { state: "live" });
  await measuredMemberExists(store, call.id, "Blessing Okafor", {
    roundTripMs: 184.4,
    lossPercent: 10.04,
    width: 640,
    height: 480,
    path: "relay",
  });
  const lines = async () =>
    (await deskOf(store.read, parties.handler, store.now())).lines.get(call.id) ?? [];
  const [line] = await lines();
  equal(lineInWords(line!), "184 ms, 10% lost, 640 × 480, through a relay");
  equal(isAlarming(line!), true);
  equal(isAlarming({ ...line!, lossPercent: alarmingLossPercent }), false);
  clock.forward({ minutes: 2 });
  match(lineInWords((await lines())[0]!), /^Not measured/);
});

Deno.test("a lead is alarmed by what everybody is rung for, and nobody else", async () => {
  await using store = await testStore();
  const parties = await callPartiesExist(store);
  const call = await callExists(store, parties, {
    everybodySince: store.now().toISOString() as never,
  });
  const alarmed = async (who: typeof parties.lead) =>
    (await deskOf(store.read, who, store.now())).alarms.map(({ id }) => id);
  deepEqual(await alarmed(parties.lead), [call.id]);
  deepEqual(await alarmed(parties.handler), []);
});

import { deepEqual, equal } from "node:assert/strict";
import type { Id, Instant } from "@/db/columns.ts";
import { answerReferral } from "@/domain/answers/answer.ts";
import { countCases, queueCounts } from "@/domain/triage/counts.ts";
import { nextCase } from "@/domain/triage/next_case.ts";
import { previousCase } from "@/domain/triage/previous_case.ts";
import { everything } from "@/domain/triage/filter.ts";
import { oneCase, queuePage } from "@/domain/triage/queue.ts";
import type { Place } from "@/domain/triage/sort.ts";
import { needExists, patientExists } from "@/tests/factories/patients.ts";
import { photographExists } from "@/tests/factories/referrals.ts";
import { partiesExist, referralExists, serviceExists } from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";

import { asking } from "@/tests/domain/triage/asking.ts";
const day = (n: number) => `2026-03-${String(n).padStart(2, "0")}T09:30:00.000Z` as Instant;

Deno.test("the queue holds what is open: suspected cancer first, then by due time", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const routine = await referralExists(store, parties, { dueAt: day(3) });
  const sooner = await referralExists(store, parties, { dueAt: day(2) });
  const held = await referralExists(store, parties, { dueAt: day(4), state: "claimed" });
  const usc = await referralExists(store, parties, {
    dueAt: day(9),
    priority: "urgent_suspected_cancer",
  });
  for (const state of ["draft", "answered", "closed", "withdrawn"] as const) {
    await referralExists(store, parties, { state });
  }
  const { ids } = asking(store, parties);
  deepEqual(await ids({}), [usc.id, sooner.id, routine.id, held.id]);
  deepEqual(await ids({ holding: "unclaimed" }), [usc.id, sooner.id, routine.id]);
  deepEqual(await ids({ holding: "mine" }), [held.id]);
  deepEqual(await queueCounts(store.read, parties.consultant, store.now()), {
    all: 4,
    unclaimed: 3,
    mine: 1,
    breaching: 0,
    waiting: 0,
  });
});

Deno.test("the queue says what a specialist chooses by, and no name", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { reference } = await referralExists(store, parties, { state: "claimed" });
  const { rows } = await queuePage(store.read, parties.colleague, {
    filter: everything,
    now: store.now(),
  });
  const [row] = rows;
  deepEqual(
    [row?.reference, row?.problem, row?.site, row?.question, row?.sex, row?.dateOfBirth],
    [reference, "lesion", "forearm", "Is this a basal cell carcinoma?", "female", "1943-06-09"],
  );
  deepEqual([row?.claimedByName, row?.practiceName], ["Dr Priya Shah", "Oakfield Surgery"]);
  equal(JSON.stringify(row).includes("Pell"), false);
});

Deno.test("the queue of strangers is empty, whatever service they ask for", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const strangers = await partiesExist(store);
  const { id } = await referralExists(store, parties);
  const filter = { service: parties.service.id };
  const now = store.now();
  for (const actor of [strangers.consultant, parties.gp]) {
    deepEqual((await queuePage(store.read, actor, { filter, now })).rows, []);
    equal((await queueCounts(store.read, actor, now, parties.service.id)).all, 0);
    equal(await countCases(store.read, actor, filter, now), 0);
    equal(await oneCase(store.read, actor, id, { now }), undefined);
  }
});

Deno.test("a case in the queue has its pictures, the closest first, and what its patient needs", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const sent = await referralExists(store, parties);
  const bare = await referralExists(store, parties);
  const far = await photographExists(store, sent, { kind: "overview" });
  const close = await photographExists(store, sent, { kind: "close_up" });
  await photographExists(store, sent, { state: "removed" });
  await photographExists(store, sent, { state: "received" });
  const patient = { id: sent.patientId, createdBy: parties.gp.userId };
  await needExists(store, patient, "hearing");
  const { rows } = await queuePage(store.read, parties.consultant, {
    filter: everything,
    now: store.now(),
  });
  const shown = new Map(rows.map(({ id, thumbs, needs }) => [id, { thumbs, needs }]));
  deepEqual(shown.get(sent.id)?.thumbs.map(({ id }) => id), [close.id, far.id]);
  deepEqual(shown.get(sent.id)?.needs.map(({ kind }) => kind), ["hearing"]);
  deepEqual(shown.get(bare.id), { thumbs: [], needs: [] });
});

Deno.test("pages of the queue join without a gap, across services and equal due times", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const second = await serviceExists(store, { organisationId: parties.specialists.id });
  const patientId = (await patientExists(store, { practiceId: parties.practice.id })).id;
  const made: Id<"Referral">[] = [];
  for (let n = 0; n < 120; n++) {
    const serviceId = n % 3 === 0 ? second.id : parties.service.id;
    const dueAt = day(2 + n % 2);
    made.push((await referralExists(store, parties, { patientId, serviceId, dueAt })).id);
  }
  const seen: Id<"Referral">[] = [];
  let after: Place | undefined;
  do {
    const page = await queuePage(store.read, parties.consultant, {
      filter: everything,
      now: store.now(),
      after,
    });
    seen.push(...page.rows.map(({ id }) => id));
    after = page.next;
  } while (after);
  equal(seen.length, 120);
  deepEqual([...seen].sort(), [...made].sort());
  equal((await queueCounts(store.read, parties.consultant, store.now(), second.id)).all, 40);
});

Deno.test("nextCase() is the one after this that nobody holds, then the first", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const first = await referralExists(store, parties, { dueAt: day(2) });
  const mine = await referralExists(store, parties, { dueAt: day(3), state: "claimed" });
  await referralExists(store, parties, {
    dueAt: day(4),
    state: "claimed",
    claimedBy: parties.colleague.userId,
  });
  const last = await referralExists(store, parties, { dueAt: day(5) });
  const next = (id: Id<"Referral">) =>
    nextCase(store.read, parties.consultant, id, { now: store.now() });
  equal(await next(mine.id), last.id);
  equal(await next(last.id), first.id);
  await answerReferral(store, parties.consultant, mine.id, {
    diagnosis: "Eczema",
    plan: "Emollient",
    outcome: "treat_in_primary_care",
  });
  equal(await next(mine.id), last.id);
});

Deno.test("previousCase() is the one before this that nobody else holds, and the first has none", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const first = await referralExists(store, parties, { dueAt: day(2), priority: "urgent" });
  const mine = await referralExists(store, parties, { dueAt: day(3), state: "claimed" });
  await referralExists(store, parties, {
    dueAt: day(4),
    state: "claimed",
    claimedBy: parties.colleague.userId,
  });
  await referralExists(store, parties, {
    dueAt: day(4),
    assignedTo: parties.colleague.userId,
    assignedAt: day(1),
  });
  const last = await referralExists(store, parties, { dueAt: day(5) });
  const previous = (id: Id<"Referral">, filter = everything) =>
    previousCase(store.read, parties.consultant, id, { filter, now: store.now() });
  equal(await previous(last.id), mine.id);
  equal(await previous(mine.id), first.id);
  equal(await previous(first.id), undefined);
  equal(await previous(last.id, { holding: "unclaimed" }), first.id);
  equal(await previous(last.id, { priority: "urgent" }), first.id);
  equal(await previous(last.id, { holding: "mine" }), mine.id);
  equal(await previous(last.id, { holding: "waiting" }), undefined);
  const late = { filter: { breaching: true } as const, now: new Date(day(20)) };
  equal(await previousCase(store.read, parties.consultant, last.id, late), mine.id);
  equal(await previousCase(store.read, parties.consultant, mine.id, late), first.id);
});

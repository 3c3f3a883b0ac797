import { deepEqual, equal, match, ok, rejects } from "node:assert/strict";
import type { Day } from "@/db/columns.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { linkTokens, linkVisits, patientLinks } from "@/db/schema/links.ts";
import { notices } from "@/db/schema/notices.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { findHomeCase, listHomeCases } from "@/domain/links/asked_by_home.ts";
import { beginForResident } from "@/domain/links/begin_for_resident.ts";
import { linksOf } from "@/domain/links/find.ts";
import { goOnForResident } from "@/domain/links/go_on_for_resident.ts";
import { findHolder } from "@/domain/links/holder.ts";
import { stopForResident } from "@/domain/links/stop_for_resident.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { takeBack } from "@/domain/referrals/take_back.ts";
import { homeExists } from "@/tests/factories/homes.ts";
import { linkExists } from "@/tests/factories/links.ts";
import { organisationExists, personExists } from "@/tests/factories/people.ts";
import { patientExists } from "@/tests/factories/patients.ts";
import { serviceExists } from "@/tests/factories/referrals.ts";
import { movingClock } from "@/tests/support/clock.ts";
import { testStore } from "@/tests/support/store.ts";

const from = { requestId: "r1", address: "192.0.2.1" };

Deno.test("a carer begins for a resident: the practice's referral, with the resident, open on this tablet", async () => {
  await using store = await testStore();
  const at = await homeExists(store);
  const begun = await beginForResident(store, at.carer, at.resident.id, { service: at.service.id });
  const referral = await findReferral(store.read, at.gp, begun.referralId);
  deepEqual(
    [referral.state, referral.practiceId, referral.homeId, referral.createdBy, referral.wayIn],
    ["with_patient", at.practice.id, at.home.id, at.carer.userId, "link"],
  );
  equal(referral.priority, "routine");
  const [link] = await store.read.select().from(patientLinks);
  deepEqual(
    [link!.way, link!.purpose, link!.afterSending, link!.sentTo, link!.createdBy],
    ["tablet", "history", "to_practice", null, at.carer.userId],
  );
  const holder = await findHolder(store.read, {
    ...begun,
    staff: at.carer,
    now: store.now(),
    from,
  });
  equal(holder?.link.id, link!.id);
  equal(holder?.actor.role, "link_holder");
});

Deno.test("neither the address nor the visit is in the database, and the trail says who did what", async () => {
  await using store = await testStore();
  const at = await homeExists(store);
  const begun = await beginForResident(store, at.carer, at.resident.id, { service: at.service.id });
  const kept = JSON.stringify([
    await store.read.select().from(linkTokens),
    await store.read.select().from(linkVisits),
    await store.read.select().from(auditEntries),
  ]);
  ok(!kept.includes(begun.token) && !kept.includes(begun.visit));
  const said = (await store.read.select().from(auditEntries)).map(({ action }) => action);
  deepEqual(said.slice(-2), ["resident.referred", "link.made"]);
});

Deno.test("what a home sends goes at once where the service says so", async () => {
  await using store = await testStore();
  const at = await homeExists(store, { homes: "to_service" });
  await beginForResident(store, at.carer, at.resident.id, { service: at.service.id });
  const [link] = await store.read.select().from(patientLinks);
  equal(link!.afterSending, "to_service");
});

Deno.test("nobody is told of what was begun and not sent", async () => {
  await using store = await testStore();
  const at = await homeExists(store);
  await beginForResident(store, at.carer, at.resident.id, { service: at.service.id });
  equal(await store.read.$count(notices), 0);
});

for (
  const [what, over, why] of [
    ["without a practice", { practiceId: null }, /has no GP practice in Bedside/],
    ["who has died", { diedOn: "2026-02-01" as Day }, /has died/],
    ["who left the practice", { leftPracticeOn: "2026-02-01" as Day }, /has left Oakfield Surgery/],
    ["who is too young for it", { dateOfBirth: "2015-02-01" as Day }, /under 16/],
  ] as const
) {
  Deno.test(`nobody is asked about a resident ${what}, and nothing is left behind`, async () => {
    await using store = await testStore();
    const at = await homeExists(store, { resident: over });
    await rejects(
      beginForResident(store, at.carer, at.resident.id, { service: at.service.id }),
      { kind: "invalid", message: why },
    );
    equal(await store.read.$count(referrals), 0);
  });
}

Deno.test("a service that does not take questions of homes, and one that is not about skin, are not asked", async () => {
  await using store = await testStore();
  const at = await homeExists(store, { homes: "no" });
  const heart = await serviceExists(store, { specialtyCode: "320", name: "Heart advice" });
  for (const service of [at.service.id, heart.id]) {
    await rejects(beginForResident(store, at.carer, at.resident.id, { service }), {
      kind: "invalid",
      message: /no longer takes questions from homes/,
    });
  }
});

Deno.test("a home asks about its own residents only, and nobody but its staff asks", async () => {
  await using store = await testStore();
  const at = await homeExists(store);
  const stranger = await patientExists(store, {
    practiceId: at.practice.id,
    createdBy: at.gp.userId,
  });
  const ask = { service: at.service.id };
  await rejects(beginForResident(store, at.carer, stranger.id, ask), { kind: "not_found" });
  const elsewhere = await personExists(store, "carer");
  await rejects(beginForResident(store, elsewhere, at.resident.id, ask), { kind: "not_found" });
  await rejects(beginForResident(store, at.gp, at.resident.id, ask), { kind: "forbidden" });
});

Deno.test("of two who begin at once, one does and the other is told to go on with that", async () => {
  await using store = await testStore();
  const at = await homeExists(store);
  const ask = (who: typeof at.carer) =>
    beginForResident(store, who, at.resident.id, { service: at.service.id });
  const both = await Promise.allSettled([ask(at.carer), ask(at.homeManager)]);
  deepEqual(both.map(({ status }) => status).toSorted(), ["fulfilled", "rejected"]);
  const late = both.find(({ status }) => status === "rejected") as PromiseRejectedResult;
  equal(late.reason.kind, "conflict");
  match(late.reason.message, /began one about Edith Pell on 2 March 2026.*Go on with that one/);
  equal(await store.read.$count(referrals), 1);
});

Deno.test("a colleague goes on with it on another tablet, and what was open stays open", async () => {
  await using store = await testStore();
  const at = await homeExists(store);
  const first = await beginForResident(store, at.carer, at.resident.id, { service: at.service.id });
  const second = await goOnForResident(store, at.homeManager, first.referralId);
  for (const { token, visit } of [first, second]) {
    ok(await findHolder(store.read, { token, visit, staff: at.carer, now: store.now(), from }));
  }
  equal(await store.read.$count(patientLinks), 1);
});

Deno.test("what has run out or was locked is gone on with by signing in, with all that was written", async () => {
  const clock = movingClock();
  await using store = await testStore(clock.now);
  const at = await homeExists(store);
  const { referralId } = await beginForResident(store, at.carer, at.resident.id, {
    service: at.service.id,
  });
  clock.forward({ days: 8 });
  const again = await goOnForResident(store, at.carer, referralId);
  ok(await findHolder(store.read, { ...again, staff: at.carer, now: store.now(), from }));
  equal(await store.read.$count(patientLinks), 1);
  const said = (await store.read.select().from(auditEntries)).map(({ action }) => action);
  equal(said.at(-1), "link.renewed");
});

Deno.test("what was ended, or another home began, is neither gone on with nor ended", async () => {
  await using store = await testStore();
  const at = await homeExists(store);
  const { referralId } = await beginForResident(store, at.carer, at.resident.id, {
    service: at.service.id,
  });
  const elsewhere = await personExists(store, "carer");
  await rejects(goOnForResident(store, elsewhere, referralId), { kind: "not_found" });
  await rejects(stopForResident(store, elsewhere, referralId), { kind: "not_found" });
  await stopForResident(store, at.carer, referralId);
  await rejects(goOnForResident(store, at.carer, referralId), { kind: "conflict" });
  await rejects(stopForResident(store, at.homeManager, referralId), { kind: "conflict" });
});

Deno.test("what the practice has taken back is the practice's: the home is told whom to call", async () => {
  await using store = await testStore();
  const at = await homeExists(store);
  const { referralId } = await beginForResident(store, at.carer, at.resident.id, {
    service: at.service.id,
  });
  await takeBack(store, at.gp, referralId);
  for (const verb of [goOnForResident, stopForResident]) {
    await rejects(verb(store, at.carer, referralId), { kind: "conflict", message: /no longer/ });
  }
  equal((await findHomeCase(store.read, at.carer, referralId)).standing, "with_practice");
});

Deno.test("a home ends what it will not send: its link is shut, and another can be begun", async () => {
  await using store = await testStore();
  const at = await homeExists(store);
  const ask = { service: at.service.id };
  const first = await beginForResident(store, at.carer, at.resident.id, ask);
  await stopForResident(store, at.carer, first.referralId);
  equal(
    await findHolder(store.read, { ...first, staff: at.carer, now: store.now(), from }),
    undefined,
  );
  const ended = await findReferral(store.read, at.gp, first.referralId);
  deepEqual([ended.state, ended.withdrawnBecause], [
    "withdrawn",
    "Rosewood House began it and did not send it",
  ]);
  await beginForResident(store, at.carer, at.resident.id, ask);
});

Deno.test("a home lists what it began, newest first, and nothing of the practice or of others", async () => {
  const clock = movingClock();
  await using store = await testStore(clock.now);
  const at = await homeExists(store);
  const other = await patientExists(store, {
    practiceId: at.practice.id,
    homeId: at.home.id,
    lastName: "Abara",
    createdBy: at.gp.userId,
  });
  const begin = (patient: typeof other) =>
    beginForResident(store, at.carer, patient.id, { service: at.service.id });
  await begin(at.resident);
  clock.forward({ minutes: 1 });
  await begin(other);
  const first = await listHomeCases(store.read, at.homeManager, { length: 1 });
  deepEqual(first.rows.map(({ lastName, standing }) => [lastName, standing]), [
    ["Abara", "unsent"],
  ]);
  const rest = await listHomeCases(store.read, at.homeManager, { length: 1, after: first.next });
  deepEqual(rest.rows.map(({ lastName }) => lastName), ["Pell"]);
  equal(rest.next, undefined);
  const about = await listHomeCases(store.read, at.carer, { patientId: other.id });
  equal(about.rows.length, 1);
  for (const stranger of [at.gp, at.consultant, await personExists(store, "carer")]) {
    deepEqual((await listHomeCases(store.read, stranger)).rows, []);
  }
});

Deno.test("a home opens what it asked, and another home does not know of it", async () => {
  await using store = await testStore();
  const at = await homeExists(store);
  const { referralId } = await beginForResident(store, at.carer, at.resident.id, {
    service: at.service.id,
  });
  equal((await findHomeCase(store.read, at.carer, referralId)).standing, "unsent");
  const elsewhere = await organisationExists(store, { kind: "home" });
  const stranger = await personExists(store, "carer", { organisation: elsewhere });
  await rejects(findHomeCase(store.read, stranger, referralId), { kind: "not_found" });
});

Deno.test("of the links of its question, a home knows its own tablet's and no other", async () => {
  await using store = await testStore();
  const at = await homeExists(store);
  const { referralId } = await beginForResident(store, at.carer, at.resident.id, {
    service: at.service.id,
  });
  await takeBack(store, at.gp, referralId);
  const referral = await findReferral(store.read, at.gp, referralId);
  await linkExists(store, referral, { purpose: "letter" });
  deepEqual((await linksOf(store.read, at.carer, referralId)).map(({ way }) => way), ["tablet"]);
  equal((await linksOf(store.read, at.gp, referralId)).length, 2);
});

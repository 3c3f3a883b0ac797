/** Reported photographs: shut away from everyone, kept whole, shown again by whoever may decide. */
import { deepEqual, equal, rejects } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { auditEntries } from "@/db/schema/audit.ts";
import { jobs } from "@/db/schema/jobs.ts";
import { photographQuarantines, photographs } from "@/db/schema/photographs.ts";
import { describePhotograph } from "@/domain/photographs/describe.ts";
import { findPhotograph } from "@/domain/photographs/find.ts";
import { findReported, reportedPhotographs } from "@/domain/photographs/find_reported.ts";
import { keepShutAway } from "@/domain/photographs/keep_shut_away.ts";
import { quarantinePhotograph } from "@/domain/photographs/quarantine.ts";
import { releasePhotograph } from "@/domain/photographs/release.ts";
import { removePhotograph } from "@/domain/photographs/remove.ts";
import { ReportForm } from "@/domain/photographs/report_forms.ts";
import { personExists } from "@/tests/factories/people.ts";
import { partiesExist, photographExists, referralExists } from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";

const report = { reason: "wrong_patient", words: "The name on the wrist band differs" } as const;

Deno.test("quarantinePhotograph() shuts it away from everyone, and keeps why", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const waiting = await referralExists(store, parties);
  const { id } = await photographExists(store, waiting);
  await quarantinePhotograph(store, parties.consultant, id, report);

  for (const who of [parties.consultant, parties.gp]) {
    const found = await findPhotograph(store.read, who, id);
    deepEqual([found.state, found.mayOpen], ["quarantined", false]);
  }
  const [row] = await store.read.select().from(photographQuarantines);
  deepEqual([row?.stateBefore, row?.reason, row?.reportedBy], [
    "ready",
    "It is not of this patient: The name on the wrist band differs",
    parties.consultant.userId,
  ]);
  const [entry] = await store.read.select().from(auditEntries);
  deepEqual([entry?.action, entry?.subject, entry?.patientId], [
    "photograph.quarantined",
    `photograph:${id}`,
    waiting.patientId,
  ]);
  await rejects(quarantinePhotograph(store, parties.gp, id, report), { kind: "conflict" });
});

Deno.test("quarantinePhotograph() is for those who may see the referral and report", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const waiting = await referralExists(store, parties);
  const { id } = await photographExists(store, waiting);
  const removed = await photographExists(store, waiting, { state: "removed" });
  const stranger = await personExists(store, "gp");
  await rejects(quarantinePhotograph(store, stranger, id, report), { kind: "not_found" });
  await rejects(quarantinePhotograph(store, parties.manager, id, report), { kind: "forbidden" });
  await rejects(quarantinePhotograph(store, parties.gp, removed.id, report), { kind: "conflict" });
  await quarantinePhotograph(store, parties.receptionist, id, report);
});

Deno.test("what was reported is neither changed nor removed by the way", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const draft = await referralExists(store, parties, { state: "draft" });
  const { id } = await photographExists(store, draft);
  await quarantinePhotograph(store, parties.gp, id, report);
  await rejects(removePhotograph(store, parties.gp, id), { kind: "conflict" });
  await rejects(describePhotograph(store, parties.gp, id, { kind: "side" }), { kind: "conflict" });
});

Deno.test("reported photographs are listed to the practice that sent them, and to administrators", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const waiting = await referralExists(store, parties);
  const { id } = await photographExists(store, waiting);
  await quarantinePhotograph(store, parties.consultant, id, report);
  const manager = await personExists(store, "practice_manager", {
    organisation: parties.practice,
  });
  const administrator = await personExists(store, "administrator");
  const elsewhere = await personExists(store, "practice_manager");
  for (const who of [manager, administrator]) {
    deepEqual((await reportedPhotographs(store.read, who)).map((one) => one.id), [id]);
  }
  for (const who of [elsewhere, parties.gp, parties.consultant]) {
    deepEqual(await reportedPhotographs(store.read, who), []);
    await rejects(findReported(store.read, who, id), { kind: "not_found" });
    await rejects(releasePhotograph(store, who, id, "It is right"), { kind: "not_found" });
  }
});

for (const before of ["ready", "received", "refused"] as const) {
  Deno.test(`releasePhotograph() makes it ${before} again, as it was`, async () => {
    await using store = await testStore();
    const parties = await partiesExist(store);
    const waiting = await referralExists(store, parties);
    const { id } = await photographExists(store, waiting, { state: before });
    const manager = await personExists(store, "practice_manager", {
      organisation: parties.practice,
    });
    await quarantinePhotograph(store, parties.consultant, id, report);
    const both = await Promise.allSettled([
      releasePhotograph(store, manager, id, "The right patient after all"),
      releasePhotograph(store, manager, id, "The right patient after all"),
    ]);
    deepEqual(both.map(({ status }) => status), ["fulfilled", "rejected"]);
    const [row] = await store.read.select().from(photographs).where(eq(photographs.id, id));
    equal(row?.state, before);
    const [decision] = await store.read.select().from(photographQuarantines);
    deepEqual([decision?.releasedBy, decision?.releasedBecause], [
      manager.userId,
      "The right patient after all",
    ]);
    equal(await store.read.$count(jobs), before === "received" ? 1 : 0);
    equal(await store.read.$count(auditEntries, eq(auditEntries.action, "photograph.released")), 1);
    await quarantinePhotograph(store, parties.gp, id, report);
  });
}

Deno.test("keepShutAway() shows it to nobody, says why, and takes it off the list", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id } = await photographExists(store, await referralExists(store, parties));
  const manager = await personExists(store, "practice_manager", {
    organisation: parties.practice,
  });
  await quarantinePhotograph(store, parties.consultant, id, report);
  await rejects(keepShutAway(store, parties.gp, id, "Mine"), { kind: "not_found" });
  await keepShutAway(store, manager, id, "It is of a child");
  const found = await findPhotograph(store.read, parties.gp, id);
  deepEqual([found.state, found.mayOpen], ["quarantined", false]);
  deepEqual(await reportedPhotographs(store.read, manager), []);
  const [decision] = await store.read.select().from(photographQuarantines);
  deepEqual([decision?.releasedBy, decision?.releasedBecause], [
    manager.userId,
    "Kept shut away: It is of a child",
  ]);
  const entries = await store.read.select().from(auditEntries)
    .where(eq(auditEntries.action, "photograph.quarantined"));
  deepEqual(entries.at(-1)?.detail["decision"], "kept shut away");
  for (const decide of [keepShutAway, releasePhotograph]) {
    await rejects(decide(store, manager, id, "Again"), { kind: "not_found" });
  }
});

Deno.test("ReportForm asks for words where none of the reasons fits", () => {
  equal(ReportForm.safeParse({ reason: "other", words: " " }).success, false);
  equal(ReportForm.safeParse({ reason: "other", words: "A letter" }).success, true);
  equal(ReportForm.safeParse({ reason: "not_clinical" }).success, true);
});

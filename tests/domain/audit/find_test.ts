import { deepEqual, equal } from "node:assert/strict";
import { change } from "@/db/change.ts";
import type { Day } from "@/db/columns.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import { findTrail, type Viewer, wholeTrail } from "@/domain/audit/find.ts";
import { type TrailFilter, TrailForm } from "@/domain/audit/trail_filter.ts";
import type { Store } from "@/db/store.ts";
import { entryExists } from "@/tests/factories/entries.ts";
import { photographKept } from "@/tests/factories/kept_photograph.ts";
import { patientExists } from "@/tests/factories/patients.ts";
import { personExists } from "@/tests/factories/people.ts";
import { openFolderFiles } from "@/jobs/outside/files.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { testStore } from "@/tests/support/store.ts";

const everything: TrailFilter = TrailForm.parse({});
const administrator: Viewer = { role: "administrator", organisationId: null };

async function actionsFor(store: Store, actor: Viewer, filter: Partial<TrailFilter> = {}) {
  const found = await findTrail(store.readLong, actor, { ...everything, ...filter });
  return found.map(({ action }) => action);
}

Deno.test("findTrail() shows an administrator everything, newest first", async () => {
  await using store = await testStore();
  const gp = await personExists(store, "gp");
  await entryExists(store, gp, "patient.found", { patient: null });
  await entryExists(store, jobAuthor("x"), "job.finished", { job: "1" });
  deepEqual(await actionsFor(store, administrator), ["job.finished", "patient.found"]);
});

Deno.test("findTrail() shows a manager what their people did and what was done to their patients", async () => {
  await using store = await testStore();
  const manager = await personExists(store, "practice_manager");
  const stranger = await personExists(store, "practice_manager");
  const consultant = await personExists(store, "consultant");
  const own = await patientExists(store, { practiceId: manager.organisationId });
  const other = await patientExists(store, { practiceId: stranger.organisationId });
  const resident = await patientExists(store, { homeId: manager.organisationId });
  await entryExists(store, manager, "access.signed_in", { user: manager.userId });
  await entryExists(store, consultant, "patient.viewed", { patient: own.id });
  await entryExists(store, consultant, "patient.viewed", { patient: other.id });
  await entryExists(store, consultant, "queue.viewed", { service: "s" });
  await entryExists(store, consultant, "patient.amended", { patient: resident.id });
  await entryExists(store, jobAuthor("x"), "job.finished", { job: "1" });
  deepEqual(await actionsFor(store, manager), [
    "patient.amended",
    "patient.viewed",
    "access.signed_in",
  ]);
  deepEqual(await actionsFor(store, stranger), ["patient.viewed"]);
  deepEqual(await actionsFor(store, { role: "practice_manager", organisationId: null }), []);
});

Deno.test("findTrail() finds by person, by record, by patient and by reference", async () => {
  await using store = await testStore();
  const folder = await Deno.makeTempDir();
  const files = await openFolderFiles(folder);
  const shah = await personExists(store, "consultant", { name: "Dr Priya Shah" });
  const photograph = await photographKept(store, files, new Uint8Array(3));
  const [referral] = await store.read.select().from(referrals);
  const { patientId: patient } = photograph;
  await entryExists(store, shah, "referral.claimed", { referral: referral!.id, patient });
  await entryExists(store, jobAuthor("x"), "photograph.processed", {
    photograph: photograph.id,
    patient,
  });
  await entryExists(store, jobAuthor("x"), "job.finished", { job: "1" });
  for (const person of ["shah", "Priya", shah.email.toUpperCase()]) {
    deepEqual(await actionsFor(store, administrator, { person }), ["referral.claimed"], person);
  }
  deepEqual(await actionsFor(store, administrator, { person: "%" }), ["referral.claimed"]);
  deepEqual(await actionsFor(store, administrator, { person: "Nobody" }), []);
  deepEqual(await actionsFor(store, administrator, { record: "job:1" }), ["job.finished"]);
  deepEqual(await actionsFor(store, administrator, { patient }), [
    "photograph.processed",
    "referral.claimed",
  ]);
  deepEqual(await actionsFor(store, administrator, { reference: referral!.reference }), [
    "photograph.processed",
    "referral.claimed",
  ]);
  deepEqual(await actionsFor(store, administrator, { reference: "BED-NONE-1" }), []);
  await Deno.remove(folder, { recursive: true });
});

Deno.test("findTrail() takes a day as London has it, in summer too", async () => {
  let now = new Date("2026-07-09T22:59:00Z");
  await using store = await testStore(() => now);
  const gp = await personExists(store, "gp");
  for (const moment of ["2026-07-09T22:59:00Z", "2026-07-09T23:00:00Z", "2026-07-10T23:00:00Z"]) {
    now = new Date(moment);
    await entryExists(store, gp, "patient.found", { patient: null });
  }
  const day = "2026-07-10" as Day;
  const found = await findTrail(store.readLong, administrator, {
    ...everything,
    from: day,
    to: day,
  });
  deepEqual(found.map(({ at }) => at), ["2026-07-09T23:00:00.000Z"]);
});

Deno.test("wholeTrail() gives every entry once, over many pages", async () => {
  await using store = await testStore();
  const gp = await personExists(store, "gp");
  for (let i = 0; i < 3; i++) {
    await entryExists(store, gp, "patient.found", { patient: null });
  }

  await change(store, gp, (tx) => {
    for (let i = 0; i < 1_100; i++) tx.audit("patient.found", { patient: null });
    return Promise.resolve();
  });
  const sequences: number[] = [];
  for await (const page of wholeTrail(store.readLong, administrator, everything)) {
    sequences.push(...page.map(({ sequence }) => sequence));
  }
  equal(sequences.length, 1_103);
  deepEqual(sequences, [...sequences].sort((one, two) => two - one));
  equal(new Set(sequences).size, 1_103);
});

Deno.test("TrailForm takes what the page and its links send, and nothing else", () => {
  const asked = TrailForm.parse({
    person: " Shah ",
    reference: "bed-7k4m-9q",
    "from-day": "1",
    "from-month": "march",
    "from-year": "2026",
  });
  deepEqual([asked.person, asked.reference, asked.from], ["Shah", "BED-7K4M-9Q", "2026-03-01"]);
  for (
    const bad of [
      { patient: "Edith Pell" },
      { record: "a b" },
      { before: "0" },
      { "to-day": "31", "to-month": "2", "to-year": "2026" },
    ]
  ) equal(TrailForm.safeParse(bad).success, false, JSON.stringify(bad));
});

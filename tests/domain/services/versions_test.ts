import { deepEqual, equal, rejects } from "node:assert/strict";
import { eq } from "drizzle-orm";
import type { Day, Pence } from "@/db/columns.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { beginDraft } from "@/domain/referrals/begin_draft.ts";
import { changeOver } from "@/domain/referrals/change_over.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { beginVersion } from "@/domain/services/begin_version.ts";
import { currentVersion, definitionOf, tariffsOn } from "@/domain/services/find_definition.ts";
import { discardVersion } from "@/domain/services/discard_version.ts";
import { findVersion, findVersions, versionThatHolds } from "@/domain/services/find_versions.ts";
import { fingerprintOf } from "@/domain/services/fingerprint.ts";
import { saveVersion } from "@/domain/services/save_version.ts";
import { switchOnVersion } from "@/domain/services/switch_on_version.ts";
import { dayOf } from "@/domain/time.ts";
import { patientExists } from "@/tests/factories/patients.ts";
import { personExists } from "@/tests/factories/people.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { beingWritten, versionExists } from "@/tests/factories/versions.ts";
import { testStore } from "@/tests/support/store.ts";

const day = (text: string) => text as Day;
const price = (pence: number) => ({
  tariffs: { newPence: pence as Pence, followUpPence: 45_00 as Pence },
});

Deno.test("the newest version holds whose day has come; of one day, the one with the higher number", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { service, manager } = parties;
  await versionExists(store, parties, price(1), { validFrom: day("2026-01-01") });
  await versionExists(store, parties, price(3), { validFrom: day("2026-03-29") });
  await versionExists(store, parties, price(2), { validFrom: day("2026-02-01") });
  await versionExists(store, parties, price(4), { validFrom: day("2026-03-29") });
  await versionExists(store, parties, price(5), beingWritten);
  const versions = await findVersions(store.read, manager, service.id);
  for (
    const [date, pence] of [
      ["2025-12-31", 65_00],
      ["2026-01-01", 1],
      ["2026-01-31", 1],
      ["2026-02-01", 2],
      ["2026-03-28", 2],
      ["2026-03-29", 4],
      ["2030-01-01", 4],
    ] as const
  ) {
    equal((await tariffsOn(store.read, service.id, day(date))).newPence, pence, date);
    const held = await currentVersion(store.read, service.id, day(date));
    equal(held?.id, versionThatHolds(versions, day(date))?.id, date);
  }
});

Deno.test("a tariff changes at midnight in London, summer and winter", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  await versionExists(store, parties, price(1), { validFrom: day("2026-01-01") });
  await versionExists(store, parties, price(2), { validFrom: day("2026-07-01") });
  await versionExists(store, parties, price(3), { validFrom: day("2026-12-01") });
  for (
    const [moment, pence] of [
      ["2026-06-30T22:59:59.999Z", 1],
      ["2026-06-30T23:00:00.000Z", 2],
      ["2026-11-30T23:59:59.999Z", 2],
      ["2026-12-01T00:00:00.000Z", 3],
    ] as const
  ) {
    const on = dayOf(new Date(moment));
    equal((await tariffsOn(store.read, parties.service.id, on)).newPence, pence, moment);
  }
});

Deno.test("a version begins as the one before it, is changed part by part, and is audited", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { service, manager } = parties;
  const first = await versionExists(store, parties, price(70_00));
  const id = await beginVersion(store, manager, service.id);
  const begun = await findVersion(store.read, manager, id);
  deepEqual([begun.number, begun.definition.tariffs.newPence, begun.validFrom], [2, 70_00, null]);
  await saveVersion(store, manager, id, begun.fingerprint, { priorities: ["routine"] });
  const saved = await findVersion(store.read, manager, id);
  deepEqual(saved.definition, { ...first.definition, priorities: ["routine"] });
  await switchOnVersion(store, manager, id, {
    validFrom: dayOf(store.now()),
    seen: saved.fingerprint,
  });
  const entries = await store.read.select().from(auditEntries)
    .where(eq(auditEntries.subject, `service:${service.id}`));
  deepEqual(entries.map(({ action }) => action), [
    "service.version_begun",
    "service.version_saved",
    "service.version_switched_on",
  ]);
  deepEqual(entries[1]!.detail.after, { priorities: ["routine"] });
  await rejects(
    saveVersion(store, manager, id, saved.fingerprint, { priorities: ["urgent"] }),
    { kind: "conflict", message: /It cannot be changed any more/ },
  );
});

Deno.test("of two who begin, change or switch on at once, one does and the other is told", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { service, manager } = parties;
  const administrator = await personExists(store, "administrator");
  const both = async (verb: (who: typeof manager) => Promise<unknown>) => {
    const tries = await Promise.allSettled([verb(manager), verb(administrator)]);
    deepEqual(tries.map(({ status }) => status).sort(), ["fulfilled", "rejected"]);
  };
  await both((who) => beginVersion(store, who, service.id));
  const [begun] = await findVersions(store.read, manager, service.id);
  const { id, fingerprint } = begun!;
  await both((who) => saveVersion(store, who, id, fingerprint, { priorities: ["routine"] }));
  const { fingerprint: seen } = await findVersion(store.read, manager, id);
  const validFrom = dayOf(store.now());
  await both((who) => switchOnVersion(store, who, id, { validFrom, seen }));
});

Deno.test("versions are their own manager's and an administrator's; nobody else's", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id, definition } = await versionExists(store, parties, {}, beingWritten);
  const seen = fingerprintOf(definition);
  const stranger = await personExists(store, "service_manager");
  const save = (who: typeof stranger) =>
    saveVersion(store, who, id, seen, { priorities: ["routine"] });
  await rejects(save(stranger), { kind: "not_found" });
  await rejects(save(parties.gp), { kind: "not_found" });
  await rejects(save(parties.consultant), { kind: "forbidden" });
  await save(await personExists(store, "administrator"));
});

Deno.test("a draft keeps the version it was begun with, and changes over with every answer kept", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { service, gp, practice } = parties;
  const patient = await patientExists(store, { practiceId: practice.id });
  const first = await versionExists(store, parties);
  const id = await beginDraft(store, gp, {
    patient: patient.id,
    service: service.id,
    priority: "routine",
  });
  const [question] = first.definition.questions;
  const second = await versionExists(store, parties, { questions: [question!] });
  const before = await findReferral(store.read, gp, id);
  equal(before.serviceVersionId, first.id);
  equal((await definitionOf(store.read, before)).questions.length > 5, true);
  await changeOver(store, gp, id);
  const after = await findReferral(store.read, gp, id);
  deepEqual([after.serviceVersionId, after.history], [second.id, before.history]);
  deepEqual((await definitionOf(store.read, after)).questions.map(({ key }) => key), [
    question!.key,
    "exclusions",
  ]);
  await rejects(changeOver(store, gp, id), { kind: "conflict" });
});

Deno.test("only the practice's own draft can change over", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  await versionExists(store, parties);
  const sent = await referralExists(store, parties);
  await rejects(changeOver(store, parties.gp, sent.id), { kind: "conflict" });
  const draft = await referralExists(store, parties, { state: "draft" });
  await rejects(changeOver(store, parties.receptionist, draft.id), { kind: "forbidden" });
  const stranger = await personExists(store, "gp");
  await rejects(changeOver(store, stranger, draft.id), { kind: "not_found" });
});

Deno.test("a version that is being written can be discarded: nobody sees it, and the next has its own number", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { service, manager } = parties;
  const id = await beginVersion(store, manager, service.id);
  const { fingerprint: seen } = await findVersion(store.read, manager, id);
  await discardVersion(store, manager, id, { seen });
  deepEqual(await findVersions(store.read, manager, service.id), []);
  for (
    const again of [
      () => discardVersion(store, manager, id, { seen }),
      () => saveVersion(store, manager, id, seen, { priorities: ["urgent"] }),
      () => switchOnVersion(store, manager, id, { validFrom: dayOf(store.now()), seen }),
    ]
  ) {
    await rejects(again(), { kind: "not_found" });
  }
  const next = await findVersion(
    store.read,
    manager,
    await beginVersion(store, manager, service.id),
  );
  equal(next.number, 2);
  const entries = await store.read.select().from(auditEntries)
    .where(eq(auditEntries.action, "service.version_discarded"));
  deepEqual(entries.map(({ detail }) => detail), [{ version: id, number: 1 }]);
});

Deno.test("neither one that is switched on is discarded, nor what a colleague changed since, nor another's", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { manager } = parties;
  const on = await versionExists(store, parties);
  const seen = fingerprintOf(on.definition);
  await rejects(discardVersion(store, manager, on.id, { seen }), { kind: "conflict" });
  const writing = await versionExists(store, parties, {}, beingWritten);
  await saveVersion(store, manager, writing.id, fingerprintOf(writing.definition), price(9));
  await rejects(
    discardVersion(store, manager, writing.id, { seen: fingerprintOf(writing.definition) }),
    { kind: "conflict" },
  );
  const stranger = await personExists(store, "service_manager");
  const fresh = (await findVersion(store.read, manager, writing.id)).fingerprint;
  await rejects(discardVersion(store, stranger, writing.id, { seen: fresh }), {
    kind: "not_found",
  });
});

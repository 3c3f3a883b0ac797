import { deepEqual, equal, match, rejects } from "node:assert/strict";
import { eq } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { Store } from "@/db/store.ts";
import { beginDraft } from "@/domain/referrals/begin_draft.ts";
import { changePriority } from "@/domain/referrals/change_priority.ts";
import { mergeHistory } from "@/domain/referrals/merge_history.ts";
import { saveDraft } from "@/domain/referrals/save_draft.ts";
import { readReference } from "@/domain/reference.ts";
import { patientExists } from "@/tests/factories/patients.ts";
import { personExists } from "@/tests/factories/people.ts";
import { partiesExist, referralExists, serviceExists } from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";

const row = (store: Store, id: Id<"Referral">) =>
  store.read.select().from(referrals).where(eq(referrals.id, id)).get();

Deno.test("beginDraft() opens a draft with a reference for a patient of the practice", async () => {
  await using store = await testStore();
  const { gp, practice, service } = await partiesExist(store);
  const patient = await patientExists(store, { practiceId: practice.id });
  const id = await beginDraft(store, gp, {
    patient: patient.id,
    service: service.id,
    priority: "urgent",
  });
  const draft = await row(store, id);
  deepEqual(
    [draft?.state, draft?.rank, draft?.practiceId, draft?.createdBy, draft?.history],
    ["draft", 1, practice.id, gp.userId, {}],
  );
  equal(readReference(draft!.reference), draft!.reference);
  const entries = await store.read.select().from(auditEntries);
  deepEqual(entries.map(({ action, patientId }) => [action, patientId]), [
    ["referral.drafted", patient.id],
  ]);
});

Deno.test("beginDraft() is not for a patient of strangers, nor for a receptionist", async () => {
  await using store = await testStore();
  const { gp, practice, receptionist, service } = await partiesExist(store);
  const elsewhere = await patientExists(store);
  const own = await patientExists(store, { practiceId: practice.id });
  const input = { service: service.id, priority: "routine" } as const;
  await rejects(beginDraft(store, gp, { ...input, patient: elsewhere.id }), { kind: "not_found" });
  await rejects(beginDraft(store, receptionist, { ...input, patient: own.id }), {
    kind: "forbidden",
  });
  equal(await store.read.$count(referrals), 0);
});

Deno.test("beginDraft() refuses suspected cancer where the service does not take it, and a closed service", async () => {
  await using store = await testStore();
  const { gp, practice } = await partiesExist(store);
  const patient = (await patientExists(store, { practiceId: practice.id })).id;
  const low = await serviceExists(store, { takesUrgentSuspectedCancer: false });
  const closed = await serviceExists(store, { closedAt: low.createdAt });
  const input = { patient, priority: "urgent_suspected_cancer" } as const;
  await rejects(beginDraft(store, gp, { ...input, service: low.id }), {
    kind: "invalid",
    message: /does not take urgent suspected cancer/,
  });
  await rejects(beginDraft(store, gp, { ...input, service: closed.id }), { kind: "not_found" });
});

const nobodys = () => false;

Deno.test("mergeHistory() puts together what two colleagues wrote in different fields", () => {
  const seen = { site: "hand", question: "What is it?" };
  const kept = { site: "foot", question: "What is it?" };
  const sent = { site: "hand", question: "Is it a naevus?", symptoms: ["itching"] };
  deepEqual(mergeHistory(kept, sent, seen, nobodys), {
    history: { site: "foot", question: "Is it a naevus?", symptoms: ["itching"] },
    changed: ["question", "symptoms"],
    clashes: [],
  });
});

Deno.test("mergeHistory() says where both wrote in one field, and keeps the first words", () => {
  const merged = mergeHistory({ site: "foot" }, { site: "hand" }, { site: "ear" }, nobodys);
  deepEqual(merged, { history: { site: "foot" }, changed: [], clashes: ["site"] });
});

Deno.test("mergeHistory() takes one's own words for no clash, seen or not", () => {
  const merged = mergeHistory({ site: "foot" }, { site: "hand" }, {}, (key) => key === "site");
  deepEqual(merged, { history: { site: "hand" }, changed: ["site"], clashes: [] });
});

Deno.test("mergeHistory() tells 0 from nothing, clears what was emptied, and leaves what was not sent", () => {
  const kept = { size_mm: "5", change: ["size"], site: "ear" };
  deepEqual(mergeHistory(kept, { size_mm: "0", change: [] }, kept, nobodys), {
    history: { size_mm: "0", site: "ear" },
    changed: ["size_mm", "change"],
    clashes: [],
  });
});

Deno.test("saveDraft() keeps one field and names it in the audit, without its words", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "draft", history: {} });
  await saveDraft(store, parties.gp, id, { site: "ear" });
  await saveDraft(store, parties.nurse, id, { duration: "3 months" });
  const draft = await row(store, id);
  deepEqual([draft?.history, draft?.version], [{ site: "ear", duration: "3 months" }, 3]);
  const entries = await store.read.select().from(auditEntries);
  deepEqual(entries.map(({ detail }) => detail), [{ fields: ["site"] }, { fields: ["duration"] }]);
  equal(JSON.stringify(entries).includes("3 months"), false);
});

Deno.test("saveDraft() writes nothing where nothing changed", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id, history } = await referralExists(store, parties, { state: "draft" });
  await saveDraft(store, parties.gp, id, history, history);
  equal((await row(store, id))?.version, 1);
  equal(await store.read.$count(auditEntries), 0);
});

Deno.test("saveDraft() lets both of two who save at once keep their own field", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "draft", history: {} });
  await Promise.all([
    saveDraft(store, parties.gp, id, { site: "ear" }, {}),
    saveDraft(store, parties.nurse, id, { duration: "3 months" }, {}),
  ]);
  deepEqual((await row(store, id))?.history, { site: "ear", duration: "3 months" });
});

Deno.test("saveDraft() and changePriority() are for the practice's clinicians, and for drafts", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const draft = await referralExists(store, parties, { state: "draft" });
  const sent = await referralExists(store, parties, { state: "waiting" });
  const stranger = await personExists(store, "gp");
  const attempts = [
    (...who: [typeof stranger, Id<"Referral">]) => saveDraft(store, ...who, { site: "ear" }),
    (...who: [typeof stranger, Id<"Referral">]) => changePriority(store, ...who, "urgent"),
  ];
  for (const attempt of attempts) {
    await rejects(attempt(stranger, draft.id), { kind: "not_found" });
    await rejects(attempt(parties.consultant, draft.id), { kind: "not_found" });
    await rejects(attempt(parties.receptionist, draft.id), { kind: "forbidden" });
    await rejects(attempt(parties.consultant, sent.id), { kind: "forbidden" });
    await rejects(attempt(parties.gp, sent.id), {
      kind: "conflict",
      message: /Dr Amara Nwosu sent this referral on 2 March 2026/,
    });
  }
});

Deno.test("changePriority() changes the place in the queue with it", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "draft" });
  await changePriority(store, parties.gp, id, "urgent_suspected_cancer");
  const draft = await row(store, id);
  deepEqual([draft?.priority, draft?.rank, draft?.version], ["urgent_suspected_cancer", 0, 2]);
  match(JSON.stringify(await store.read.select().from(auditEntries)), /urgent_suspected_cancer/);
});

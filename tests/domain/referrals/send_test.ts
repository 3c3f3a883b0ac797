import { deepEqual, equal, rejects } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { type Id, type Instant, newId } from "@/db/columns.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { consents } from "@/db/schema/patients.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { services } from "@/db/schema/services.ts";
import { insidesOf, type Store } from "@/db/store.ts";
import { findCareConsent, recordReferralConsent } from "@/domain/referrals/consent.ts";
import { findMissing } from "@/domain/referrals/find_missing.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { prioritiesTaken } from "@/domain/referrals/priorities.ts";
import { dermatology } from "@/domain/services/shipped/dermatology.ts";
import { dayOf } from "@/domain/time.ts";
import { sendReferral } from "@/domain/referrals/send.ts";
import { jobExists } from "@/tests/factories/jobs.ts";
import { personExists } from "@/tests/factories/people.ts";
import {
  consentExists,
  type Parties,
  partiesExist,
  photographExists,
  referralExists,
  wholeDraftExists,
  wholeHistory,
} from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";

async function missingOf(store: Store, { gp }: Parties, id: Id<"Referral">) {
  return await findMissing(store.read, await findReferral(store.read, gp, id), dayOf(store.now()));
}

Deno.test("sendReferral() sets who, when and by when, and tells the queue", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id } = await wholeDraftExists(store, parties);
  const heard: unknown[] = [];
  store.listen(({ topic, detail }) => heard.push([topic, detail]));
  await sendReferral(store, parties.gp, id, 1);
  const sent = await store.read.select().from(referrals).where(eq(referrals.id, id)).get();
  deepEqual(
    [sent?.state, sent?.sentBy, sent?.sentAt, sent?.dueAt],
    ["waiting", parties.gp.userId, "2026-03-02T09:30:00.000Z", "2026-03-04T09:30:00.000Z"],
  );
  deepEqual(heard, [["queue", { queueId: parties.service.id, referralId: id }]]);
});

for (const key of ["question", "problem", "site", "duration"] as const) {
  Deno.test(`sendReferral() says that the answer about its ${key} is missing`, async () => {
    await using store = await testStore();
    const parties = await partiesExist(store);
    const { [key]: _left, ...history } = wholeHistory;
    const { id } = await wholeDraftExists(store, parties, { history });
    const missing = await missingOf(store, parties, id);
    deepEqual(missing.map(({ step, field }) => [step, field]), [["history", key]]);
    await rejects(sendReferral(store, parties.gp, id, 1), {
      kind: "invalid",
      message: missing[0]!.words,
    });
  });
}

Deno.test("findMissing() asks for a photograph that can be used", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const draft = await referralExists(store, parties, { state: "draft" });
  await consentExists(store, draft);
  await photographExists(store, draft, { state: "refused", refusal: "damaged" });
  await photographExists(store, draft, { state: "removed" });
  deepEqual((await missingOf(store, parties, draft.id)).map(({ step }) => step), ["photographs"]);
  const given = await photographExists(store, draft, { state: "received" });
  await jobExists(store, { args: { photographId: given.id }, dedupeKey: given.id, state: "dead" });
  deepEqual((await missingOf(store, parties, draft.id)).map(({ step }) => step), ["photographs"]);
  await photographExists(store, draft, { state: "received" });
  deepEqual(await missingOf(store, parties, draft.id), []);
});

Deno.test("findMissing() asks for consent, and takes what was recorded for the patient", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const draft = await referralExists(store, parties, { state: "draft" });
  await photographExists(store, draft);
  const steps = async () => (await missingOf(store, parties, draft.id)).map(({ step }) => step);
  deepEqual(await steps(), ["consent"]);
  await consentExists(store, draft, { purpose: "teaching", recordedAt: at(1) });
  await consentExists(store, draft, { referralId: newId(), recordedAt: at(2) });
  deepEqual(await steps(), ["consent"]);
  await consentExists(store, draft, { referralId: null, recordedAt: at(3) });
  deepEqual(await steps(), []);
  await consentExists(store, draft, { decision: "refused", recordedAt: at(4) });
  deepEqual(await steps(), ["consent"]);
});

const at = (minute: number) => `2026-03-02T09:0${minute}:00.000Z` as Instant;

Deno.test("sendReferral() refuses suspected cancer that the service stopped taking, and a closed service", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id } = await wholeDraftExists(store, parties, {
    priority: "urgent_suspected_cancer",
    rank: 0,
  });
  const { db } = insidesOf(store);
  await db.update(services).set({ takesUrgentSuspectedCancer: false });
  await rejects(sendReferral(store, parties.gp, id, 1), { message: /does not take urgent/ });
  await db.update(services).set({ takesUrgentSuspectedCancer: true, closedAt: at(1) });
  await rejects(sendReferral(store, parties.gp, id, 1), { message: /has closed/ });
});

Deno.test("sendReferral() twice at once sends once, and both who pressed are told that it went", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id } = await wholeDraftExists(store, parties);
  const once = () => sendReferral(store, parties.gp, id, 1);
  await Promise.all([once(), once()]);
  await once();
  const entries = await store.read.select({ action: auditEntries.action }).from(auditEntries);
  equal(entries.filter(({ action }) => action === "referral.sent").length, 1);
  const colleague = await personExists(store, "gp", { organisation: parties.practice });
  await rejects(sendReferral(store, colleague, id, 1), { kind: "conflict" });
});

Deno.test("sendReferral() does not send what a colleague changed since it was read", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id } = await wholeDraftExists(store, parties, { version: 2 });
  await rejects(sendReferral(store, parties.gp, id, 1), {
    kind: "conflict",
    message: /was changed since you opened the page/,
  });
});

Deno.test("recordReferralConsent() keeps each decision; the newest holds", async () => {
  const moments = ["2026-03-02T09:30:00Z", "2026-03-02T09:31:00Z"];
  let minute = 0;
  await using store = await testStore(() => new Date(moments[minute]!));
  const parties = await partiesExist(store);
  const draft = await referralExists(store, parties, { state: "draft" });
  const said = { form: "verbal", capacity: "own_decision", decidedBy: null } as const;
  await recordReferralConsent(store, parties.nurse, draft.id, { ...said, decision: "refused" });
  minute = 1;
  await recordReferralConsent(store, parties.gp, draft.id, { ...said, decision: "given" });
  const holds = await findCareConsent(store.read, draft);
  deepEqual([holds?.decision, holds?.recordedByName], ["given", "Dr Amara Nwosu"]);
  equal(await store.read.$count(consents), 2);
  await rejects(
    recordReferralConsent(store, parties.receptionist, draft.id, { ...said, decision: "given" }),
    { kind: "forbidden" },
  );
});

Deno.test("prioritiesTaken() leaves out suspected cancer where the service does not take it", () => {
  deepEqual(prioritiesTaken(dermatology(false)), ["urgent", "routine"]);
  deepEqual(prioritiesTaken({ ...dermatology(true), priorities: ["routine"] }), ["routine"]);
});

/** What a photograph knows: described in a draft, stuck where its work was given up, counted when sent. */
import { deepEqual, equal, rejects } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { instantOf } from "@/db/columns.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { describePhotograph } from "@/domain/photographs/describe.ts";
import { findPhotograph } from "@/domain/photographs/find.ts";
import { findPhotographConsents } from "@/domain/photographs/find_consents.ts";
import { photographQuality } from "@/domain/photographs/quality.ts";
import { photographsAskedOf } from "@/domain/referrals/photographs_asked.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { sendReferral } from "@/domain/referrals/send.ts";
import { jobExists } from "@/tests/factories/jobs.ts";
import { lesionExists, places } from "@/tests/factories/lesions.ts";
import { personExists } from "@/tests/factories/people.ts";
import {
  consentExists,
  partiesExist,
  photographExists,
  referralExists,
  wholeDraftExists,
} from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";

Deno.test("describePhotograph() says what it shows, of which lesion, and who took it", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const draft = await referralExists(store, parties, { state: "draft" });
  const { id: lesionId } = await lesionExists(store, draft);
  const { id } = await photographExists(store, draft);
  await describePhotograph(store, parties.nurse, id, {
    kind: "side",
    lesionId,
    takenBy: "patient",
  });
  const found = await findPhotograph(store.read, parties.gp, id);
  deepEqual([found.kind, found.lesionNumber, found.bodySite, found.bodySide, found.takenBy], [
    "side",
    1,
    places.cheek,
    "left",
    "patient",
  ]);
  const [entry] = await store.read.select().from(auditEntries);
  deepEqual([entry?.action, entry?.patientId], ["photograph.described", draft.patientId]);
});

Deno.test("describePhotograph() refuses strangers, roles that may not, what was sent, and what cannot be", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const draft = await referralExists(store, parties, { state: "draft" });
  const sent = await referralExists(store, parties);
  const { id } = await photographExists(store, draft);
  const late = await photographExists(store, sent);
  const removed = await photographExists(store, draft, { state: "removed" });
  const side = { kind: "side" } as const;
  const describe = (who: typeof parties.gp, of: typeof id, details: object = side) =>
    describePhotograph(store, who, of, { ...side, ...details });
  await rejects(describe(await personExists(store, "gp"), id), { kind: "not_found" });
  await rejects(describe(parties.receptionist, id), { kind: "forbidden" });
  await rejects(describe(parties.consultant, late.id), { kind: "forbidden" });
  await rejects(describe(parties.gp, late.id), { kind: "conflict" });
  await rejects(describe(parties.gp, removed.id), { kind: "conflict" });
  await rejects(describe(parties.gp, id, { bodySite: "123456789" }), { kind: "invalid" });
  await rejects(describe(parties.gp, id, { bodySite: places.cheek, bodySide: "middle" }), {
    kind: "invalid",
  });
  const theirs = await lesionExists(store, sent);
  await rejects(describe(parties.gp, id, { lesionId: theirs.id }), { kind: "not_found" });
  equal(await store.read.$count(auditEntries), 0);
});

for (const state of ["waiting", "running", "dead", "given_up"] as const) {
  const stuck = state === "dead" || state === "given_up";
  Deno.test(`a photograph whose job is ${state} is ${stuck ? "stuck" : "being prepared"}`, async () => {
    await using store = await testStore();
    const parties = await partiesExist(store);
    const draft = await referralExists(store, parties, { state: "draft" });
    const { id } = await photographExists(store, draft, { state: "received" });
    await jobExists(store, { args: { photographId: id }, dedupeKey: id, state });
    equal((await findPhotograph(store.read, parties.gp, id)).stuck, stuck);
  });
}

Deno.test("care, teaching and publication are known of a photograph each by itself", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const waiting = await referralExists(store, parties);
  await consentExists(store, waiting);
  await consentExists(store, waiting, { purpose: "teaching", referralId: null });
  const withdrawn = { purpose: "teaching", decision: "withdrawn", referralId: null } as const;
  const later = instantOf(new Date(store.now().getTime() + 1000));
  await consentExists(store, waiting, { ...withdrawn, recordedAt: later });
  const found = await findPhotographConsents(store.read, parties.consultant, waiting.id);
  deepEqual(
    [found.care?.decision, found.teaching?.decision, found.publication],
    ["given", "withdrawn", undefined],
  );
  const stranger = await personExists(store, "gp");
  await rejects(findPhotographConsents(store.read, stranger, waiting.id), { kind: "not_found" });
});

Deno.test("sendReferral() stamps what was asked for and not there, and what cannot be judged", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const draft = await wholeDraftExists(store, parties);
  await lesionExists(store, draft);
  await photographExists(store, draft, { kind: "overview", verdict: ["blurred"] });
  await photographExists(store, draft, { kind: "other", state: "refused" });
  await sendReferral(store, parties.gp, draft.id, 1);
  const [row] = await store.read.select().from(referrals).where(eq(referrals.id, draft.id));
  deepEqual([row?.photographsMissing, row?.photographsUnusable], [1, 2]);
});

Deno.test("lesions of earlier referrals are asked for only once they are photographed again", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const draft = await referralExists(store, parties, { state: "draft" });
  const long = instantOf(new Date(store.now().getTime() - 86_400_000));
  const { id: lesionId } = await lesionExists(store, draft, { recordedAt: long });
  const numbers = async () => {
    const referral = await findReferral(store.read, parties.gp, draft.id);
    const { checklist } = await photographsAskedOf(store.read, referral);
    return checklist.map(({ lesion }) => lesion?.number);
  };
  deepEqual(new Set(await numbers()), new Set([undefined]));
  await photographExists(store, draft, { lesionId });
  deepEqual(new Set(await numbers()), new Set([1]));
});

Deno.test("photographQuality() counts by practice and month, for the practice and the service", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const poor = await referralExists(store, parties, {
    photographsMissing: 2,
    photographsUnusable: 1,
  });
  await photographExists(store, poor, { state: "refused" });
  await photographExists(store, poor, { state: "refused" });
  await referralExists(store, parties);
  await referralExists(store, parties, { state: "draft" });
  const longAgo = instantOf(new Date(store.now().getTime() - 40 * 86_400_000));
  await referralExists(store, parties, { sentAt: longAgo, photographsMissing: 9 });
  const expected = [{
    practiceId: parties.practice.id,
    practiceName: "Oakfield Surgery",
    referrals: 2,
    missing: 2,
    unusable: 1,
    refused: 2,
  }];
  for (const who of [parties.receptionist, parties.manager]) {
    deepEqual(await photographQuality(store.read, who, store.now()), expected);
  }
  const stranger = await personExists(store, "gp");
  deepEqual(await photographQuality(store.read, stranger, store.now()), []);
});

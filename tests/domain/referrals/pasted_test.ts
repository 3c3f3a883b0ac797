import { deepEqual, equal, rejects } from "node:assert/strict";
import { eq } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { Store } from "@/db/store.ts";
import { fingerprintOf, savePasted } from "@/domain/referrals/save_pasted.ts";
import { sendReferral } from "@/domain/referrals/send.ts";
import { takePasted } from "@/domain/referrals/take_pasted.ts";
import { partiesExist, referralExists, wholeDraftExists } from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";

const text = "  Medication\r\nAspirin 75mg\r\nRamipril 5mg\r\nAllergies: Nickel\r\nPlaster\r\n";

async function rowOf(store: Store, id: Id<"Referral">) {
  const [row] = await store.read.select().from(referrals).where(eq(referrals.id, id));
  return row!;
}

Deno.test("what is pasted is kept as it is, to the last space, and fills nothing in", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id, history } = await referralExists(store, parties, { state: "draft" });
  await savePasted(store, parties.nurse, id, { pasted: text });
  const row = await rowOf(store, id);
  equal(row.pasted, text);
  deepEqual(row.history, history);
  const [entry] = await store.read.select().from(auditEntries);
  deepEqual(entry?.detail, { fields: ["pasted"], characters: text.length });
});

Deno.test("saving the same text again writes nothing, and clearing it clears it", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "draft", pasted: text });
  await savePasted(store, parties.gp, id, { pasted: text });
  equal(await store.read.$count(auditEntries), 0);
  await savePasted(store, parties.gp, id, { pasted: "\n" });
  equal((await rowOf(store, id)).pasted, null);
});

Deno.test("two colleagues paste: the slower one is told, unless theirs holds what is there", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "draft" });
  const seen = fingerprintOf({ pasted: null });
  await savePasted(store, parties.gp, id, { pasted: "Mine", seen });
  await rejects(savePasted(store, parties.nurse, id, { pasted: "Hers", seen }), {
    kind: "conflict",
    message: /A colleague changed this text/,
  });
  await savePasted(store, parties.nurse, id, { pasted: "Mine, and hers", seen });
  equal((await rowOf(store, id)).pasted, "Mine, and hers");
});

Deno.test("a text that saved itself and was then shortened is one's own, and no clash", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "draft" });
  const seen = fingerprintOf({ pasted: null });
  await savePasted(store, parties.gp, id, { pasted: text });
  await savePasted(store, parties.gp, id, { pasted: "Ramipril 5mg", seen });
  equal((await rowOf(store, id)).pasted, "Ramipril 5mg");
});

Deno.test("what somebody chose goes behind what is there, with who put it there", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, {
    state: "draft",
    pasted: text,
    history: { medicines: "Paracetamol", allergies: "not_known" },
  });
  await takePasted(store, parties.nurse, id, ["medicines-1", "allergies-1"]);
  const { history, writtenBy } = await rowOf(store, id);
  deepEqual(history, {
    medicines: "Paracetamol\nAspirin 75mg\nRamipril 5mg",
    allergies: "Nickel; Plaster",
  });
  equal(writtenBy["medicines"]?.by, parties.nurse.userId);
  await rejects(takePasted(store, parties.nurse, id, ["medicines-1"]), { kind: "conflict" });
});

Deno.test("what would be too long is refused, and the history stays as it was", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const history = { medicines: "x".repeat(3_995) };
  const { id } = await referralExists(store, parties, { state: "draft", pasted: text, history });
  await rejects(takePasted(store, parties.gp, id, ["medicines-1"]), {
    kind: "invalid",
    message: /longer than 4000 characters/,
  });
  deepEqual((await rowOf(store, id)).history, history);
});

Deno.test("a referral is not sent with the text of another patient", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const draft = await wholeDraftExists(store, parties, { pasted: "NHS No: 999 000 0204" });
  await rejects(sendReferral(store, parties.gp, draft.id, 1), {
    kind: "invalid",
    message: /another patient’s NHS number/,
  });
});

Deno.test("a receptionist and strangers cannot paste", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "draft" });
  const input = { pasted: text };
  await rejects(savePasted(store, parties.receptionist, id, input), { kind: "forbidden" });
  await rejects(savePasted(store, parties.consultant, id, input), { kind: "not_found" });
});

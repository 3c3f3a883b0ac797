/** That an answer stands in the patient's record is recorded once for each answer. */
import { deepEqual, equal, rejects } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { instantOf } from "@/db/columns.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { isCopied } from "@/domain/answers/copied.ts";
import { recordCopied } from "@/domain/answers/record_copied.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";

Deno.test("recordCopied() keeps who copied it and when; the second of two is told", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "answered" });
  const tries = await Promise.allSettled([
    recordCopied(store, parties.receptionist, id),
    recordCopied(store, parties.gp, id),
  ]);
  deepEqual(tries.map(({ status }) => status), ["fulfilled", "rejected"]);
  const [kept] = await store.read.select().from(referrals).where(eq(referrals.id, id));
  deepEqual([kept?.copiedBy, kept?.copiedAt], [
    parties.receptionist.userId,
    instantOf(store.now()),
  ]);
});

Deno.test("there is nothing to copy before the answer, and it is the practice’s to record", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const waiting = await referralExists(store, parties);
  await rejects(recordCopied(store, parties.gp, waiting.id), { message: /no answer to copy yet/ });
  const { id } = await referralExists(store, parties, { state: "answered" });
  await rejects(recordCopied(store, parties.consultant, id), { kind: "forbidden" });
});

Deno.test("what was copied before an answer was amended is not the answer any more", () => {
  const at = (minute: number) => instantOf(new Date(Date.UTC(2026, 2, 2, 9, minute)));
  equal(isCopied({ copiedAt: null }, { answeredAt: at(1) }), false);
  equal(isCopied({ copiedAt: at(2) }, { answeredAt: at(1) }), true);
  equal(isCopied({ copiedAt: at(2) }, { answeredAt: at(3) }), false);
});

/** Whether a request may become a referral is chosen by whoever sends it, and by nobody else for them. */
import { deepEqual, equal, rejects } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { auditEntries } from "@/db/schema/audit.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { saveConversion } from "@/domain/referrals/save_conversion.ts";
import { sendReferral } from "@/domain/referrals/send.ts";
import { partiesExist, referralExists, wholeDraftExists } from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";

Deno.test("nothing is sent before the choice is made; the choice made with it is kept with it", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  for (const conversion of ["authorised", "not_authorised"] as const) {
    const { id } = await wholeDraftExists(store, parties, { conversion: null });
    await rejects(sendReferral(store, parties.gp, id, 1), {
      kind: "invalid",
      message: /whether you authorise a referral/,
    });
    await sendReferral(store, parties.gp, id, 1, conversion);
    const [row] = await store.read.select().from(referrals).where(eq(referrals.id, id));
    deepEqual([row?.state, row?.conversion], ["waiting", conversion]);
  }
});

Deno.test("the choice saves itself, and a page that is open can still send", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id } = await wholeDraftExists(store, parties, { conversion: null });
  await saveConversion(store, parties.nurse, id, "not_authorised");
  await sendReferral(store, parties.gp, id, 1);
  const [row] = await store.read.select().from(referrals).where(eq(referrals.id, id));
  equal(row?.conversion, "not_authorised");
  const [saved, sent] = await store.read.select({ detail: auditEntries.detail }).from(auditEntries);
  equal(saved?.detail["conversion"], "not_authorised");
  equal(sent?.detail["conversion"], "not_authorised");
});

Deno.test("once it is sent the choice stays", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties);
  await rejects(saveConversion(store, parties.gp, id, "not_authorised"), { kind: "conflict" });
  await rejects(saveConversion(store, parties.receptionist, id, "not_authorised"), {
    kind: "forbidden",
  });
});

import { deepEqual, equal, match } from "node:assert/strict";
import { change } from "@/db/change.ts";
import { recoveryCodes } from "@/db/schema/access.ts";
import { makeRecoveryCodes, useRecoveryCode } from "@/domain/access/recovery_codes.ts";
import { personExists } from "@/tests/factories/people.ts";
import { testStore } from "@/tests/support/store.ts";

async function withCodes() {
  const store = await testStore();
  const nurse = await personExists(store, "practice_nurse");
  const make = () =>
    change(store, nurse, (tx) => {
      tx.audit("access.recovery_codes_made", { user: nurse.userId });
      return makeRecoveryCodes(tx, nurse.userId);
    });
  const use = (code: string, who = nurse) =>
    change(store, who, (tx) => {
      tx.audit("access.signed_in", { user: who.userId });
      return useRecoveryCode(tx, who.userId, code);
    });
  return { store, nurse, make, use };
}

Deno.test("recovery codes are ten, all different, and only their hashes are kept", async () => {
  const { store, make } = await withCodes();
  await using _closed = store;
  const codes = await make();
  equal(new Set(codes).size, 10);
  for (const code of codes) match(code, /^([0-9a-hj-km-np-tv-z]{4}-){3}[0-9a-hj-km-np-tv-z]{4}$/);
  const kept = JSON.stringify(await store.read.select().from(recoveryCodes));
  for (const code of codes) equal(kept.includes(code.replaceAll("-", "")), false);
});

Deno.test("a recovery code works once, however it is typed, for its owner alone", async () => {
  const { store, make, use } = await withCodes();
  await using _closed = store;
  const [code = "", other = ""] = await make();
  const stranger = await personExists(store, "gp");
  equal(await use(code, stranger), false);
  equal(await use(` ${code.toUpperCase().replaceAll("-", " ")} `), true);
  equal(await use(code), false);
  equal(await use(other.replaceAll("0", "O").replaceAll("1", "l")), true);
  equal(await use("nonsense"), false);
});

Deno.test("two who use one recovery code at once: one gets in", async () => {
  const { store, make, use } = await withCodes();
  await using _closed = store;
  const [code = ""] = await make();
  deepEqual((await Promise.all([use(code), use(code)])).toSorted(), [false, true]);
});

Deno.test("new recovery codes end the old ones", async () => {
  const { store, make, use } = await withCodes();
  await using _closed = store;
  const [old = ""] = await make();
  const [fresh = ""] = await make();
  equal(await use(old), false);
  equal(await use(fresh), true);
});

/** A short code that was read out: it leads to an address of the link's own, and guessing leads nowhere. */
import { deepEqual, equal, match, ok } from "node:assert/strict";
import { change } from "@/db/change.ts";
import { patientLinks } from "@/db/schema/links.ts";
import { addAddressWithCode, codeLetters } from "@/domain/links/make.ts";
import { linkExists } from "@/tests/factories/links.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { testApp } from "@/tests/support/app.ts";
import { browser } from "@/tests/support/browser.ts";
import { movingClock } from "@/tests/support/clock.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

const born = { "birth-day": "9", "birth-month": "6", "birth-year": "1943" };

async function withCode() {
  const clock = movingClock();
  const store = await testStore(clock.now);
  const bedside = await testApp(store);
  const parties = await partiesExist(store);
  const referral = await referralExists(store, parties, { state: "with_patient" });
  const link = await linkExists(store, referral, { way: "code", sentTo: null });
  const { code } = await change(store, parties.gp, async (tx) => {
    tx.audit("link.made", { patient_link: link.id, patient: link.patientId });
    return await addAddressWithCode(tx, link.id!);
  });
  return {
    clock,
    store,
    code,
    phone: (address = "192.0.2.1") => browser(bedside, { address }),
    async [Symbol.asyncDispose]() {
      await bedside[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}

Deno.test("a code leads to a new address each time, where the date of birth is asked for", async () => {
  await using at = await withCode();
  const asSaid = `${at.code.slice(0, 4).toLowerCase()} - ${at.code.slice(4)} `;
  const led: string[] = [];
  for (const code of [at.code, asSaid]) {
    const phone = at.phone();
    const said = await phone.post(paths.linkCode(), { code });
    equal(said.status, 303);
    ok((await at.store.read.select().from(patientLinks))[0]!.openedAt);
    match(said.location!, /^\/link\/[\w-]{43}$/);
    led.push(said.location!);
    match((await phone.get(said.location!)).text, /Enter the date of birth/);
    equal((await phone.post(said.location!, born)).status, 303);
  }
  equal(new Set(led).size, 2);
});

Deno.test("what is no code is said so before it counts; an unknown one is kept and counted", async () => {
  await using at = await withCode();
  const phone = at.phone();
  for (let n = 0; n < 30; n++) {
    const said = await phone.post(paths.linkCode(), { code: n % 2 ? "" : "0OIL" });
    equal(said.status, 422);
  }
  const said = await phone.post(paths.linkCode(), { code: another(at.code) });
  equal(said.status, 422);
  match(said.text, /We do not know this code/);
  match(said.html, new RegExp(`value="${another(at.code)}"`));
});

Deno.test("guessing codes is stopped by address, and takes no date of birth from whoever sits there", async () => {
  await using at = await withCode();
  const statuses = new Map<number, number>();
  for (let n = 0; n < 30; n++) {
    const { status } = await at.phone().post(paths.linkCode(), { code: another(at.code) });
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  }
  deepEqual([...statuses], [[422, 20], [429, 10]]);
  equal((await at.phone().post(paths.linkCode(), { code: at.code })).status, 429);
  const elsewhere = await at.phone("192.0.2.2").post(paths.linkCode(), { code: at.code });
  equal(elsewhere.status, 303);
  equal((await at.phone().post(elsewhere.location!, born)).status, 303);
});

/** A code of the right shape that differs in its last letter. */
function another(code: string): string {
  const last = codeLetters.indexOf(code.at(-1)!);
  return code.slice(0, -1) + codeLetters[(last + 1) % codeLetters.length];
}

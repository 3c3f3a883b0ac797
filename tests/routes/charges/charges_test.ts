import { equal, match, ok } from "node:assert/strict";
import type { Day } from "@/db/columns.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { charges } from "@/db/schema/charges.ts";
import { eq } from "drizzle-orm";
import { chargeExists } from "@/tests/factories/charges.ts";
import { organisationExists, personExists } from "@/tests/factories/people.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

async function setUp() {
  const store = await testStore();
  const bedside = await testApp(store);
  const parties = await partiesExist(store);
  const referral = await referralExists(store, parties, { state: "answered" });
  const charge = await chargeExists(store, referral);
  return {
    store,
    bedside,
    parties,
    referral,
    charge,
    async [Symbol.asyncDispose]() {
      await bedside[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}

Deno.test("a service's manager sees the month's charges, each traced to its referral", async () => {
  await using at = await setUp();
  const page = await (await at.bedside.get(paths.charges(), at.parties.manager)).text();
  match(page, /Charges, March 2026/);
  ok(page.includes(`href="${paths.referral(at.referral.id)}"`));
  ok(page.includes("£65"));
  ok(page.includes(`href="${paths.chargeCredit(at.charge.id)}"`));
});

Deno.test("a commissioner sees all that was charged, and no way into a patient's record", async () => {
  await using at = await setUp();
  const commissioner = await personExists(at.store, "commissioner");
  const page = await (await at.bedside.get(paths.charges(), commissioner)).text();
  ok(page.includes(at.referral.reference) && page.includes("Oakfield Surgery"));
  ok(!page.includes(paths.referral(at.referral.id)) && !page.includes("Pell"));
  ok(!page.includes("/credit"));
  const file = await at.bedside.get(paths.chargesExport({ month: "2026-03" }), commissioner);
  equal(file.headers.get("content-type"), "text/csv; charset=utf-8");
  equal((await file.text()).trimEnd().split("\r\n").length, 2);
});

Deno.test("an export is in the trail, with what it was narrowed to", async () => {
  await using at = await setUp();
  const asked = { month: "2026-03", practice: at.parties.practice.id };
  await (await at.bedside.get(paths.chargesExport(asked), at.parties.manager)).text();
  const [entry] = await at.store.read.select().from(auditEntries)
    .where(eq(auditEntries.action, "charge.exported"));
  equal(entry?.subject, "charges:2026-03");
  equal(entry?.detail["practice"], at.parties.practice.id);
});

Deno.test("a month without charges says so; one that is none is refused", async () => {
  await using at = await setUp();
  const page = await at.bedside.get(paths.charges({ month: "2026-02" }), at.parties.manager);
  match(await page.text(), /Nothing was charged/);
  const wrong = await at.bedside.get(paths.charges({ month: "2026-13" }), at.parties.manager);
  equal(wrong.status, 422);
});

Deno.test("fifty charges to a page, and a way to the rest that keeps what was asked", async () => {
  await using at = await setUp();
  for (let n = 0; n < 60; n++) {
    await chargeExists(at.store, at.referral, {
      eventKey: `answer:${n}`,
      pricedOn: "2026-03-01" as Day,
    });
  }
  const first = await (await at.bedside.get(paths.charges(), at.parties.manager)).text();
  const next = first.match(/href="([^"]+after=[^"]+)"/)?.[1]?.replaceAll("&amp;", "&");
  equal(first.match(/\/credit"/g)?.length, 50);
  const second = await (await at.bedside.get(next!, at.parties.manager)).text();
  equal(second.match(/\/credit"/g)?.length, 11);
  match(second, /Back to the newest/);
});

Deno.test("a charge is credited with a reason, which the practice reads and a commissioner does not", async () => {
  await using at = await setUp();
  const { manager, practice } = at.parties;
  const address = paths.chargeCredit(at.charge.id);
  const none = await at.bedside.post(address, { because: " " }, manager);
  equal(none.status, 422);
  match(await none.text(), /Say why the charge is taken back/);
  const because = "It repeats another referral";
  const taken = await at.bedside.post(address, { because }, manager);
  equal(taken.headers.get("location"), paths.charges({ month: "2026-03" }));
  equal(await at.store.read.$count(charges), 2);
  const practiceManager = await personExists(at.store, "practice_manager", {
    organisation: practice,
  });
  const theirs = await (await at.bedside.get(paths.charges(), practiceManager)).text();
  ok(theirs.includes(because) && theirs.includes("−£65"));
  const commissioner = await personExists(at.store, "commissioner");
  ok(!(await (await at.bedside.get(paths.charges(), commissioner)).text()).includes(because));
  const again = await at.bedside.post(address, { because: "Twice" }, manager);
  equal(again.status, 409);
  const page = await again.text();
  ok(page.includes("credited on 2 March 2026") && page.includes("Twice"));
});

Deno.test("another organisation's charge does not exist", async () => {
  await using at = await setUp();
  const organisation = await organisationExists(at.store, { kind: "specialist", name: "Other" });
  const elsewhere = await personExists(at.store, "service_manager", { organisation });
  equal((await at.bedside.get(paths.chargeCredit(at.charge.id), elsewhere)).status, 404);
});

Deno.test("beside a referral stands what it was charged, for those who look after the charges", async () => {
  await using at = await setUp();
  const practiceManager = await personExists(at.store, "practice_manager", {
    organisation: at.parties.practice,
  });
  const page = async (who: typeof practiceManager) =>
    await (await at.bedside.get(paths.referral(at.referral.id), who)).text();
  for (const who of [practiceManager, at.parties.manager]) match(await page(who), /£65 on 2 March/);
  for (const who of [at.parties.gp, at.parties.consultant]) ok(!(await page(who)).includes("£65"));
});

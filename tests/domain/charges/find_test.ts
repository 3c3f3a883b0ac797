import { deepEqual, equal } from "node:assert/strict";
import type { Day, Month, Pence } from "@/db/columns.ts";
import { chargesOf, findCharges, wholeMonth } from "@/domain/charges/find.ts";
import { csvHead, csvRows } from "@/domain/charges/csv.ts";
import { creditCharge } from "@/domain/charges/credit.ts";
import { monthsOf, totalsOf } from "@/domain/charges/totals.ts";
import type { Store } from "@/db/store.ts";
import { chargeExists } from "@/tests/factories/charges.ts";
import { organisationExists, personExists } from "@/tests/factories/people.ts";
import {
  type Parties,
  partiesExist,
  referralExists,
  serviceExists,
} from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";

const march = "2026-03" as Month;

async function chargedOn(store: Store, parties: Parties, day: string, over = {}) {
  const referral = await referralExists(store, parties, { state: "answered", ...over });
  return await chargeExists(store, referral, { pricedOn: day as Day });
}

/** Two practices, two organisations with a service each; March's charges and its neighbours'. */
async function charged(store: Store) {
  const parties = await partiesExist(store);
  const otherPractice = await organisationExists(store, { kind: "practice", name: "Elm Surgery" });
  const heart = await organisationExists(store, { kind: "specialist", name: "Heart Advice" });
  const cardiology = await serviceExists(store, { organisationId: heart.id, name: "Cardiology" });
  await chargedOn(store, parties, "2026-02-28");
  const first = await chargedOn(store, parties, "2026-03-01");
  await chargedOn(store, parties, "2026-03-31", { followUpOfId: first.referralId });
  await chargedOn(store, parties, "2026-03-15", { practiceId: otherPractice.id });
  await chargedOn(store, parties, "2026-03-15", { serviceId: cardiology.id });
  await chargedOn(store, parties, "2026-04-01");
  return { parties, otherPractice, heart, cardiology, first };
}

Deno.test("a month has its first and last day; the days around it are in other months", async () => {
  await using store = await testStore();
  const { parties } = await charged(store);
  const rows = await findCharges(store.read, parties.manager, { month: march });
  deepEqual(rows.map(({ pricedOn }) => pricedOn), ["2026-03-31", "2026-03-15", "2026-03-01"]);
  deepEqual(rows.map(({ kind }) => kind), ["follow_up", "new", "new"]);
});

Deno.test("a service sees what it charged, a practice what it was charged, a commissioner all", async () => {
  await using store = await testStore();
  const { parties, otherPractice, heart, cardiology } = await charged(store);
  const at = (organisation: typeof heart) => ({ organisation });
  const seen = async (actor: Parameters<typeof totalsOf>[1]) =>
    (await totalsOf(store.read, actor, { month: march })).map((total) => [
      total.practiceName,
      total.serviceName,
      total.new,
      total.followUps,
      total.amount,
    ]);
  const elm = ["Elm Surgery", "Dermatology advice", 1, 0, 6500];
  const oakHeart = ["Oakfield Surgery", "Cardiology", 1, 0, 6500];
  const oakSkin = ["Oakfield Surgery", "Dermatology advice", 1, 1, 11_000];
  deepEqual(await seen(parties.manager), [elm, oakSkin]);
  deepEqual(await seen(await personExists(store, "service_manager", at(heart))), [oakHeart]);
  deepEqual(await seen(await personExists(store, "practice_manager", at(parties.practice))), [
    oakHeart,
    oakSkin,
  ]);
  deepEqual(await seen(await personExists(store, "practice_manager", at(otherPractice))), [elm]);
  const commissioner = await personExists(store, "commissioner");
  deepEqual(await seen(commissioner), [elm, oakHeart, oakSkin]);
  const [only] = await totalsOf(store.read, commissioner, {
    month: march,
    practice: parties.practice.id,
    service: cardiology.id,
  });
  deepEqual([only?.serviceName, only?.amount], ["Cardiology", 6500]);
  equal((await seen(await personExists(store, "home_manager"))).length, 0);
});

Deno.test("a referral's own charges say what was taken back, to those who may know of them", async () => {
  await using store = await testStore();
  const { parties, otherPractice, first } = await charged(store);
  await creditCharge(store, parties.manager, first.id, "It was sent twice");
  const rows = await chargesOf(store.read, parties.manager, first.referralId);
  deepEqual(rows.map(({ kind, creditedOn }) => [kind, creditedOn]), [
    ["new", "2026-03-02"],
    ["credit", null],
  ]);
  const elsewhere = await personExists(store, "practice_manager", { organisation: otherPractice });
  deepEqual(await chargesOf(store.read, elsewhere, first.referralId), []);
});

Deno.test("months go from the first charge that somebody may see to this one", async () => {
  await using store = await testStore(new Date("2026-04-30T23:30:00Z"));
  const { parties, otherPractice } = await charged(store);
  deepEqual(await monthsOf(store.read, parties.manager, store.now()), [
    "2026-05",
    "2026-04",
    "2026-03",
    "2026-02",
  ]);
  const elsewhere = await personExists(store, "practice_manager", { organisation: otherPractice });
  deepEqual((await monthsOf(store.read, elsewhere, store.now())).at(-1), "2026-03");
  const none = await personExists(store, "practice_manager");
  deepEqual(await monthsOf(store.read, none, store.now()), ["2026-05"]);
});

Deno.test("a long month is read in pages: each charge once, none left out", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const referral = await referralExists(store, parties, { state: "answered" });
  for (let n = 0; n < 1003; n++) {
    await chargeExists(store, referral, {
      eventKey: `answer:${n}`,
      pricedOn: `2026-03-${String(n % 31 + 1).padStart(2, "0")}` as Day,
    });
  }
  const ids: string[] = [];
  for await (const page of wholeMonth(store.read, parties.manager, { month: march })) {
    ids.push(...page.map(({ id }) => id));
  }
  deepEqual([ids.length, new Set(ids).size], [1003, 1003]);
});

Deno.test("the export has amounts as numbers, and no formula of anybody's making", async () => {
  await using store = await testStore();
  const { parties, first } = await charged(store);
  await creditCharge(store, parties.manager, first.id, "=1+1");
  const half = { pricedOn: "2026-03-20" as Day, amount: 6550 as Pence, eventKey: "answer:half" };
  const referral = await referralExists(store, parties, { state: "answered" });
  await chargeExists(store, referral, half);
  const rows = await findCharges(store.read, parties.manager, { month: march });
  const lines = csvRows(rows, parties.manager).trimEnd().split("\r\n").map((line) =>
    line.split(",")
  );
  deepEqual(lines.map((cells) => [cells[0], cells[2], cells[3]]), [
    ["2026-03-31", "Follow-up", "45"],
    ["2026-03-20", "New case", "65.5"],
    ["2026-03-15", "New case", "65"],
    ["2026-03-02", "Credit", "-65"],
    ["2026-03-01", "New case", "65"],
  ]);
  equal(lines[3]?.[9], '"\'=1+1"');
  equal(csvHead.trimEnd().split(",").length, lines[0]?.length);
  const theirs = csvRows(rows, await personExists(store, "commissioner"));
  equal(theirs.includes("1+1"), false);
});

/** A tablet on a stand takes each answer once, on the day it was given, and knows nobody. */
import { deepEqual, equal, ok, rejects } from "node:assert/strict";
import { getTableColumns } from "drizzle-orm";
import type { Day } from "@/db/columns.ts";
import { kioskReceipts, surveyKiosks } from "@/db/schema/survey_kiosks.ts";
import { experienceAnswers } from "@/db/schema/surveys.ts";
import type { Store } from "@/db/store.ts";
import { newToken } from "@/domain/access/hash_token.ts";
import { findKnownKiosk, kiosksOf } from "@/domain/surveys/find_kiosks.ts";
import { forgetReceipts } from "@/domain/surveys/forget_receipts.ts";
import { endPlace } from "@/domain/surveys/keep_place.ts";
import { dayOfKept, daysKept } from "@/domain/surveys/kiosk_day.ts";
import { endKiosk, makeKioskCode, startKiosk } from "@/domain/surveys/kiosks.ts";
import { takeKioskAnswer } from "@/domain/surveys/take_kiosk_answer.ts";
import { touchKiosk } from "@/domain/surveys/touch_kiosk.ts";
import { wrongTotals } from "@/domain/surveys/verify_totals.ts";
import { plusDays } from "@/domain/time.ts";
import { fromNowhere, kioskExists } from "@/tests/factories/kiosks.ts";
import { personExists } from "@/tests/factories/people.ts";
import { surveyPlaceExists } from "@/tests/factories/surveys.ts";
import { movingClock } from "@/tests/support/clock.ts";
import { testStore } from "@/tests/support/store.ts";

async function atHome(store: Store) {
  const manager = await personExists(store, "home_manager");
  const placeId = await surveyPlaceExists(store, manager, { setting: "care_home" });
  return { manager, placeId, kiosk: await kioskExists(store, manager, placeId) };
}
const answersIn = (store: Store) => store.read.select().from(experienceAnswers);
const kept = (key: string, day?: string) => ({ key, language: "en" as const, day: day as Day });

Deno.test("a code starts one tablet, once, within a quarter of an hour", async () => {
  const clock = movingClock();
  await using store = await testStore(clock.now);
  const { manager, placeId } = await atHome(store);
  const code = await makeKioskCode(store, manager, placeId, "Dining room");
  const [first, second] = await Promise.allSettled([
    startKiosk(store, code, fromNowhere),
    startKiosk(store, code, fromNowhere),
  ]);
  deepEqual([first, second].map(({ status }) => status).sort(), ["fulfilled", "rejected"]);
  const late = await makeKioskCode(store, manager, placeId, "Hall");
  clock.forward({ minutes: 16 });
  await rejects(startKiosk(store, late, fromNowhere), /too old/);
  equal((await startKiosk(store, "NOTACODE", fromNowhere)).kind, "unknown");
});

Deno.test("sent again because the reply was lost, an answer is one, weeks later too", async () => {
  const clock = movingClock("2026-03-02T09:30:00Z");
  await using store = await testStore(clock.now);
  const { kiosk } = await atHome(store);
  const key = newToken();
  const input = { experience: "good", comment: "The tea" } as const;
  await Promise.all([
    takeKioskAnswer(store, kiosk, kept(key, "2026-03-02"), input),
    takeKioskAnswer(store, kiosk, kept(key, "2026-03-02"), input),
  ]);
  clock.forward({ hours: 40 * 24 });
  await forgetReceipts(store, 100);
  await takeKioskAnswer(store, kiosk, kept(key, "2026-03-02"), input);
  const [answer, ...others] = await answersIn(store);
  deepEqual(others, []);
  deepEqual([answer!.mode, answer!.day, answer!.sent, answer!.openHash], [
    "kiosk",
    "2026-03-02",
    true,
    null,
  ]);
  deepEqual(await Array.fromAsync(wrongTotals(store.read)), []);
});

Deno.test("nothing says which tablet an answer came from, or which receipt is whose", async () => {
  deepEqual(Object.keys(getTableColumns(kioskReceipts)), ["keyHash", "day"]);
  await using store = await testStore();
  const { kiosk } = await atHome(store);
  const key = newToken();
  await takeKioskAnswer(store, kiosk, kept(key), { experience: "poor" });
  const [answer] = await answersIn(store);
  const [receipt] = await store.read.select().from(kioskReceipts);
  ok(!JSON.stringify(answer).includes(receipt!.keyHash));
  ok(!JSON.stringify(answer).includes(kiosk.id));
});

Deno.test("receipts are forgotten once no tablet can send them again", async () => {
  const clock = movingClock("2026-03-02T09:30:00Z");
  await using store = await testStore(clock.now);
  const { kiosk } = await atHome(store);
  await takeKioskAnswer(store, kiosk, kept(newToken()), { experience: "poor" });
  clock.forward({ hours: (2 * daysKept + 1) * 24 });
  equal(await forgetReceipts(store, 100), 1);
  equal(await forgetReceipts(store, 100), 0);
});

Deno.test("the day is that on which it was given, where the tablet's clock can be believed", () => {
  const today = "2026-04-01" as Day;
  const days: [Day | undefined, Day][] = [
    [today, today],
    ["2026-03-31" as Day, "2026-03-31" as Day],
    [plusDays(today, -daysKept), plusDays(today, -daysKept)],
    [plusDays(today, -daysKept - 1), today],
    ["2026-04-02" as Day, today],
    ["1970-01-01" as Day, today],
    [undefined, today],
  ];
  for (const [given, expected] of days) equal(dayOfKept(given, today), expected, String(given));
});

Deno.test("given before midnight of the month's last day and sent after, it is the old month's", async () => {
  for (
    const [sent, given] of [
      // The clocks went forward on that very Sunday, and went back on this one.
      ["2024-03-31T23:10:00Z", "2024-03-31"],
      ["2027-11-01T00:10:00Z", "2027-10-31"],
    ] as const
  ) {
    await using store = await testStore(new Date(sent));
    const { kiosk } = await atHome(store);
    await takeKioskAnswer(store, kiosk, kept(newToken(), given), { experience: "good" });
    await takeKioskAnswer(store, kiosk, kept(newToken()), { experience: "good" });
    const days = (await answersIn(store)).map(({ day }) => day).sort();
    deepEqual(days, [given, plusDays(given as Day, 1)]);
  }
});

Deno.test("its manager sees when it was last there and what it has not sent", async () => {
  const clock = movingClock("2026-03-02T09:30:00Z");
  await using store = await testStore(clock.now);
  const { manager, placeId, kiosk } = await atHome(store);
  clock.forward({ minutes: 5 });
  await touchKiosk(store, kiosk.id, 3);
  const [seen] = await kiosksOf(store.read, manager, placeId);
  deepEqual([seen!.lastSeenAt, seen!.unsent], ["2026-03-02T09:35:00.000Z", 3]);
  const other = await personExists(store, "home_manager");
  deepEqual(await kiosksOf(store.read, other, placeId), []);
  await rejects(endKiosk(store, other, kiosk.id), /no such tablet/);
});

Deno.test("ended, or with its place, it is a kiosk no more", async () => {
  await using store = await testStore();
  const { manager, placeId, kiosk } = await atHome(store);
  const other = await kioskExists(store, manager, placeId);
  await endKiosk(store, manager, kiosk.id);
  equal(await findKnownKiosk(store.read, kiosk.token), undefined);
  await rejects(endKiosk(store, manager, kiosk.id), /ended already/);
  await endPlace(store, manager, placeId);
  equal(await findKnownKiosk(store.read, other.token), undefined);
  equal((await store.read.select().from(surveyKiosks)).length, 2);
});

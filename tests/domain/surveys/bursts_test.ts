/** A flood is marked, by a rule that people do not meet, and is left out only by somebody who says why. */
import { deepEqual, equal, rejects } from "node:assert/strict";
import { surveyBursts, suspectAnswers } from "@/db/schema/survey_bursts.ts";
import { experienceAnswers, setAsideAnswers } from "@/db/schema/surveys.ts";
import type { Store } from "@/db/store.ts";
import { newToken } from "@/domain/access/hash_token.ts";
import { isBurst, mostInAMinute } from "@/domain/surveys/bursts.ts";
import { sendAnswer } from "@/domain/surveys/answer.ts";
import { findBursts } from "@/domain/surveys/find_bursts.ts";
import { findTotals } from "@/domain/surveys/find_results.ts";
import { takeBack } from "@/domain/surveys/set_aside.ts";
import { countBurst, setBurstAside } from "@/domain/surveys/settle_burst.ts";
import { typeAnswer } from "@/domain/surveys/type_answer.ts";
import { wrongTotals } from "@/domain/surveys/verify_totals.ts";
import type { Month } from "@/db/columns.ts";
import { burstExists } from "@/tests/factories/kiosks.ts";
import { personExists } from "@/tests/factories/people.ts";
import { surveyPlaceExists, wayTo } from "@/tests/factories/surveys.ts";
import { movingClock } from "@/tests/support/clock.ts";
import { testStore } from "@/tests/support/store.ts";

const march = "2026-03" as Month;
const suspect = (store: Store) => store.read.select().from(suspectAnswers);

async function asked(store: Store) {
  const manager = await personExists(store, "practice_manager");
  const placeId = await surveyPlaceExists(store, manager);
  return { manager, placeId, way: await wayTo(store, placeId) };
}

Deno.test("as many in a minute as people can give are no burst, and one more is", () => {
  const every = (seconds: number, count: number) =>
    Array.from({ length: count }, (_, at) => at * seconds * 1000);
  const at = (came: number[]) => isBurst(came, came.at(-1)!);
  equal(at(every(1, mostInAMinute)), false);
  equal(at(every(1, mostInAMinute + 1)), true);
  equal(at(every(2, mostInAMinute + 1)), false, "a minute has passed since the first");
  equal(at(every(1.9, mostInAMinute + 1)), true);
});

Deno.test("of a flood each is marked, the first as much as the last, and all of it counts still", async () => {
  await using store = await testStore();
  const { manager, way } = await asked(store);
  await burstExists(store, way, mostInAMinute);
  deepEqual(await suspect(store), []);
  await burstExists(store, way, 1);
  equal((await suspect(store)).length, mostInAMinute + 1);
  await burstExists(store, way, 2);
  equal((await suspect(store)).length, mostInAMinute + 3);
  equal((await store.read.select().from(surveyBursts)).length, 1);
  deepEqual(await Array.fromAsync(wrongTotals(store.read)), []);
  equal((await findTotals(store.read, manager, { from: march, to: march }))[0]!.setAside, 0);
});

Deno.test("thirty in half an hour, a pile typed in, and another way beside it are no burst", async () => {
  const clock = movingClock("2026-03-02T09:30:00Z");
  await using store = await testStore(clock.now);
  const { manager, placeId, way } = await asked(store);
  const inline = await wayTo(store, placeId, "inline");
  for (let i = 0; i < 60; i++) {
    clock.forward({ seconds: 3 });
    const page = { way: i % 2 ? way : inline, key: newToken(), language: "en" as const };
    await sendAnswer(store, page, { experience: "good" });
    await typeAnswer(store, manager, placeId, { mode: "paper", experience: "good" });
  }
  deepEqual(await suspect(store), []);
});

Deno.test("a manager leaves a burst out at once; the rows stay, and each can be counted again", async () => {
  await using store = await testStore();
  const { manager, way } = await asked(store);
  const burst = await burstExists(store, way);
  await setBurstAside(store, manager, burst.id, "A machine");
  const [total] = await findTotals(store.read, manager, { from: march, to: march });
  deepEqual([total!.answers, total!.setAside], [0, mostInAMinute + 1]);
  equal((await store.read.select().from(experienceAnswers)).length, mostInAMinute + 1);
  const [one] = await store.read.select().from(setAsideAnswers);
  equal(one!.reason, "A machine");
  await takeBack(store, manager, one!.answerKey);
  deepEqual(await Array.fromAsync(wrongTotals(store.read)), []);
  const [shown] = await findBursts(store.read, manager, march);
  deepEqual([shown!.reason, shown!.answers], ["A machine", mostInAMinute + 1]);
  await rejects(setBurstAside(store, manager, burst.id, "Again"), /dealt with this already/);
});

Deno.test("said to be of people, it counts and nobody is asked again; strangers find none", async () => {
  await using store = await testStore();
  const { manager, way } = await asked(store);
  const burst = await burstExists(store, way);
  const other = await personExists(store, "practice_manager");
  await rejects(countBurst(store, other, burst.id), /no such burst/);
  await countBurst(store, manager, burst.id);
  deepEqual(await findBursts(store.read, manager, march), []);
  equal((await store.read.select().from(surveyBursts))[0]!.reason, null);
});

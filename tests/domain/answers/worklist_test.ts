/** The practice's answers: unread first, urgent on top, with what is left to do. */
import { deepEqual, equal } from "node:assert/strict";
import { instantOf } from "@/db/columns.ts";
import { tickAction } from "@/domain/answers/tick_action.ts";
import { answersToActOn } from "@/domain/answers/worklist.ts";
import { actionExists } from "@/tests/factories/answers.ts";
import { personExists } from "@/tests/factories/people.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";

const at = (minute: number) => instantOf(new Date(Date.UTC(2026, 2, 2, 9, minute)));

async function four(store: Awaited<ReturnType<typeof testStore>>) {
  const parties = await partiesExist(store);
  const answered = (minute: number, over: Parameters<typeof referralExists>[2] = {}) =>
    referralExists(store, parties, { state: "answered", answeredAt: at(minute), ...over });
  const read = { answerReadAt: at(9), answerReadBy: parties.gp.userId };
  const urgent = { priority: "urgent" } as const;
  return {
    parties,
    readRoutine: await answered(1, read),
    readUrgent: await answered(2, { ...read, ...urgent }),
    unreadRoutine: await answered(3),
    unreadUrgent: await answered(4, urgent),
  };
}

Deno.test("unread answers come first, and in both parts the urgent ones", async () => {
  await using store = await testStore();
  const { parties, ...cases } = await four(store);
  await referralExists(store, parties, { state: "closed" });
  await referralExists(store, parties, { state: "waiting" });
  const { rows, next } = await answersToActOn(store.read, parties.receptionist);
  deepEqual(rows.map(({ id }) => id), [
    cases.unreadUrgent.id,
    cases.unreadRoutine.id,
    cases.readUrgent.id,
    cases.readRoutine.id,
  ]);
  equal(next, undefined);
  deepEqual((await answersToActOn(store.read, await personExists(store, "gp"))).rows, []);
});

Deno.test("pages follow on each other, none left out and none twice", async () => {
  await using store = await testStore();
  const { parties } = await four(store);
  const seen: string[] = [];
  let after: Awaited<ReturnType<typeof answersToActOn>>["next"];
  for (let page = 0; page < 4; page++) {
    const { rows, next } = await answersToActOn(store.read, parties.gp, { after, length: 1 });
    seen.push(...rows.map(({ id }) => id));
    after = next;
  }
  equal(after, undefined);
  equal(new Set(seen).size, 4);
});

Deno.test("what was ticked is not to do any more; the specialist’s part is not the practice’s", async () => {
  await using store = await testStore();
  const { parties, unreadUrgent } = await four(store);
  const tests = await actionExists(store, unreadUrgent, { words: "Blood tests" });
  await actionExists(store, unreadUrgent, { owner: "patient", words: "Use sunscreen" });
  await actionExists(store, unreadUrgent, { owner: "specialist", words: "Book the clinic" });
  const toDo = async () => (await answersToActOn(store.read, parties.gp)).rows[0]?.toDo;
  deepEqual(await toDo(), ["Blood tests", "Use sunscreen"]);
  await tickAction(store, parties.gp, { referralId: unreadUrgent.id, actionId: tests.id! });
  deepEqual(await toDo(), ["Use sunscreen"]);
});

/** A plan's lines are ticked by those whose part they are; a tick is taken back. */
import { deepEqual, equal, rejects } from "node:assert/strict";
import { newId } from "@/db/columns.ts";
import { answers } from "@/db/schema/referrals.ts";
import { eq } from "drizzle-orm";
import { tickAction, untickAction } from "@/domain/answers/tick_action.ts";
import { findAnswerWork } from "@/domain/answers/work.ts";
import { actionExists } from "@/tests/factories/answers.ts";
import { personExists } from "@/tests/factories/people.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";
import { testStore } from "@/tests/support/store.ts";

async function plan(store: Awaited<ReturnType<typeof testStore>>) {
  const parties = await partiesExist(store);
  const referral = await referralExists(store, parties, { state: "answered" });
  const line = (owner: "practice" | "patient" | "specialist") =>
    actionExists(store, referral, { owner, words: `The ${owner}’s part` });
  const which = (action: Awaited<ReturnType<typeof line>>) => ({
    referralId: referral.id,
    actionId: action.id,
  });
  return { parties, referral, line, which };
}

Deno.test("a ticked line says who did it and when, and can be taken back", async () => {
  await using store = await testStore();
  const { parties: { gp, receptionist }, referral, line, which } = await plan(store);
  const action = which(await line("practice"));
  await tickAction(store, receptionist, action);
  const ticked = await findAnswerWork(store.read, gp, referral.id);
  deepEqual(
    ticked.actions.map(({ doneAt, doneByName }) => [doneAt, doneByName]),
    [["2026-03-02T09:30:00.000Z", "Gareth Lowe"]],
  );
  await rejects(tickAction(store, gp, action), {
    kind: "conflict",
    message: "Gareth Lowe ticked this on 2 March 2026 at 9:30am",
  });
  await untickAction(store, gp, action);
  await rejects(untickAction(store, gp, action), { kind: "conflict" });
  const open = await findAnswerWork(store.read, gp, referral.id);
  equal(open.actions[0]?.doneAt, null);
});

Deno.test("two tick a line at once: one does, the other is told who was quicker", async () => {
  await using store = await testStore();
  const { parties: { gp, nurse }, line, which } = await plan(store);
  const action = which(await line("practice"));
  const tries = await Promise.allSettled([gp, nurse].map((who) => tickAction(store, who, action)));
  deepEqual(tries.map(({ status }) => status), ["fulfilled", "rejected"]);
});

Deno.test("each side ticks its own part; the practice ticks what the patient did", async () => {
  await using store = await testStore();
  const { parties, line, which } = await plan(store);
  const { gp, consultant, manager } = parties;
  const [practice, patient, specialist] = [
    which(await line("practice")),
    which(await line("patient")),
    which(await line("specialist")),
  ];
  await tickAction(store, gp, patient);
  await rejects(tickAction(store, gp, specialist), { kind: "forbidden" });
  await rejects(tickAction(store, consultant, practice), { kind: "forbidden" });
  await rejects(tickAction(store, manager, specialist), { kind: "forbidden" });
  await tickAction(store, consultant, specialist);
  await rejects(tickAction(store, await personExists(store, "gp"), practice), {
    kind: "not_found",
  });
});

Deno.test("after an amendment the earlier plan can only be read; what was done by it still shows", async () => {
  await using store = await testStore();
  const { parties: { gp, consultant }, referral, line, which } = await plan(store);
  const done = await line("practice");
  const patients = await line("patient");
  await tickAction(store, gp, which(done));
  const [first] = await store.read.select().from(answers).where(
    eq(answers.referralId, referral.id),
  );
  const amended = { ...first!, id: newId<"Answer">(), replacesId: first!.id };
  await rowExists(store, answers, { ...amended, answeredAt: "2026-03-02T09:31:00.000Z" as never });
  const fresh = await actionExists(store, referral, { answerId: amended.id, words: "Biopsy" });
  await rejects(tickAction(store, gp, which(patients)), { message: /amended this answer/ });
  await tickAction(store, gp, which(fresh as typeof done));
  const work = await findAnswerWork(store.read, consultant, referral.id);
  deepEqual(work.actions.map(({ words }) => words), ["Biopsy"]);
  deepEqual(work.doneBefore.map(({ words }) => words), ["The practice’s part"]);
});

Deno.test("a line of another referral’s plan is not found", async () => {
  await using store = await testStore();
  const { parties, line } = await plan(store);
  const action = await line("practice");
  const other = await referralExists(store, parties, { state: "answered" });
  await rejects(
    tickAction(store, parties.gp, { referralId: other.id, actionId: action.id }),
    { kind: "not_found" },
  );
});

import { deepEqual } from "node:assert/strict";
import { asc, eq } from "drizzle-orm";
import { answerActions } from "@/db/schema/answering.ts";
import { answerReferral } from "@/domain/answers/answer.ts";
import { planOf } from "@/domain/answers/plan.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { answersLeft } from "@/tests/support/answers_left.ts";
import { testStore } from "@/tests/support/store.ts";

Deno.test("planOf() makes one action of a line, without its bullet or number", () => {
  const plan = "1. Stop the steroid\n\n- Check ferritin\n• 2.5% gel at night  \n  2) Review\n";
  deepEqual(planOf({ plan, details: { patientPlan: "Sun protection" } }), {
    practice: ["Stop the steroid", "Check ferritin", "2.5% gel at night", "Review"],
    patient: ["Sun protection"],
    specialist: [],
  });
});

Deno.test("an answer that leaves makes an action of each line of its plan, by whose it is", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "claimed" });
  await answerReferral(store, parties.consultant, id, {
    diagnosis: "Eczema",
    plan: "Emollient\nReview in 4 weeks",
    outcome: "treat_in_primary_care",
    patientPlan: "Use it twice a day",
    specialistPlan: "Look at the new photographs",
  });
  deepEqual(await store.read.$count(answerActions), 0);
  await answersLeft(store);
  const rows = await store.read.select().from(answerActions)
    .where(eq(answerActions.referralId, id))
    .orderBy(asc(answerActions.owner), asc(answerActions.position));
  deepEqual(rows.map(({ owner, words, doneAt }) => [owner, words, doneAt]), [
    ["patient", "Use it twice a day", null],
    ["practice", "Emollient", null],
    ["practice", "Review in 4 weeks", null],
    ["specialist", "Look at the new photographs", null],
  ]);
});

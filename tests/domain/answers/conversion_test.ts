import { deepEqual, equal, throws } from "node:assert/strict";
import { conversions, outcomeKeys } from "@/db/schema/referrals.ts";
import { answerReferral } from "@/domain/answers/answer.ts";
import { cannotChoose, converts, onward } from "@/domain/answers/conversion.ts";
import { codeOf } from "@/domain/answers/diagnoses.ts";
import { findAnswer } from "@/domain/answers/find.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { nextOf } from "@/domain/referrals/outcomes.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { answersLeft } from "@/tests/support/answers_left.ts";
import { testStore } from "@/tests/support/store.ts";

Deno.test("outcome × authorised: every outcome is as the practice's word allows", () => {
  for (const conversion of [...conversions, null]) {
    for (const outcome of outcomeKeys) {
      const goesOn = onward.includes(outcome);
      const no = conversion === "not_authorised";
      const blocked = goesOn && no && outcome !== "urgent_suspected_cancer";
      equal(cannotChoose({ conversion }, outcome), blocked, `${conversion} ${outcome}`);
      if (blocked) throws(() => converts({ conversion }, outcome), /did not authorise/);
      else equal(converts({ conversion }, outcome), goesOn && !no, `${conversion} ${outcome}`);
    }
  }
});

Deno.test("a suspected cancer that may not be converted is for the practice to refer today", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const whose = { state: "claimed", conversion: "not_authorised" } as const;
  const { id } = await referralExists(store, parties, whose);
  await answerReferral(store, parties.consultant, id, {
    diagnosis: "melanoma",
    plan: "Refer today",
    outcome: "urgent_suspected_cancer",
  });
  await answersLeft(store);
  const answer = (await findAnswer(store.read, parties.gp, id))!;
  equal(answer.converted, false);
  deepEqual(nextOf(answer).slice(0, 23), "Refer the patient today");
  const { rttRule } = await findReferral(store.read, parties.gp, id);
  equal(rttRule, "advice_given");
});

Deno.test("what is typed as one of the service's diagnoses carries its code", () => {
  const listed = [{ code: "123456789", term: "Basal cell carcinoma" }, { code: "", term: "Acne" }];
  equal(codeOf(listed, " basal cell CARCINOMA "), "123456789");
  equal(codeOf(listed, "acne"), null);
  equal(codeOf(listed, "Basal cell carcinoma, nodular"), null);
});

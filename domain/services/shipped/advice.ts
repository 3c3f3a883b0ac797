/** What any other specialty begins with: a question to a specialist, with photographs where they help. */
import type { Pence } from "@/db/columns.ts";
import { adviceQuestions } from "@/domain/questions/advice.ts";
import type { ServiceDefinition } from "@/domain/services/definition.ts";

export const advice = (takesUrgentSuspectedCancer: boolean): ServiceDefinition => ({
  practices: "all",
  homes: "no",
  priorities: takesUrgentSuspectedCancer
    ? ["urgent_suspected_cancer", "urgent", "routine"]
    : ["urgent", "routine"],
  questions: [...adviceQuestions],
  photographs: [],
  letterRelease: "practice",
  photographsRequired: false,
  exclusions: [],
  suspectedCancerInstead: "Refer the patient on your local urgent suspected cancer pathway",
  tariffs: { newPence: 65_00 as Pence, followUpPence: 45_00 as Pence },
  diagnoses: [],
});

import type { PatientRules } from "@/domain/patients/forms.ts";
import type { TestNumbers } from "@/domain/nhs_number.ts";
import { dayOf } from "@/domain/time.ts";
import type { Install, PageContext } from "@/routes/context.ts";

/** What a patient's form may hold on this install, today. */
export const patientRules = (c: PageContext): PatientRules => ({
  testNumbers: testNumbersOf(c.var.install),
  today: today(c),
});

/** A demo takes numbers for testing alone, so that nobody types a real patient into it. */
const testNumbersOf = ({ testNumbers, demo }: Install): TestNumbers =>
  testNumbers ?? (demo ? "only" : "refused");

export const today = (c: PageContext) => dayOf(c.var.store.now());

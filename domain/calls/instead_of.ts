/** What a home would have done without the call, in the words that it is asked in. */
import { type InsteadOf, insteadOf } from "@/db/schema/calls.ts";

export const insteadOfLabels: Readonly<Record<InsteadOf, string>> = {
  gp: "Called the GP",
  out_of_hours: "Called the out-of-hours GP",
  "111": "Called 111",
  "999": "Called 999",
  nothing: "Nothing, or waited",
};

export const insteadOfChoices = insteadOf.map((value) => ({
  value,
  label: insteadOfLabels[value],
}));

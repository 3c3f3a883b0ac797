import { deepEqual, equal, match } from "node:assert/strict";
import { ServicePhotographsForm, typedPhotographs } from "@/domain/photographs/service_forms.ts";
import { rangeOf, thresholdNames, typedThreshold } from "@/domain/photographs/thresholds.ts";
import { defaultThresholds, thresholdsOf } from "@/domain/photographs/verdict.ts";
import { photographsAskedBy } from "@/domain/services/asked.ts";

const dermatology = photographsAskedBy({ specialtyCode: "330", photographsAsked: null });
const usual = { ...typedPhotographs(dermatology, null), seen: "1" };
const parsed = (over: Readonly<Record<string, string>>) =>
  ServicePhotographsForm.parse({ ...usual, ...over });
const problem = (over: Readonly<Record<string, string>>) =>
  ServicePhotographsForm.safeParse({ ...usual, ...over }).error?.issues
    .map(({ path, message }) => `${String(path[0])}: ${message}`).join();

Deno.test("the form sent as it was shown says what was asked, in the same order", () => {
  deepEqual(parsed({}), { seen: "1", photographsAsked: dermatology, verdictThresholds: {} });
});

Deno.test("a service asks for two of the whole referral, and not for dermoscopy", () => {
  const { photographsAsked } = parsed({
    dermoscopic: "no",
    side: "no",
    close_up: "no",
    overviewMany: " 2 ",
    overview: "referral_optional",
  });
  deepEqual(photographsAsked, [
    { kind: "overview", atLeast: 2, perLesion: false, optional: true },
  ]);
});

for (const many of ["0", "11", "1.5", "-1", "two", "Infinity"]) {
  Deno.test(`"${many}" photographs of a kind are refused with words`, () => {
    match(problem({ sideMany: many })!, /^sideMany: From the side: enter a whole number from 1/);
  });
}

Deno.test("a kind is asked for in the ways that there are, and in no other", () => {
  match(problem({ close_up: "often" })!, /^close_up: Close-up: choose whether it is asked for/);
});

for (const name of thresholdNames) {
  const { shipped, least, most } = rangeOf(name);

  Deno.test(`${name}: what Bedside ships with lies within its range, and is not kept`, () => {
    equal(least < shipped && shipped < most, true);
    deepEqual(parsed({ [name]: String(shipped) }).verdictThresholds, {});
    equal(typedThreshold(name, defaultThresholds[name]), String(shipped));
  });

  Deno.test(`${name}: the ends of its range are taken, and shown again as they were typed`, () => {
    for (const typed of [String(least), String(most)]) {
      const { verdictThresholds } = parsed({ [name]: typed });
      deepEqual(Object.keys(verdictThresholds), [name]);
      equal(typedThreshold(name, verdictThresholds[name]), typed);
      equal(thresholdsOf(verdictThresholds)[name], verdictThresholds[name]);
    }
  });

  Deno.test(`${name}: nonsense is refused with words that say what is taken`, () => {
    for (const typed of ["0", "-1", String(most + 1), "1e9", "NaN", "a few", "0x10", "1.23456"]) {
      match(problem({ [name]: typed }) ?? "taken", new RegExp(`^${name}: .*or leave it empty$`));
    }
  });
}

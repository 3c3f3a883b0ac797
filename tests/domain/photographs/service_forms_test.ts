import { deepEqual, equal, match } from "node:assert/strict";
import {
  AskedPhotographsForm,
  ThresholdsForm,
  typedPhotographs,
  typedThresholds,
} from "@/domain/photographs/service_forms.ts";
import { rangeOf, thresholdNames, typedThreshold } from "@/domain/photographs/thresholds.ts";
import { defaultThresholds, thresholdsOf } from "@/domain/photographs/verdict.ts";
import { dermatology } from "@/domain/services/shipped/dermatology.ts";

const shipped = dermatology(true);
const usual = { ...typedPhotographs(shipped), seen: "1" };
const parsed = (over: Readonly<Record<string, string>>) =>
  AskedPhotographsForm.parse({ ...usual, ...over });
const problem = (over: Readonly<Record<string, string>>) =>
  AskedPhotographsForm.safeParse({ ...usual, ...over }).error?.issues
    .map(({ path, message }) => `${String(path[0])}: ${message}`).join();

const usualLimits = { ...typedThresholds(null), seen: "1" };
const limits = (over: Readonly<Record<string, string>>) =>
  ThresholdsForm.parse({ ...usualLimits, ...over }).verdictThresholds;
const limitProblem = (over: Readonly<Record<string, string>>) =>
  ThresholdsForm.safeParse({ ...usualLimits, ...over }).error?.issues
    .map(({ path, message }) => `${String(path[0])}: ${message}`).join();

Deno.test("the form sent as it was shown says what was asked, in the same order", () => {
  const { photographs, photographsRequired } = shipped;
  deepEqual(parsed({}), { seen: "1", part: { photographs, photographsRequired } });
  deepEqual(limits({}), {});
});

Deno.test("a service asks for two of the whole referral, and not for dermoscopy", () => {
  const { part } = parsed({
    needed: "no",
    dermoscopic: "no",
    side: "no",
    close_up: "no",
    overviewMany: " 2 ",
    overview: "referral_optional",
  });
  deepEqual(part, {
    photographs: [{ kind: "overview", atLeast: 2, perLesion: false, optional: true }],
    photographsRequired: false,
  });
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
    deepEqual(limits({ [name]: String(shipped) }), {});
    equal(typedThreshold(name, defaultThresholds[name]), String(shipped));
  });

  Deno.test(`${name}: the ends of its range are taken, and shown again as they were typed`, () => {
    for (const typed of [String(least), String(most)]) {
      const verdictThresholds = limits({ [name]: typed });
      deepEqual(Object.keys(verdictThresholds), [name]);
      equal(typedThreshold(name, verdictThresholds[name]), typed);
      equal(thresholdsOf(verdictThresholds)[name], verdictThresholds[name]);
    }
  });

  Deno.test(`${name}: nonsense is refused with words that say what is taken`, () => {
    for (const typed of ["0", "-1", String(most + 1), "1e9", "NaN", "a few", "0x10", "1.23456"]) {
      match(
        limitProblem({ [name]: typed }) ?? "taken",
        new RegExp(`^${name}: .*or leave it empty$`),
      );
    }
  });
}

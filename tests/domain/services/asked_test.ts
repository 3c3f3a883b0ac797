import { deepEqual } from "node:assert/strict";
import type { PhotographKind, PhotographState } from "@/db/schema/photographs.ts";
import type { AskedPhotograph } from "@/db/schema/services.ts";
import {
  type CountedPhotograph,
  missingPhotographs,
  photographChecklist,
  unusablePhotographs,
} from "@/domain/services/asked.ts";
import { shippedFor } from "@/domain/services/shipped/shipped.ts";

const ofService = (specialtyCode: string, photographsAsked: AskedPhotograph[] | null = null) =>
  shippedFor({ specialtyCode, photographsAsked, takesUrgentSuspectedCancer: true }).photographs;
const dermatology = ofService("330");
const first = { id: "a", number: 1, numberBefore: null };
const second = { id: "b", number: 2, numberBefore: null };
const of = (
  kind: PhotographKind,
  lesionId: string | null = null,
  over: Partial<CountedPhotograph> = {},
): CountedPhotograph => ({ kind, lesionId, state: "ready", stuck: false, verdict: [], ...over });
const whole = (lesionId: string | null = null) =>
  (["overview", "close_up", "dermoscopic"] as const).map((kind) => of(kind, lesionId));
const say = (items: ReturnType<typeof missingPhotographs>) =>
  items.map(({ kind, lesion }) => lesion ? `${lesion.number} ${kind}` : kind);

Deno.test("dermatology asks for three of each lesion, and one from the side where it is raised", () => {
  deepEqual(dermatology.map(({ kind, optional }) => [kind, optional]), [
    ["overview", false],
    ["close_up", false],
    ["dermoscopic", false],
    ["side", true],
  ]);
  deepEqual(ofService("320"), []);
  const own = [{ kind: "other", atLeast: 2, perLesion: false, optional: false }];
  deepEqual(ofService("330", own), own);
});

const cases: readonly (readonly [
  name: string,
  lesions: readonly (typeof first)[],
  photographs: readonly CountedPhotograph[],
  problem: string | undefined,
  missing: readonly string[],
])[] = [
  ["nothing yet", [], [], "lesion", ["overview", "close_up", "dermoscopic"]],
  ["a lesion that was not marked, whole", [], whole(), "lesion", []],
  ["one lesion, photographs that name none", [first], whole(), "lesion", []],
  ["one lesion, whole", [first], whole("a"), "lesion", []],
  ["photographs of another lesion", [first], whole("z"), "lesion", [
    "1 overview",
    "1 close_up",
    "1 dermoscopic",
  ]],
  ["two lesions, one whole", [first, second], whole("a"), "lesion", [
    "2 overview",
    "2 close_up",
    "2 dermoscopic",
  ]],
  ["two lesions, photographs that name none", [first, second], whole(), "lesion", [
    "1 overview",
    "1 close_up",
    "1 dermoscopic",
    "2 overview",
    "2 close_up",
    "2 dermoscopic",
  ]],
  ["a rash needs no dermoscopy", [], [of("overview")], "rash", ["close_up"]],
  [
    "a rash is photographed once, whatever is marked",
    [first, second],
    [
      of("overview", "a"),
      of("close_up", "b"),
    ],
    "rash",
    [],
  ],
  ["the history does not say yet", [], [of("overview")], undefined, ["close_up", "dermoscopic"]],
];
for (const [name, lesions, photographs, problem, missing] of cases) {
  Deno.test(`missingPhotographs(): ${name}`, () => {
    deepEqual(say(missingPhotographs(dermatology, lesions, photographs, problem)), missing);
  });
}

const states: Readonly<Record<PhotographState, boolean>> = {
  received: true,
  ready: true,
  refused: false,
  removed: false,
  quarantined: false,
};
for (const [state, counts] of Object.entries(states)) {
  Deno.test(`a photograph that is ${state} ${counts ? "is there" : "is not there"}`, () => {
    const there = [of("close_up", null, { state: state as PhotographState })];
    const missing = say(missingPhotographs(dermatology, [], there, "rash"));
    deepEqual(missing.includes("close_up"), !counts);
  });
}

Deno.test("photographChecklist() counts what is there, and how much of it is poor", () => {
  const asked = [{ kind: "close_up", atLeast: 2, perLesion: true, optional: false }];
  const there = [of("close_up", "a"), of("close_up", "a", { verdict: ["blurred"] })];
  deepEqual(photographChecklist(asked, [first], there, "lesion"), [
    { kind: "close_up", lesion: first, atLeast: 2, optional: false, has: 2, poor: 1 },
  ]);
  const stuck = [of("close_up", "a", { state: "received", stuck: true, verdict: null })];
  deepEqual(photographChecklist(asked, [first], stuck, "lesion").map(({ has }) => has), [0]);
  const unknown = [{ kind: "x_ray", atLeast: 1, perLesion: true, optional: false }];
  deepEqual(photographChecklist(unknown, [], [], "lesion"), []);
});

Deno.test("unusable is what was refused or given up, and what has something wrong with it", () => {
  const all = [
    of("close_up"),
    of("close_up", null, { verdict: null }),
    of("close_up", null, { verdict: ["too_dark"] }),
    of("close_up", null, { state: "refused", verdict: null }),
    of("close_up", null, { state: "received", verdict: null }),
    of("close_up", null, { state: "received", stuck: true, verdict: null }),
    of("close_up", null, { state: "quarantined", verdict: ["blurred"] }),
  ];
  deepEqual(unusablePhotographs(all), [all[2], all[3], all[5]]);
});

/**
 * Ethnic background, asked in two steps (GOV.UK design system, "Equality information") and kept as
 * the NHS ethnic category 2001, which does not map one to one: Chinese is R though it is asked
 * under Asian, Arab is S, Gypsy, Irish Traveller and Roma are C.
 */
import type { EthnicCategory } from "@/db/schema/patients.ts";

export interface Background {
  readonly key: string;
  readonly label: string;
  readonly code: EthnicCategory;
  /** The patient may say it in their own words. */
  readonly own?: true;
}
interface Group {
  readonly label: string;
  /** The second question; none where the first says it all. */
  readonly backgrounds: readonly Background[];
}

const one = (key: string, label: string, code: EthnicCategory): Background => ({
  key,
  label,
  code,
});
const other = (key: string, label: string, code: EthnicCategory): Background => ({
  ...one(key, label, code),
  own: true,
});

export const ethnicGroups = {
  white: {
    label: "White",
    backgrounds: [
      one("british", "English, Welsh, Scottish, Northern Irish or British", "A"),
      one("irish", "Irish", "B"),
      one("gypsy", "Gypsy or Irish Traveller", "C"),
      one("roma", "Roma", "C"),
      other("other_white", "Any other White background", "C"),
    ],
  },
  mixed: {
    label: "Mixed or multiple ethnic groups",
    backgrounds: [
      one("white_caribbean", "White and Black Caribbean", "D"),
      one("white_african", "White and Black African", "E"),
      one("white_asian", "White and Asian", "F"),
      other("other_mixed", "Any other mixed or multiple ethnic background", "G"),
    ],
  },
  asian: {
    label: "Asian or Asian British",
    backgrounds: [
      one("indian", "Indian", "H"),
      one("pakistani", "Pakistani", "J"),
      one("bangladeshi", "Bangladeshi", "K"),
      one("chinese", "Chinese", "R"),
      other("other_asian", "Any other Asian background", "L"),
    ],
  },
  black: {
    label: "Black, African, Caribbean or Black British",
    backgrounds: [
      one("african", "African", "N"),
      one("caribbean", "Caribbean", "M"),
      other("other_black", "Any other Black, African or Caribbean background", "P"),
    ],
  },
  other: {
    label: "Other ethnic group",
    backgrounds: [
      one("arab", "Arab", "S"),
      other("other_group", "Any other ethnic group", "S"),
    ],
  },
  declined: { label: "Prefer not to say", backgrounds: [] },
} as const satisfies Record<string, Group>;
export type EthnicGroup = keyof typeof ethnicGroups;

export const groupKeys = Object.keys(ethnicGroups) as EthnicGroup[];
export const backgroundsOf = (group: EthnicGroup): readonly Background[] =>
  ethnicGroups[group].backgrounds;

/** Asked and declined; not the same as never asked. */
export const declinedCode: EthnicCategory = "Z";

export const ethnicLabels: Readonly<Record<EthnicCategory, string>> = {
  A: "White British",
  B: "White Irish",
  C: "Any other White background",
  D: "White and Black Caribbean",
  E: "White and Black African",
  F: "White and Asian",
  G: "Any other mixed background",
  H: "Indian",
  J: "Pakistani",
  K: "Bangladeshi",
  L: "Any other Asian background",
  M: "Caribbean",
  N: "African",
  P: "Any other Black background",
  R: "Chinese",
  S: "Any other ethnic group",
  Z: "Prefers not to say",
  "99": "Not known",
};

export interface Ethnicity {
  readonly ethnicCategory: EthnicCategory | null;
  /** The answer itself, where several share a code, or the patient's own words. */
  readonly ethnicBackground: string | null;
}

/** `Any other White background (Roma)` */
export function ethnicityInWords({ ethnicCategory, ethnicBackground }: Ethnicity): string {
  if (ethnicCategory === null) return "Not asked";
  const label = ethnicLabels[ethnicCategory];
  return ethnicBackground ? `${label} (${ethnicBackground})` : label;
}

/** What is kept for an answer. */
export function ethnicityOf(chosen: Background, ownWords: string | null): Ethnicity {
  const shared = allBackgrounds.filter(({ code }) => code === chosen.code).length > 1;
  const ethnicBackground = chosen.own ? ownWords : shared ? chosen.label : null;
  return { ethnicCategory: chosen.code, ethnicBackground };
}

/** The answers that were kept, for a form that shows them again. */
export function answersOf({ ethnicCategory, ethnicBackground }: Ethnicity): {
  readonly group: EthnicGroup | undefined;
  readonly background: Background | undefined;
} {
  if (ethnicCategory === declinedCode) return { group: "declined", background: undefined };
  const withCode = allBackgrounds.filter(({ code }) => code === ethnicCategory);
  const background = withCode.find(({ own, label }) => !own && label === ethnicBackground) ??
    (withCode.length > 1 ? withCode.find(({ own }) => own) : withCode[0]);
  const group = groupKeys.find((key) => backgroundsOf(key).some((each) => each === background));
  return { group, background };
}

const allBackgrounds: readonly Background[] = groupKeys.flatMap(backgroundsOf);

/**
 * Questions about oneself in the words of the Government Statistical Service, for a place to begin
 * with. Only those whose words were found are here; for age, sex and others a place has its own.
 */
interface National {
  readonly name: string;
  readonly question: string;
  readonly options: readonly string[];
}

export const nationalAbout = {
  /** GSS harmonised standard "Long-lasting health conditions and illness", 18 June 2020. */
  conditions: {
    name: "Health conditions",
    question:
      "Do you have any physical or mental health conditions or illnesses lasting or expected to last for 12 months or more?",
    options: ["Yes", "No"],
  },
  /** GOV.UK, "Annex C: Government Statistical Service harmonised categories for ethnicity", 18 March 2025. */
  ethnic_group: {
    name: "Ethnic group",
    question: "What is your ethnic group?",
    options: [
      "English, Welsh, Scottish, Northern Irish or British",
      "Irish",
      "Gypsy or Irish Traveller",
      "Roma",
      "Any other White background",
      "White and Black Caribbean",
      "White and Black African",
      "White and Asian",
      "Any other Mixed or Multiple ethnic background",
      "Indian",
      "Pakistani",
      "Bangladeshi",
      "Chinese",
      "Any other Asian background",
      "Caribbean",
      "African",
      "Any other Black, Black British, or Caribbean background",
      "Arab",
      "Any other ethnic group",
      "Prefer not to say",
    ],
  },
} as const satisfies Record<string, National>;

export const nationalNamed = (name: string | undefined): National | undefined =>
  name !== undefined && Object.hasOwn(nationalAbout, name)
    ? nationalAbout[name as keyof typeof nationalAbout]
    : undefined;

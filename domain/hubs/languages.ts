/** Languages, besides English, that somebody at a hub may speak with a home: tags of BCP 47. */
export const languageLabels = {
  ar: "Arabic",
  bn: "Bengali",
  gu: "Gujarati",
  hi: "Hindi",
  it: "Italian",
  ml: "Malayalam",
  pa: "Panjabi",
  pl: "Polish",
  pt: "Portuguese",
  ro: "Romanian",
  sn: "Shona",
  es: "Spanish",
  tl: "Tagalog",
  ur: "Urdu",
  cy: "Welsh",
  yo: "Yoruba",
} as const;
export type LanguageTag = keyof typeof languageLabels;
export const languageTags = Object.keys(languageLabels) as [LanguageTag, ...LanguageTag[]];

export const languageChoices = languageTags.map((value) => ({
  value,
  label: languageLabels[value],
}));

export const languageInWords = (tag: string): string =>
  Object.hasOwn(languageLabels, tag) ? languageLabels[tag as LanguageTag] : tag;

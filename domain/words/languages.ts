/** The languages a patient can choose, each by its own name. */
import { type Language, languages } from "@/db/schema/links.ts";

interface LanguageFacts {
  readonly name: string;
  /** For the practice's pages. */
  readonly english: string;
  readonly dir: "ltr" | "rtl";
  /** For `lang`, and for what Intl knows. */
  readonly tag: string;
}

export const languageCatalogue: Readonly<Record<Language, LanguageFacts>> = {
  en: { name: "English", english: "English", dir: "ltr", tag: "en-GB" },
  "en-easy": { name: "Easy read English", english: "Easy read English", dir: "ltr", tag: "en-GB" },
  cy: { name: "Cymraeg", english: "Welsh", dir: "ltr", tag: "cy" },
  pl: { name: "Polski", english: "Polish", dir: "ltr", tag: "pl" },
  ro: { name: "Română", english: "Romanian", dir: "ltr", tag: "ro" },
  pa: { name: "ਪੰਜਾਬੀ", english: "Panjabi", dir: "ltr", tag: "pa" },
  ur: { name: "اردو", english: "Urdu", dir: "rtl", tag: "ur" },
  ar: { name: "العربية", english: "Arabic", dir: "rtl", tag: "ar" },
  pt: { name: "Português", english: "Portuguese", dir: "ltr", tag: "pt-PT" },
  bn: { name: "বাংলা", english: "Bengali", dir: "ltr", tag: "bn" },
  gu: { name: "ગુજરાતી", english: "Gujarati", dir: "ltr", tag: "gu" },
};

/** Those whose words are translations, for a person to check. */
export type Translation = Exclude<Language, "en">;
export const checkedLanguages = languages.filter((each): each is Translation => each !== "en");

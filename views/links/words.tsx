/** Words that may be in English on a page that is not, and say so. */
import type { Said } from "@/domain/links/asked_of_patients.ts";

export const Words = ({ said: { text, lang } }: { said: Said }) =>
  lang ? <span lang={lang}>{text}</span> : <>{text}</>;

/** Which language a page behind a link speaks, before and after its reader is known. */
import { getCookie, setCookie } from "hono/cookie";
import type { Language } from "@/db/schema/links.ts";
import type { PatientLink } from "@/domain/links/find.ts";
import { english, type Key } from "@/domain/words/dictionary.ts";
import { languageCatalogue } from "@/domain/words/languages.ts";
import { type Speech, speechIn } from "@/domain/words/speech.ts";
import type { PageContext } from "@/routes/context.ts";
import type { FormState } from "@/views/form_state.ts";

/** Nothing is known of who reads until a date of birth was right, if ever: until then a cookie says. */
const cookieName = "language";

export function rememberLanguage(
  c: PageContext,
  language: Language,
  path: "/link" | "/s" | "/i" = "/link",
): void {
  setCookie(c, cookieName, language, {
    path,
    httpOnly: true,
    sameSite: "Lax",
    secure: c.var.install.secure,
  });
}

export function chosenLanguage(c: PageContext): Language | undefined {
  const chosen = getCookie(c, cookieName) ?? "";
  return isLanguage(chosen) ? chosen : undefined;
}

/** What was chosen here goes before what the practice thought, and that before what the browser asks for. */
export async function speechFor(
  c: PageContext,
  link?: Pick<PatientLink, "language">,
): Promise<Speech> {
  const language = chosenLanguage(c) ?? link?.language ?? askedForBy(c) ?? "en";
  const say = await speechIn(c.var.store.read, language);
  c.set("speech", say);
  return say;
}

/** The first of the browser's languages that there are words in: `cy-GB, en;q=0.8`. */
function askedForBy(c: PageContext): Language | undefined {
  const asked = (c.req.header("accept-language") ?? "").slice(0, 200).toLowerCase().split(",");
  for (const each of asked) {
    const tag = each.trim().split(/[-;_]/)[0]!;
    if (isLanguage(tag)) return tag;
  }
}

/** The form again, its errors in the reader's words where they are keys of the dictionary. */
export function inWords(say: Speech, form: FormState): FormState {
  const errors = Object.entries(form.errors).map(([field, messages]) => [
    field,
    messages?.map((message) => isKey(message) ? say(message) : message),
  ]);
  return { ...form, errors: Object.fromEntries(errors) };
}

const isLanguage = (tag: string): tag is Language => Object.hasOwn(languageCatalogue, tag);
const isKey = (message: string): message is Key => message in english;

/** One entry in one language: corrected where it is wrong, and marked as checked. */
import { z } from "zod";
import { checkWords } from "@/domain/words/check_words.ts";
import { formOf, formsOf } from "@/domain/words/csv.ts";
import type { Entry, Plural } from "@/domain/words/dictionary.ts";
import type { WordsShown } from "@/domain/words/find_words.ts";
import { longestWords, problemWith } from "@/domain/words/problem_with.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { keyNamed, languageNamed, wordsIn } from "@/routes/admin/words_named.ts";
import { show } from "@/routes/show.tsx";
import { EntryPage, fieldOf } from "@/views/admin/entry_page.tsx";
import type { FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";

export const oneEntry = createApp()
  .get("/", can("translation.check"), (c) => page(c))
  .post("/", can("translation.check"), form(entryForm, page), async (c) => {
    const language = languageNamed(c);
    const entry = await entryOf(c);
    const { words, seen } = c.req.valid("form");
    await checkWords(c.var.store, c.var.actor, language, [{ key: entry.key, words, seen }]);
    notice(c, "words-checked");
    return c.redirect(paths.translationsPage(language, entry.page), 303);
  });

const text = z.string().trim().max(longestWords).default("");

/** A field for each form of the language; what is wrong with one stands at it. */
async function entryForm(c: PageContext) {
  const { english } = await entryOf(c);
  const language = languageNamed(c);
  const forms = formsOf(english, language);
  const fields = Object.fromEntries(forms.map((form) => [fieldOf(form), text]));
  return z.object({ ...fields, seen: z.string("Open the page again").max(100) })
    .transform((typed, context): { words: Entry; seen: string } => {
      const of = (form: string) => (typed as Record<string, string>)[fieldOf(form)]!;
      const words: Entry = typeof english === "string"
        ? of("")
        : Object.fromEntries(forms.map((form) => [form, of(form)])) as Plural;
      const problem = problemWith(english, words, language);
      if (problem === undefined) return { words, seen: typed.seen };
      context.addIssue({ code: "custom", message: problem.words, path: [fieldOf(problem.form)] });
      return z.NEVER;
    });
}

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const language = languageNamed(c);
  const entry = await entryOf(c);
  // Where the English changed since, what was checked is nearer to right than nothing.
  const begunWith = entry.checked?.words ?? entry.words;
  const fresh = Object.fromEntries(
    formsOf(entry.english, language).map((form) => [fieldOf(form), formOf(begunWith, form)]),
  );
  return show(
    c,
    <EntryPage language={language} entry={entry} form={formShown(c, again, fresh)} />,
    again ? 422 : 200,
  );
}

async function entryOf(c: PageContext): Promise<WordsShown> {
  const key = keyNamed(c);
  return (await wordsIn(c, languageNamed(c))).find((each) => each.key === key)!;
}

/** A language's words come back from whoever checked them: all of the list is taken, or none. */
import { bodyLimit } from "hono/body-limit";
import { z } from "zod";
import { checkWords } from "@/domain/words/check_words.ts";
import { type LineProblem, readWords, wordsFileBytes } from "@/domain/words/read_csv.ts";
import { createApp, createMiddleware, type PageContext } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { languageNamed, wordsIn } from "@/routes/admin/words_named.ts";
import { show } from "@/routes/show.tsx";
import { LanguagePage } from "@/views/admin/language_page.tsx";
import { emptyForm, type FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";

const tooLarge = "The list must be smaller than 2 MB";

const limitList = createMiddleware(async function limitList(c, next) {
  const limited = bodyLimit({
    maxSize: wordsFileBytes + 16 * 1024,
    onError: () => page(c, { values: {}, errors: { list: [tooLarge] } }, [], 413),
  });
  return await limited(c, next);
});

const ImportForm = z.object({
  list: z.instanceof(File, { error: "Choose a file" })
    .refine((file) => file.size > 0, "Choose a file")
    .refine((file) => file.size <= wordsFileBytes, tooLarge),
});

export const importedWords = createApp()
  .get("/", can("translation.check"), (c) => page(c))
  .post(
    "/",
    can("translation.check"),
    limitList,
    form(ImportForm, (c, again) => page(c, again)),
    async (c) => {
      const language = languageNamed(c);
      const bytes = new Uint8Array(await c.req.valid("form").list.arrayBuffer());
      const read = readWords(bytes, language, await wordsIn(c, language));
      if ("why" in read) return page(c, { values: {}, errors: { list: [read.why] } });
      if (!read.ok) return page(c, notTaken, read.problems);
      await checkWords(c.var.store, c.var.actor, language, read.checked);
      notice(c, "words-taken");
      return c.redirect(paths.translationsOf(language), 303);
    },
  );

const notTaken: FormState = {
  values: {},
  errors: { list: ["Nothing of this list was taken. Correct the lines below and send it again"] },
};

async function page(
  c: PageContext,
  again?: FormState,
  problems: readonly LineProblem[] = [],
  status?: 413,
): Promise<Response> {
  const language = languageNamed(c);
  const words = await wordsIn(c, language);
  return show(
    c,
    <LanguagePage
      language={language}
      words={words}
      form={again ?? emptyForm}
      problems={problems}
    />,
    status ?? (again ? 422 : 200),
  );
}

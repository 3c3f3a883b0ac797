/** The words of one page in one language, beside the English; read through, they are marked as checked. */
import { z } from "zod";
import { checkWords } from "@/domain/words/check_words.ts";
import { seenOf } from "@/domain/words/seen.ts";
import { Refusal } from "@/domain/errors.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { languageNamed, pageNamed, wordsIn } from "@/routes/admin/words_named.ts";
import { show } from "@/routes/show.tsx";
import { WordsPage } from "@/views/admin/words_page.tsx";
import { emptyForm, type FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";

const CheckForm = z.object({ seen: z.string("Open the page again").max(100) });

export const translationsPage = createApp()
  .get("/", can("translation.check"), (c) => page(c))
  .post("/", can("translation.check"), form(CheckForm, page), async (c) => {
    const language = languageNamed(c);
    const words = await wordsOfPage(c);
    if (seenOf(words) !== c.req.valid("form").seen) {
      throw new Refusal(
        "conflict",
        "These words have changed since you opened the page. Read them through again, then mark them",
      );
    }
    // What was checked before the English changed is looked at one by one.
    const left = words.filter(({ state }) => state === "draft");
    await checkWords(c.var.store, c.var.actor, language, left);
    notice(c, "words-checked");
    return c.redirect(paths.translationsPage(language, pageNamed(c)), 303);
  });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  return show(
    c,
    <WordsPage
      language={languageNamed(c)}
      page={pageNamed(c)}
      words={await wordsOfPage(c)}
      form={again ?? emptyForm}
    />,
    again ? 422 : 200,
  );
}

async function wordsOfPage(c: PageContext) {
  const of = pageNamed(c);
  return (await wordsIn(c, languageNamed(c))).filter(({ page }) => page === of);
}

/** One language: its pages, and its words as a list to take away and bring back. */
import { createApp } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { languageNamed, wordsIn } from "@/routes/admin/words_named.ts";
import { show } from "@/routes/show.tsx";
import { LanguagePage } from "@/views/admin/language_page.tsx";
import { emptyForm } from "@/views/form_state.ts";

export const translationsOf = createApp()
  .get("/", can("translation.check"), async (c) => {
    const language = languageNamed(c);
    const words = await wordsIn(c, language);
    return show(c, <LanguagePage language={language} words={words} form={emptyForm} />);
  });

/** The languages that patients can read Bedside in, and how far the checking of each has come. */
import { countWords } from "@/domain/words/count_words.ts";
import { createApp } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { show } from "@/routes/show.tsx";
import { TranslationsPage } from "@/views/admin/translations_page.tsx";

export const translations = createApp()
  .get("/", can("translation.check"), async (c) => {
    const { store, actor } = c.var;
    return show(c, <TranslationsPage languages={await countWords(store.readLong, actor)} />);
  });

/** The languages that patients can read Bedside in, and how far the checking of each has come. */
import { countWords } from "@/domain/words/count_words.ts";
import { oneEntry } from "@/routes/admin/one_entry.tsx";
import { translationsOf } from "@/routes/admin/translations_of.tsx";
import { translationsPage } from "@/routes/admin/translations_page.tsx";
import { exportedWords } from "@/routes/admin/words_export.ts";
import { importedWords } from "@/routes/admin/words_import.tsx";
import { createApp } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { show } from "@/routes/show.tsx";
import { TranslationsPage } from "@/views/admin/translations_page.tsx";

export const translations = createApp()
  .get("/", can("translation.check"), async (c) => {
    const { store, actor } = c.var;
    return show(c, <TranslationsPage languages={await countWords(store.readLong, actor)} />);
  })
  .route("/:language", translationsOf)
  .route("/:language/export.csv", exportedWords)
  .route("/:language/import", importedWords)
  .route("/:language/pages/:wordsPage", translationsPage)
  .route("/:language/words/:wordsKey", oneEntry);

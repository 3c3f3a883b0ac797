/** A language's words as a file for a spreadsheet, to be checked by somebody who reads it. */
import { wordsCsv } from "@/domain/words/csv.ts";
import { createApp } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { languageNamed, wordsIn } from "@/routes/admin/words_named.ts";
import { csvHeaders } from "@/routes/patients/import.tsx";

export const exportedWords = createApp()
  .get("/", can("translation.check"), async (c) => {
    const language = languageNamed(c);
    const csv = wordsCsv(language, await wordsIn(c, language));
    return c.body(csv, 200, csvHeaders(`bedside-words-${language}`));
  });

import type { LanguageProgress } from "@/domain/words/count_words.ts";
import { languageCatalogue } from "@/domain/words/languages.ts";
import { WordsCountsLine } from "@/views/admin/words_counts.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export function TranslationsPage({ languages }: { languages: readonly LanguageProgress[] }) {
  return (
    <Layout
      title="Translations"
      back={{ href: paths.admin(), label: "Administration" }}
      wide
    >
      <h1>Translations</h1>
      <p>
        Bedside ships with words that a machine translated. Patients can read them, with a line
        below each page that says so, until somebody who reads the language has checked all words of
        that page.
      </p>
      <ul class="worklist">
        {languages.map(({ language, counts }) => (
          <li>
            <a href={paths.translationsOf(language)}>{languageCatalogue[language].english}</a>{" "}
            <WordsCountsLine counts={counts} />
          </li>
        ))}
      </ul>
    </Layout>
  );
}

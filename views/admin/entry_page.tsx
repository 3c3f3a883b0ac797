import { formsOf } from "@/domain/words/csv.ts";
import type { WordsShown } from "@/domain/words/find_words.ts";
import { examplesOf } from "@/domain/words/form_examples.ts";
import { languageCatalogue, type Translation } from "@/domain/words/languages.ts";
import { wordsPages } from "@/domain/words/pages.ts";
import type { PluralForm } from "@/domain/words/plurals.ts";
import { longMoment } from "@/domain/time.ts";
import { Said } from "@/views/admin/words_page.tsx";
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { TextAreaField } from "@/views/components/fields.tsx";
import { InsetText } from "@/views/components/inset_text.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

/** The name of the field for a form of words; "" is the only one of what is not counted. */
export const fieldOf = (form: string): string => form === "" ? "words" : `words-${form}`;

export function EntryPage({ language, entry, form }: {
  language: Translation;
  entry: WordsShown;
  form: FormState;
}) {
  const { english, tag, dir } = languageCatalogue[language];
  const { key, page } = entry;
  return (
    <Layout
      title={`${english}: ${key}`}
      error={hasErrors(form)}
      back={{ href: paths.translationsPage(language, page), label: wordsPages[page] }}
    >
      <ErrorSummary form={form} />
      <h1>
        <span class="nhsuk-caption-l">{english}</span>
        {key}
      </h1>
      <h2>English</h2>
      <Said entry={entry.english} language={language} />
      <h2>What patients read now</h2>
      <Said entry={entry.words} language={language} own />
      <Since entry={entry} language={language} />
      <form method="post" action={paths.translation(language, key)} novalidate>
        <input type="hidden" name="seen" value={entry.seen} />
        {formsOf(entry.english, language).map((each) => (
          <TextAreaField
            form={form}
            name={fieldOf(each)}
            label={each === "" ? "Words" : labelOf(language, each as PluralForm)}
            rows={3}
            lang={tag}
            dir={dir}
            spellcheck
          />
        ))}
        <Button>Save as checked</Button>
      </form>
    </Layout>
  );
}

function Since({ entry: { state, checked }, language }: {
  entry: WordsShown;
  language: Translation;
}) {
  if (!checked) return <p>A machine translated this, and nobody has checked it.</p>;
  const when = `${checked.by} checked this on ${longMoment(checked.at)}`;
  if (state === "checked") return <p>{when}.</p>;
  return (
    <InsetText>
      <p>{when}, when the English was:</p>
      <Said entry={checked.english} language={language} />
      <p>Their words are in the form below. Patients read the words that ship until you save.</p>
    </InsetText>
  );
}

function labelOf(language: Translation, form: PluralForm): string {
  const examples = examplesOf(language, form);
  return examples === undefined
    ? "Words for numbers that are not whole"
    : `Words where the number is ${examples}`;
}

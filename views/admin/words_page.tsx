import { formOf, formsOf } from "@/domain/words/csv.ts";
import type { Entry } from "@/domain/words/dictionary.ts";
import type { WordsShown } from "@/domain/words/find_words.ts";
import { languageCatalogue, type Translation } from "@/domain/words/languages.ts";
import { type WordsPage as Page, wordsPages } from "@/domain/words/pages.ts";
import { seenOf } from "@/domain/words/seen.ts";
import { dayOf, longDay } from "@/domain/time.ts";
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { Tag } from "@/views/components/tag.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export function WordsPage({ language, page, words, form }: {
  language: Translation;
  page: Page;
  words: readonly WordsShown[];
  form: FormState;
}) {
  const { english } = languageCatalogue[language];
  const drafts = words.filter(({ state }) => state === "draft").length;
  return (
    <Layout
      title={`${english}: ${wordsPages[page]}`}
      error={hasErrors(form)}
      back={{ href: paths.translationsOf(language), label: english }}
      wide
    >
      <ErrorSummary form={form} />
      <h1>
        <span class="nhsuk-caption-l">{english}</span>
        {wordsPages[page]}
      </h1>
      <ul class="words">
        {words.map((each) => <Line language={language} shown={each} />)}
      </ul>
      {drafts > 0 && (
        <form method="post" action={paths.translationsPage(language, page)}>
          <input type="hidden" name="seen" value={seenOf(words)} />
          <p>
            Mark them only if you have read all of them, or somebody has whom you trust with this
            language.
          </p>
          <Button>Mark {drafts === 1 ? "the draft" : `all ${drafts} drafts`} as checked</Button>
        </form>
      )}
    </Layout>
  );
}

function Line({ language, shown }: { language: Translation; shown: WordsShown }) {
  return (
    <li>
      <Said entry={shown.english} language={language} />
      <Said entry={shown.words} language={language} own />
      <div class="words__state">
        <State shown={shown} />{" "}
        <a href={paths.translation(language, shown.key)}>
          Change<span class="nhsuk-u-visually-hidden">{` ${shown.key}`}</span>
        </a>
      </div>
    </li>
  );
}

/** An entry, form by form where it has several. */
export function Said({ entry, language, own }: {
  entry: Entry;
  language: Translation;
  /** In the language itself, not in English. */
  own?: boolean | undefined;
}) {
  const { tag, dir } = languageCatalogue[language];
  const marked = own ? { lang: tag, dir } : {};
  if (typeof entry === "string") return <p {...marked}>{entry}</p>;
  const forms = own ? formsOf(entry, language) : Object.keys(entry);
  return (
    <dl class="words__forms">
      {forms.map((form) => (
        <div>
          <dt>{form}</dt>
          <dd {...marked}>{formOf(entry, form)}</dd>
        </div>
      ))}
    </dl>
  );
}

function State({ shown: { state, checked } }: { shown: WordsShown }) {
  if (state === "draft") return <Tag colour="grey">Draft</Tag>;
  if (state === "changed") return <Tag colour="orange">English changed</Tag>;
  return (
    <>
      <Tag colour="green">Checked</Tag>
      <span class="quiet small">{` ${checked!.by}, ${longDay(dayOf(checked!.at))}`}</span>
    </>
  );
}

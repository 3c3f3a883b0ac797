import { countStates } from "@/domain/words/count_words.ts";
import type { WordsShown } from "@/domain/words/find_words.ts";
import { languageCatalogue, type Translation } from "@/domain/words/languages.ts";
import { wordsPages } from "@/domain/words/pages.ts";
import type { LineProblem } from "@/domain/words/read_csv.ts";
import { WordsCountsLine } from "@/views/admin/words_counts.tsx";
import { Button, ButtonLink } from "@/views/components/button.tsx";
import { Details } from "@/views/components/details.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { FileField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

/** More would not be read; those that are left show when these are put right. */
const mostProblems = 100;

export function LanguagePage({ language, words, form, problems = [] }: {
  language: Translation;
  words: readonly WordsShown[];
  form: FormState;
  /** Of the list that was just sent. */
  problems?: readonly LineProblem[] | undefined;
}) {
  const { english } = languageCatalogue[language];
  return (
    <Layout
      title={`Translations: ${english}`}
      error={hasErrors(form)}
      back={{ href: paths.translations(), label: "Translations" }}
      wide
    >
      <ErrorSummary form={form} />
      <h1>{english}</h1>
      <div class="split split--even">
        <section>
          <h2>Page by page</h2>
          <ul class="worklist">
            {[...Map.groupBy(words, ({ page }) => page)].map(([page, ofPage]) => (
              <li>
                <a href={paths.translationsPage(language, page)}>{wordsPages[page]}</a>{" "}
                <WordsCountsLine counts={countStates(ofPage)} />
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>As a list</h2>
          <p>
            For somebody who checks them elsewhere: a CSV file that opens in a spreadsheet. They
            correct the column Words, and write “yes” under Checked in each line that is right.
          </p>
          <ButtonLink variant="secondary" href={paths.translationsExport(language)}>
            Export the list
          </ButtonLink>
          <form
            method="post"
            action={paths.translationsImport(language)}
            enctype="multipart/form-data"
            novalidate
          >
            <FileField
              form={form}
              name="list"
              label="Import a list that was checked"
              hint="At most 2 MB, saved as CSV UTF-8"
              accept=".csv,text/csv"
            />
            {problems.length > 0 && <Problems problems={problems} />}
            <Button>Import</Button>
          </form>
          <Details summary="What an import does">
            <p>
              Lines that say “yes” become what patients read, and count as checked by you. Other
              lines stay as they are. Where one line is wrong nothing is taken, and each wrong line
              is named, so that you can correct the file and send it again.
            </p>
            <p>
              What stands in brackets, such as{" "}
              {"{day}"}, is filled in later and stays as it is. Lines of one key with several forms
              belong together: the form says for which numbers.
            </p>
          </Details>
        </section>
      </div>
    </Layout>
  );
}

function Problems({ problems }: { problems: readonly LineProblem[] }) {
  const left = problems.length - mostProblems;
  return (
    <>
      <h3>What to correct</h3>
      <ul>
        {problems.slice(0, mostProblems).map(({ line, problem }) => <li>Line {line}: {problem}
        </li>)}
        {left > 0 && <li>And {left} more</li>}
      </ul>
    </>
  );
}

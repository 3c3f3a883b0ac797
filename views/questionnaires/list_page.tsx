/** What an organisation asks in questionnaires: whom, when next, and what came of the last round. */
import type { Day } from "@/db/columns.ts";
import type { QuestionnaireAudience } from "@/db/schema/survey_questionnaires.ts";
import { audienceLabels } from "@/domain/questionnaires/audiences.ts";
import type { Questionnaire } from "@/domain/questionnaires/find.ts";
import type { RoundInList } from "@/domain/questionnaires/find_rounds.ts";
import { nextPlanned } from "@/domain/questionnaires/plan.ts";
import type { Beside as Row } from "@/domain/questionnaires/side_by_side.ts";
import { longDay } from "@/domain/time.ts";
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { Scrolling } from "@/views/components/scrolling.tsx";
import { Table } from "@/views/components/table.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { meanWords } from "@/views/questionnaires/result_words.ts";
import { roundState } from "@/views/questionnaires/round_state.tsx";

export function QuestionnairesPage({ questionnaires, rounds, free, beside, today, form }: {
  questionnaires: readonly Questionnaire[];
  rounds: readonly RoundInList[];
  /** Kinds of people that are not asked yet. */
  free: readonly QuestionnaireAudience[];
  beside: readonly Row[];
  today: Day;
  form: FormState;
}) {
  return (
    <Layout
      title="Questionnaires"
      error={hasErrors(form)}
      back={{ href: paths.surveys(), label: "Surveys" }}
      wide
    >
      <ErrorSummary form={form} />
      <h1>Questionnaires</h1>
      <p>
        Every six months, or when you say so: the same questions to everybody of one kind, and the
        results beside the last ones.
      </p>
      {questionnaires.length === 0 && <p class="empty">Nobody is asked by a questionnaire yet.</p>}
      <ul class="worklist">
        {questionnaires.map((each) => (
          <li>
            <One
              questionnaire={each}
              rounds={rounds.filter((round) => round.questionnaireId === each.id)}
              today={today}
            />
          </li>
        ))}
      </ul>
      {free.length > 0 && (
        <>
          <h2>Ask others, too</h2>
          <p>Each begins with questions that ship with Bedside. Change them as you like.</p>
          {free.map((audience) => (
            <form method="post" action={paths.questionnaires()}>
              <input type="hidden" name="audience" value={audience} />
              <Button variant="secondary" small>
                Begin a questionnaire for {lowerFirst(audienceLabels[audience])}
              </Button>
            </form>
          ))}
        </>
      )}
      <SideBySide rows={beside} />
    </Layout>
  );
}

function One({ questionnaire, rounds, today }: {
  questionnaire: Questionnaire;
  rounds: readonly RoundInList[];
  today: Day;
}) {
  const next = nextPlanned(questionnaire, today, rounds.map(({ plannedOn }) => plannedOn));
  const [last] = rounds;
  return (
    <>
      <p>
        <a href={paths.questionnaire(questionnaire.id)}>
          {audienceLabels[questionnaire.audience]}
        </a>
        <br />
        {next ? `Next round: ${longDay(next)}` : "No round is planned"}
      </p>
      {last && (
        <p>
          <a href={paths.round(last.id)}>
            Round {last.number}
            <span class="nhsuk-u-visually-hidden">
              for {audienceLabels[questionnaire.audience]}
            </span>
          </a>
          : {roundState(last, today)}
        </p>
      )}
    </>
  );
}

/** Questions of one key, in the latest ended round of each kind of people. */
function SideBySide({ rows }: { rows: readonly Row[] }) {
  if (rows.length === 0) return null;
  const kinds = [...new Set(rows.flatMap(({ by }) => [...by.keys()]))];
  return (
    <section aria-labelledby="beside">
      <h2 id="beside">Side by side</h2>
      <Scrolling label="Side by side">
        <Table
          caption="Means of the latest round that has ended for each kind of people"
          columns={[
            { head: "Question" },
            ...kinds.map((kind) => ({ head: audienceLabels[kind], numeric: true })),
          ]}
          rows={rows.map(({ label, points, by }) => [
            `${label} (1 to ${points})`,
            ...kinds.map((kind) => meanWords(by.get(kind))),
          ])}
          firstCellIsHeader
        />
      </Scrolling>
    </section>
  );
}

const lowerFirst = (words: string) => words.charAt(0).toLowerCase() + words.slice(1);

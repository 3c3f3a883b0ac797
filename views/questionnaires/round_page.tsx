/** A round: who answered so far, and what they said beside the last one. */
import type { Day, Instant } from "@/db/columns.ts";
import { figure } from "@/domain/figures.ts";
import { audienceLabels } from "@/domain/questionnaires/audiences.ts";
import type { Round, RoundInList } from "@/domain/questionnaires/find_rounds.ts";
import { fewestShown, type QuestionResult } from "@/domain/questionnaires/reckon.ts";
import { reminderDays } from "@/domain/questionnaires/plan.ts";
import { longDay, longMoment } from "@/domain/time.ts";
import { Button, ButtonLink } from "@/views/components/button.tsx";
import { Details } from "@/views/components/details.tsx";
import { Select } from "@/views/components/select.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { QuestionResultShown } from "@/views/questionnaires/question_result.tsx";
import { roundState } from "@/views/questionnaires/round_state.tsx";

export interface AnsweringOrganisation {
  readonly id: string;
  readonly name: string;
  readonly answered: number;
}

export function RoundPage({ round, counts, before, results, answered, tooFew, today, asAt, by }: {
  round: Round;
  counts: RoundInList;
  before: Round | undefined;
  results: readonly QuestionResult[];
  /** How many answers are shown. */
  answered: number;
  tooFew: boolean;
  today: Day;
  asAt: Instant;
  /** Where answers are of organisations: which, and the one that is shown alone. */
  by: { readonly all: readonly AnsweringOrganisation[]; readonly only: string | undefined };
}) {
  const { id, audience, number, definition, closedAt } = round;
  const title = `${audienceLabels[audience]}, round ${number}`;
  const isOpen = closedAt === null && today <= round.closesOn;
  return (
    <Layout
      title={title}
      back={{ href: paths.questionnaire(round.questionnaireId), label: "Questionnaire" }}
      sheets={["questionnaires.css"]}
    >
      <h1>{title}</h1>
      <p>
        “{definition.title}”, version {round.versionNumber}, {roundState(counts, today)}.
      </p>
      <ul>
        {counts.stopped > 0 && <li>{people(counts.stopped)} asked not to be sent it again</li>}
        {counts.unreached > 0 && (
          <li>
            {people(counts.unreached)}{" "}
            could not be reached: the number or address is wrong, or nothing is set up to send by
          </li>
        )}
        {isOpen && (
          <li>
            Reminders: {reminderDays(round.opensOn, round.closesOn).map(longDay).join(" and ")}
          </li>
        )}
      </ul>
      {isOpen && (
        <Details summary="End this round now">
          <p>Nobody can answer any more, and what was begun and not sent is deleted.</p>
          <form method="post" action={paths.roundEnd(id)}>
            <Button variant="warning" small>End round {number}</Button>
          </form>
        </Details>
      )}
      <h2>What was answered</h2>
      <p>
        As at {longMoment(asAt)}. {before
          ? `Held against round ${before.number}, which began on ${longDay(before.opensOn)}.`
          : "There is no round before it to hold it against."}
      </p>
      <Choice id={id} by={by} />
      {tooFew
        ? (
          <p class="empty">
            Fewer than {fewestShown}{" "}
            people answered. Nothing of it is shown, so that nobody can be known by what they said.
          </p>
        )
        : answered === 0
        ? <p class="empty">Nobody has answered yet.</p>
        : <Results definition={definition} results={results} />}
      {answered > 0 && !tooFew && (
        <ButtonLink variant="secondary" href={paths.roundExport(id)}>
          Download all answers (CSV)
        </ButtonLink>
      )}
    </Layout>
  );
}

function Choice({ id, by: { all, only } }: {
  id: string;
  by: { readonly all: readonly AnsweringOrganisation[]; readonly only: string | undefined };
}) {
  if (all.length < 2) return null;
  return (
    <form method="get" action={paths.round(id)}>
      <Select
        id="organisation"
        name="organisation"
        label="Organisation"
        value={only}
        items={[
          { value: "", label: "All" },
          ...all.map(({ id, name, answered }) => ({ value: id, label: `${name} (${answered})` })),
        ]}
      />
      <Button small variant="secondary">Show</Button>
    </form>
  );
}

function Results({ definition, results }: {
  definition: Round["definition"];
  results: readonly QuestionResult[];
}) {
  return (
    <>
      {definition.sections.map(({ key, title, questions }) => (
        <section aria-labelledby={`in-${key}`}>
          <h2 class="nhsuk-heading-m" id={`in-${key}`}>{title}</h2>
          {results.filter(({ question }) =>
            questions.some((each) => each.key === question.key)
          )
            .map((result) => <QuestionResultShown result={result} />)}
        </section>
      ))}
    </>
  );
}

const people = (count: number) => count === 1 ? "1 person" : `${figure(count)} people`;

/** One questionnaire: its versions, when it goes out, and its rounds. */
import type { Day } from "@/db/columns.ts";
import { audienceLabels, audienceWords } from "@/domain/questionnaires/audiences.ts";
import { questionsOf } from "@/domain/questionnaires/definition.ts";
import type { Questionnaire, QuestionnaireVersion } from "@/domain/questionnaires/find.ts";
import type { RoundInList } from "@/domain/questionnaires/find_rounds.ts";
import { nextPlanned, reminderDays } from "@/domain/questionnaires/plan.ts";
import { dayOf, longDay, longMoment } from "@/domain/time.ts";
import { Button, ButtonLink } from "@/views/components/button.tsx";
import { DateField } from "@/views/components/date_field.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { TextField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { roundState } from "@/views/questionnaires/round_state.tsx";

interface Shown {
  readonly questionnaire: Questionnaire;
  /** The newest first. */
  readonly versions: readonly QuestionnaireVersion[];
  readonly rounds: readonly RoundInList[];
  readonly today: Day;
  readonly form: FormState;
}

export function QuestionnairePage({ questionnaire, versions, rounds, today, form }: Shown) {
  const title = `Questionnaire for ${audienceLabels[questionnaire.audience].toLowerCase()}`;
  return (
    <Layout
      title={title}
      error={hasErrors(form)}
      back={{ href: paths.questionnaires(), label: "Questionnaires" }}
    >
      <ErrorSummary form={form} />
      <h1>{title}</h1>
      <p>It goes to {audienceWords[questionnaire.audience]}.</p>
      <Versions questionnaire={questionnaire} versions={versions} />
      <Rounds
        questionnaire={questionnaire}
        rounds={rounds}
        today={today}
        hasVersion={versions.some(({ usedAt }) => usedAt)}
      />
      <Plan questionnaire={questionnaire} rounds={rounds} today={today} form={form} />
    </Layout>
  );
}

function Versions({ questionnaire, versions }: Pick<Shown, "questionnaire" | "versions">) {
  const { id } = questionnaire;
  const draft = versions.find(({ usedAt }) => !usedAt);
  const [current, ...earlier] = versions.filter(({ usedAt }) => usedAt);
  return (
    <section aria-labelledby="versions">
      <h2 id="versions">Questions</h2>
      {draft
        ? (
          <>
            <p>
              Version {draft.number} is being written, {asks(draft)}. Last changed by{" "}
              {draft.savedByName} on {longMoment(draft.savedAt)}.
            </p>
            <ButtonLink href={paths.questionnaireDraft(id)}>
              Go on with version {draft.number}
            </ButtonLink>
          </>
        )
        : (
          <form method="post" action={paths.questionnaireVersions(id)}>
            <Button variant="secondary">Change the questions</Button>
          </form>
        )}
      {current
        ? (
          <p>
            The next round goes out with{" "}
            <a href={paths.questionnaireVersion(id, current.id)}>version {current.number}</a>,{" "}
            {asks(current)}, released on {longDay(dayOf(current.usedAt!))}.
          </p>
        )
        : <p>No version is released yet. A round goes out with one.</p>}
      {earlier.length > 0 && (
        <p>
          Earlier: {earlier.map((each, at) => (
            <>
              {at > 0 && ", "}
              <a href={paths.questionnaireVersion(id, each.id)}>version {each.number}</a>
            </>
          ))}
        </p>
      )}
    </section>
  );
}

const asks = ({ definition }: QuestionnaireVersion): string => {
  const { length } = questionsOf(definition);
  return length === 1 ? "1 question" : `${length} questions`;
};

function Rounds(
  { questionnaire, rounds, today, hasVersion }:
    & Pick<Shown, "questionnaire" | "rounds" | "today">
    & {
      hasVersion: boolean;
    },
) {
  const isOpen = rounds.some(({ closedAt }) => !closedAt);
  return (
    <section aria-labelledby="rounds">
      <h2 id="rounds">Rounds</h2>
      {rounds.length === 0 && <p class="empty">Nobody was asked yet.</p>}
      <ul>
        {rounds.map((each) => (
          <li>
            <a href={paths.round(each.id)}>Round {each.number}</a>, version {each.versionNumber}:
            {" "}
            {roundState(each, today)}
          </li>
        ))}
      </ul>
      {hasVersion && !isOpen && (
        <form method="post" action={paths.questionnaireRounds(questionnaire.id)}>
          <p>
            Whoever is asked is fixed as the round begins. It takes answers for{" "}
            {questionnaire.openDays} days.
          </p>
          <Button>Begin a round now</Button>
        </form>
      )}
    </section>
  );
}

function Plan({ questionnaire, rounds, today, form }: Omit<Shown, "versions">) {
  const next = nextPlanned(questionnaire, today, rounds.map(({ plannedOn }) => plannedOn));
  const closes = next &&
    (Temporal.PlainDate.from(next).add({ days: questionnaire.openDays - 1 }).toString() as Day);
  return (
    <section aria-labelledby="plan">
      <h2 id="plan">When it goes out by itself</h2>
      {next
        ? (
          <p>
            The next round begins on {longDay(next)} at 9am and takes answers until{" "}
            {longDay(closes!)}. Reminders go out on{" "}
            {reminderDays(next, closes!).map(longDay).join(" and ")}, to whoever has not answered.
          </p>
        )
        : <p>Nothing is planned. Without a first day it goes out only when you begin a round.</p>}
      <form method="post" action={paths.questionnairePlan(questionnaire.id)} novalidate>
        <DateField
          form={form}
          name="firstOn"
          legend="First day"
          legendSize="s"
          hint="Leave it empty to plan nothing"
        />
        <TextField
          form={form}
          name="everyMonths"
          label="Months from one round to the next"
          inputMode="numeric"
          width={3}
        />
        <TextField
          form={form}
          name="openDays"
          label="Days that a round takes answers"
          inputMode="numeric"
          width={3}
        />
        <Button variant="secondary">Save</Button>
      </form>
    </section>
  );
}

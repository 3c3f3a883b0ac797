/** All answers once more, each with the way back to it, and what has arrived; then send. */
import { labelSaid } from "@/domain/links/asked_of_patients.ts";
import type { Lacking } from "@/domain/links/missing.ts";
import type { UnfinishedUpload } from "@/domain/photographs/find_uploads.ts";
import { Button, ButtonLink } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { SummaryList, type SummaryRow } from "@/views/components/summary_list.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { answerSaid } from "@/views/links/answer_said.ts";
import type { Journey } from "@/views/links/journey.ts";
import { LinkPage } from "@/views/links/link_page.tsx";
import { Words } from "@/views/links/words.tsx";
import { paths } from "@/views/paths.ts";

export function CheckPage({ journey, lacking, photographs, underWay, form }: {
  journey: Journey;
  lacking: readonly Lacking[];
  /** How many have arrived; undefined where none is asked for. */
  photographs: number | undefined;
  /** Those that have not arrived whole: they are waited for. */
  underWay: readonly UnfinishedUpload[];
  form: FormState;
}) {
  const { say, token, link } = journey;
  const questions = lacking.flatMap((each) => each.step === "question" ? [each.question] : []);
  const straight = link.afterSending === "to_service";
  return (
    <LinkPage
      say={say}
      title={say("check.title")}
      practice={link.practiceName}
      token={token}
      error={hasErrors(form)}
      back={photographs === undefined ? paths.linkConsent(token) : paths.linkPhotographs(token)}
    >
      <ErrorSummary form={form} />
      <h1>{say("check.title")}</h1>
      <SummaryList rows={rowsOf(journey, photographs)} />
      {underWay.length > 0 && (
        <div class="nhsuk-inset-text">
          <p>{say("photographs.waiting")}</p>
          <ul>{underWay.map(({ name }) => <li>{name}</li>)}</ul>
        </div>
      )}
      {photographs === 0 && underWay.length === 0 && (
        <div class="nhsuk-inset-text">
          <p>{say("check.no_photograph")}</p>
          <p>
            <a href={paths.linkPhotographs(token)}>{say("check.add_photographs")}</a>
          </p>
        </div>
      )}
      {questions.length > 0 && (
        <section class="nhsuk-inset-text" aria-labelledby="missing">
          <h2 class="nhsuk-heading-s" id="missing">{say("check.missing_title")}</h2>
          <ul>
            {questions.map((question) => (
              <li>
                <a href={paths.linkQuestion(token, question.key)}>
                  {say("check.missing_answer", { question: labelSaid(say, question).text })}
                </a>
              </li>
            ))}
          </ul>
        </section>
      )}
      {questions.length > 0
        ? (
          <ButtonLink href={paths.linkQuestion(token, questions[0]!.key)}>
            {say("gate.continue")}
          </ButtonLink>
        )
        : underWay.length > 0
        ? <ButtonLink href={paths.linkPhotographs(token)}>{say("gate.continue")}</ButtonLink>
        : (
          <form method="post" action={paths.linkCheck(token)}>
            <p>
              {say(straight ? "check.before_service" : "check.before", {
                practice: link.practiceName,
              })}
            </p>
            <Button>{say("check.send")}</Button>
          </form>
        )}
    </LinkPage>
  );
}

function rowsOf(journey: Journey, photographs: number | undefined): SummaryRow[] {
  const { say, token, link, said, questions } = journey;
  const change = (href: string, about: string) => [{ href, text: say("check.change"), about }];
  return [
    {
      key: say("check.who"),
      value: link.answeredBy === "patient" ? say("who.patient") : link.about.name,
      actions: change(paths.linkWho(token), say("check.who")),
    },
    {
      key: say("check.consent"),
      value: say("check.agreed"),
      actions: change(paths.linkConsent(token), say("check.consent")),
    },
    ...questions.map((question) => {
      const label = labelSaid(say, question);
      const lines = answerSaid(say, question, said);
      return {
        key: <Words said={label} />,
        value: lines.length === 0
          ? say(question.key === "anything_else" ? "check.nothing_said" : "check.not_answered")
          : lines.map((line) => <p class="kept-lines" dir="auto">{line}</p>),
        actions: change(paths.linkQuestion(token, question.key), label.text),
      };
    }),
    ...photographs === undefined ? [] : [{
      key: say("check.photographs"),
      value: say("check.photographs_here", { count: photographs }),
      actions: change(paths.linkPhotographs(token), say("check.photographs")),
    }],
  ];
}

/** What is asked, why, who sees it and that nobody need: then yes, or to be seen in person. */
import { asksForPhotographs } from "@/domain/links/photographs_here.ts";
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { RadiosField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import type { Journey } from "@/views/links/journey.ts";
import { LinkPage } from "@/views/links/link_page.tsx";
import { paths } from "@/views/paths.ts";

export function ConsentPage({ journey, form }: { journey: Journey; form: FormState }) {
  const { say, token, link } = journey;
  const themselves = link.answeredBy === "patient";
  const title = say(link.answeredBy === "home" ? "consent.title_resident" : "consent.title");
  return (
    <LinkPage
      say={say}
      title={title}
      practice={link.practiceName}
      token={token}
      error={hasErrors(form)}
      back={paths.linkWho(token)}
    >
      <ErrorSummary form={form} />
      <h1>{title}</h1>
      <Explained journey={journey} />
      <form method="post" action={paths.linkConsent(token)} novalidate>
        <RadiosField
          form={form}
          name="agrees"
          legend={say(themselves ? "consent.question" : "consent.question_for_them")}
          legendSize="m"
          items={[
            { value: "yes", label: say(themselves ? "consent.yes" : "consent.yes_for_them") },
            { value: "no", label: say(themselves ? "consent.no" : "consent.no_for_them") },
          ]}
        />
        {link.answeredBy === "other" && (
          <RadiosField
            form={form}
            name="decidedBy"
            legend={say("consent.decided_by")}
            hint={say("consent.decided_by_hint")}
            items={[
              { value: "own_decision", label: say("consent.own_decision") },
              { value: "parent", label: say("consent.parent") },
              { value: "attorney", label: say("consent.attorney") },
              { value: "best_interests", label: say("consent.best_interests") },
            ]}
          />
        )}
        <Button>{say("gate.continue")}</Button>
      </form>
    </LinkPage>
  );
}

function Explained({ journey: { say, link, definition } }: { journey: Journey }) {
  const practice = link.practiceName;
  const pictures = asksForPhotographs(definition);
  const parts = [
    [
      "consent.why",
      say(pictures ? "consent.why_photographs" : "consent.why_answers", { practice }),
    ],
    [
      "consent.limits",
      say(pictures ? "consent.limits_photographs" : "consent.limits_answers"),
    ],
    ["consent.who_sees", say("consent.who_sees_body", { practice })],
    ["consent.where", say("consent.where_body", { practice })],
    [
      "consent.next",
      link.afterSending === "to_service"
        ? say("consent.next_to_service")
        : say("consent.next_to_practice", { practice }),
    ],
    ["consent.choice", say("consent.choice_body")],
  ] as const;
  return (
    <>
      {parts.map(([heading, words]) => (
        <>
          <h2 class="nhsuk-heading-s">{say(heading)}</h2>
          <p>{words}</p>
        </>
      ))}
      <div class="nhsuk-inset-text">
        <p>{say(pictures ? "consent.statement_photographs" : "consent.statement_answers")}</p>
      </div>
    </>
  );
}

/** Before somebody begins: who asks, until when, and what of them stands with their answers. */
import type { Asked } from "@/domain/questionnaires/answering.ts";
import { sectionsAsked } from "@/domain/questionnaires/reading.ts";
import type { Speech } from "@/domain/words/speech.ts";
import { Button, ButtonLink } from "@/views/components/button.tsx";
import { InEnglish } from "@/views/links/form_section.tsx";

interface Shown {
  readonly say: Speech;
  readonly asked: Pick<
    Asked,
    "definition" | "answers" | "askedBy" | "closesOn" | "anonymous"
  >;
}

export function FormStartBody(
  { say, asked, at, organisation }: Shown & {
    /** Its address. */
    at: string;
    /** For whom somebody answers who is signed in. */
    organisation?: string | undefined;
  },
) {
  const [first] = sectionsAsked(asked.definition, asked.answers);
  return (
    <>
      <FormIntro say={say} asked={asked} organisation={organisation} />
      {first && <ButtonLink href={`${at}/sections/${first.key}`}>{say("gate.continue")}
      </ButtonLink>}
      <form method="post" action={`${at}/stop`}>
        <Button variant="secondary" small>{say("survey.form_stop")}</Button>
      </form>
    </>
  );
}

export function FormIntro(
  { say, asked, organisation }: Shown & { organisation?: string | undefined },
) {
  const { definition: { title, intro }, askedBy, closesOn, anonymous } = asked;
  return (
    <>
      <h1 class="nhsuk-heading-l">
        <InEnglish say={say}>{title}</InEnglish>
      </h1>
      <p>{say("gate.asks", { practice: askedBy })}</p>
      {intro && (
        <InEnglish say={say}>
          <p>{intro}</p>
        </InEnglish>
      )}
      {!say.tag.startsWith("en") && <p>{say("survey.form_in_english")}</p>}
      {anonymous ? <p>{say("survey.form_anonymous")}</p> : (
        <p>
          {askedBy} sees which organisation answered: your answers are shown as those of{" "}
          <strong>{organisation ?? "your organisation"}</strong>. They do not carry your own name.
        </p>
      )}
      <p>{say("survey.form_later")}</p>
      <p>{say("gate.until", { day: say.day(closesOn) })} {say("survey.form_once")}</p>
    </>
  );
}

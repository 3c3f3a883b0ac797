/** A patient asks their practice about the letter; and that the question was sent. */
import type { PatientLink } from "@/domain/links/find.ts";
import type { Speech } from "@/domain/words/speech.ts";
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { TextAreaField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { linkPaths } from "@/views/link_paths.ts";
import { LinkPage } from "@/views/links/link_page.tsx";
import { CallPractice } from "@/views/links/letter_words.tsx";

interface Asking {
  say: Speech;
  token: string;
  link: PatientLink;
}

export function AskPage({ say, token, link, form }: Asking & { form: FormState }) {
  return (
    <LinkPage
      say={say}
      title={say("letter.ask_title")}
      practice={link.practiceName}
      error={hasErrors(form)}
      token={token}
      back={linkPaths.linkLetter(token)}
    >
      <ErrorSummary form={form} />
      <h1>{say("letter.ask_title")}</h1>
      <p>{say("letter.ask_intro", { practice: link.practiceName })}</p>
      <div class="nhsuk-inset-text">
        <p>{say("letter.ask_not_urgent")}</p>
        <p>{say("letter.call_111")}</p>
      </div>
      <form method="post" novalidate>
        <TextAreaField
          form={form}
          name="words"
          label={say("letter.ask_label")}
          hint={say("letter.ask_hint")}
          rows={6}
        />
        <Button>{say("letter.ask_send")}</Button>
      </form>
    </LinkPage>
  );
}

export function AskedPage({ say, token, link, told }: Asking & {
  /** By a message that says when there is a reply. */
  told: boolean;
}) {
  return (
    <LinkPage
      say={say}
      title={say("letter.asked_title")}
      practice={link.practiceName}
      token={token}
    >
      <h1>{say("letter.asked_title")}</h1>
      <p>{say("letter.ask_intro", { practice: link.practiceName })}</p>
      <p>{say(told ? "letter.asked_told" : "letter.asked_look")}</p>
      <p>
        <a href={linkPaths.linkLetter(token)}>{say("letter.back_to_letter")}</a>
      </p>
      <h2 class="nhsuk-heading-m">{say("letter.if_worse")}</h2>
      <p>{say("letter.call_111")}</p>
      <CallPractice say={say} practice={link} />
    </LinkPage>
  );
}

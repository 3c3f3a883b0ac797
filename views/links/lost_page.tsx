/** A link that was lost is asked for again. What is said after is the same whether or not it is known. */
import type { Speech } from "@/domain/words/speech.ts";
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { TextField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Languages } from "@/views/links/languages.tsx";
import { LinkPage } from "@/views/links/link_page.tsx";
import { paths } from "@/views/paths.ts";

export function LostPage({ say, form }: { say: Speech; form: FormState }) {
  return (
    <LinkPage say={say} title={say("gate.lost_title")} error={hasErrors(form)}>
      <ErrorSummary form={form} />
      <Languages say={say} action={paths.anyLinkLanguage(paths.lostLink())} />
      <h1>{say("gate.lost_title")}</h1>
      <form method="post" novalidate>
        <TextField
          form={form}
          name="contact"
          label={say("gate.lost_contact")}
          hint={say("gate.lost_hint")}
          autocapitalize="none"
          spellcheck={false}
        />
        <Button>{say("gate.lost_send")}</Button>
      </form>
      <p>
        <a href={paths.linkCode()}>{say("gate.to_code")}</a>
      </p>
      <p>{say("gate.surgery")}</p>
    </LinkPage>
  );
}

export function AskedAgainPage({ say }: { say: Speech }) {
  return (
    <LinkPage say={say} title={say("gate.lost_done")}>
      <h1>{say("gate.lost_done")}</h1>
      <p>{say("gate.lost_done_if")}</p>
      <p>{say("gate.lost_done_when")}</p>
      <p>{say("gate.lost_done_nothing")}</p>
    </LinkPage>
  );
}

/** For a code that was read out or stands in a letter. */
import type { Speech } from "@/domain/words/speech.ts";
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { TextField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Languages } from "@/views/links/languages.tsx";
import { LinkPage } from "@/views/links/link_page.tsx";
import { paths } from "@/views/paths.ts";

export function CodePage({ say, form }: { say: Speech; form: FormState }) {
  return (
    <LinkPage say={say} title={say("gate.code_title")} error={hasErrors(form)}>
      <ErrorSummary form={form} />
      <Languages say={say} action={paths.anyLinkLanguage(paths.linkCode())} />
      <h1>{say("gate.code_title")}</h1>
      <form method="post" novalidate>
        <TextField
          form={form}
          name="code"
          label={say("gate.code")}
          hint={say("gate.code_hint", { example: "7KMB\u00a04QTX" })}
          autocomplete="off"
          autocapitalize="characters"
          spellcheck={false}
          width={10}
        />
        <Button>{say("gate.continue")}</Button>
      </form>
      <p>
        <a href={paths.lostLink()}>{say("gate.to_lost")}</a>
      </p>
      <p>{say("gate.surgery")}</p>
    </LinkPage>
  );
}

/**
 * The first page of every link: the language, and the date of birth that shows who opened it. It
 * says whose link it is and nothing of the patient: whoever has the address may read it.
 */
import type { PatientLink } from "@/domain/links/find.ts";
import type { Standing } from "@/domain/links/standing.ts";
import { dayOf } from "@/domain/time.ts";
import type { Speech } from "@/domain/words/speech.ts";
import { Button } from "@/views/components/button.tsx";
import { DateField } from "@/views/components/date_field.tsx";
import { Details } from "@/views/components/details.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { type FormState, hasErrors, type Values } from "@/views/form_state.ts";
import { type Asking, CallPractice } from "@/views/links/call_practice.tsx";
import { Languages } from "@/views/links/languages.tsx";
import { LinkPage } from "@/views/links/link_page.tsx";
import { paths } from "@/views/paths.ts";

export function GatePage({ say, form, waiting, token, link, standing }: {
  say: Speech;
  form: FormState;
  /** Typed on a page whose visit has lapsed since: it goes there with the date of birth. */
  waiting: { readonly to: string; readonly fields: Values } | undefined;
  token: string;
  link: Asking & Pick<PatientLink, "purpose" | "expiresAt">;
  standing: Standing;
}) {
  const practice = link.practiceName;
  const isNew = standing === "open";
  const why = link.purpose === "letter" ? "gate.reads" : "gate.asks";
  return (
    <LinkPage say={say} title={say("gate.title")} practice={practice} error={hasErrors(form)}>
      <ErrorSummary form={form} />
      {!waiting && <Languages say={say} action={paths.linkLanguage(token)} />}
      <h1>{say("gate.title")}</h1>
      {waiting
        ? <p>{say("gate.kept")}</p>
        : <p>{isNew ? say(why, { practice }) : say("gate.answered")}</p>}
      <p>{say("gate.why_birth")}</p>
      {isNew && link.purpose === "history" && <p>{say("gate.somebody_else")}</p>}
      <form
        method="post"
        action={waiting ? paths.linkAgain(token, waiting.to) : paths.link(token)}
        novalidate
      >
        {waiting && <Kept fields={waiting.fields} />}
        <DateField
          form={form}
          name="birth"
          legend={say("gate.birth")}
          legendSize="s"
          hint={say("gate.birth_hint", { example: exampleOf(say) })}
          autocomplete="off"
        />
        <Button>{say("gate.continue")}</Button>
      </form>
      {isNew && <p>{say("gate.until", { day: say.day(dayOf(link.expiresAt)) })}</p>}
      <Details summary={say("gate.not_expected")}>
        <p>{say("gate.not_expected_check", { practice })}</p>
        <p>{say("gate.not_expected_wrong")}</p>
      </Details>
      <CallPractice say={say} link={link} about="question" />
    </LinkPage>
  );
}

const Kept = ({ fields }: { fields: Values }) => (
  <>
    {Object.entries(fields).flatMap(([name, words = []]) =>
      [words].flat().map((value) => <input type="hidden" name={name} value={value} />)
    )}
  </>
);

/** In the order of the boxes below it: the mark has figures alone read from right to left too. */
const exampleOf = (say: Speech): string =>
  (say.dir === "rtl" ? "\u200f" : "") + [15, 3, 1984].map((each) => say.number(each)).join(" ");

/** Beside the case: saved while it is typed, sent by one key. */
import type { EarlierAnswer } from "@/domain/answers/find_earlier.ts";
import type { Template } from "@/domain/answers/find_templates.ts";
import { type AnswerAbout, AnswerFields } from "@/views/answers/answer_fields.tsx";
import { EarlierAnswers } from "@/views/answers/earlier_answers.tsx";
import { InsertTemplate } from "@/views/answers/insert_template.tsx";
import { AutosaveStatus } from "@/views/components/autosave_status.tsx";
import { Button, ButtonGroup } from "@/views/components/button.tsx";
import { pressedBy } from "@/views/components/shortcuts.tsx";
import { type FormState, typed } from "@/views/form_state.ts";
import { inAddress, type WayThrough } from "@/views/referrals/way_through.tsx";
import { paths } from "@/views/paths.ts";

/** What is at hand while an answer is written. */
export interface WrittenWith extends AnswerAbout {
  readonly serviceId: string;
  readonly templates: readonly Template[];
  readonly earlier: readonly EarlierAnswer[];
}

export function AnswerForm(
  { id, form, about, way }: {
    id: string;
    form: FormState;
    about: WrittenWith;
    way: WayThrough;
  },
) {
  const insertion = paths.referralAnswerInsertion(id, inAddress(way));
  return (
    <>
      <h2 id="answer-form">Your answer</h2>
      <form
        method="post"
        action={paths.referralAnswer(id, inAddress(way))}
        aria-labelledby="answer-form"
        data-autosave={paths.referralAnswerDraft(id)}
        data-quick-send
        data-opens-next
      >
        {/* What Enter presses in a box of one line: it must not send. */}
        <button type="submit" hidden formaction={insertion}></button>
        <AnswerFields form={form} about={about} />
        <InsertTemplate
          templates={about.templates}
          address={insertion}
          serviceId={about.serviceId}
        />
        <EarlierAnswers
          earlier={about.earlier}
          diagnosis={typed(form, "diagnosis")}
          address={insertion}
        />
        <AutosaveStatus />
        <ButtonGroup>
          <Button extra={{ "aria-keyshortcuts": "Control+Enter" }}>Send the answer</Button>
          <Button
            variant="secondary"
            extra={{ ...pressedBy("release"), form: "release" }}
          >
            Put back
          </Button>
        </ButtonGroup>
      </form>
      <form method="post" id="release" action={paths.referralRelease(id, inAddress(way))}></form>
    </>
  );
}

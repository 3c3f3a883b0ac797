/** One question of a questionnaire: words, kind, answers, and when it is asked. */
import { questionsOf } from "@/domain/questionnaires/definition.ts";
import type { QuestionnaireVersion } from "@/domain/questionnaires/find.ts";
import { type FormQuestion, plainOfAll } from "@/domain/questionnaires/question.ts";
import { formQuestionKinds } from "@/domain/questionnaires/question_form.ts";
import { Button, ButtonGroup, ButtonLink } from "@/views/components/button.tsx";
import { Details } from "@/views/components/details.tsx";
import {
  CheckboxesField,
  RadiosField,
  SelectField,
  TextAreaField,
  TextField,
} from "@/views/components/fields.tsx";
import { Fieldset } from "@/views/components/fieldset.tsx";
import { chosen, firstError, type FormState, typed } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";
import { DraftFrame } from "@/views/questionnaires/draft_frame.tsx";
import { WhenField } from "@/views/services/when_field.tsx";

export function FormQuestionPage({ draft, question, address, form }: {
  draft: QuestionnaireVersion;
  /** Undefined for a new one. */
  question: FormQuestion | undefined;
  /** The last part of its address. */
  address: string;
  form: FormState;
}) {
  const { questionnaireId: id, definition } = draft;
  const all = questionsOf(definition);
  const earlier = question ? all.slice(0, all.indexOf(question)) : all;
  return (
    <DraftFrame draft={draft} title={question ? "Change a question" : "Add a question"} form={form}>
      <form method="post" action={paths.formQuestion(id, address)} novalidate>
        <input type="hidden" name="seen" value={typed(form, "seen")} />
        <TextField form={form} name="label" label="Question" hint="As people read it" />
        <TextField
          form={form}
          name="hint"
          label="Help (optional)"
          hint="Stands below the question, as this does"
        />
        <RadiosField
          form={form}
          name="kind"
          legend="How is it answered?"
          legendSize="s"
          items={Object.entries(formQuestionKinds).map(([value, label]) => ({ value, label }))}
          small
        />
        <AnswerFields form={form} />
        <CheckboxesField
          form={form}
          name="required"
          legend="Leaving it empty"
          legendSize="s"
          items={[{ value: "yes", label: "It must be answered before the rest can be sent" }]}
          small
        />
        <SelectField
          form={form}
          name="section"
          label="In which section?"
          items={definition.sections.map(({ key, title }) => ({ value: key, label: title }))}
        />
        <Details
          summary="Ask it only after certain answers"
          open={chosen(form, "when").length > 0 || firstError(form, "when") !== undefined}
        >
          <WhenField
            form={form}
            legend="Ask it only where one of these was answered"
            questions={plainOfAll(earlier)}
          />
        </Details>
        <ButtonGroup>
          <Button>Save</Button>
          <ButtonLink variant="secondary" href={paths.questionnaireDraft(id)}>
            Leave it as it is
          </ButtonLink>
        </ButtonGroup>
      </form>
    </DraftFrame>
  );
}

function AnswerFields({ form }: { form: FormState }) {
  const number = { inputMode: "numeric", width: 5 } as const;
  return (
    <>
      <Fieldset legend="Where answers are chosen, or statements are answered" legendSize="s">
        <TextAreaField form={form} name="options" label="Answers, one on each line" rows={5} />
        <TextAreaField
          form={form}
          name="exclusive"
          label="Answers that stand alone (optional)"
          hint="Ticking one of these unticks the others. For example, None of these"
          rows={2}
        />
        <TextAreaField
          form={form}
          name="rows"
          label="Statements, one on each line"
          hint="Each is answered by one of the answers above"
          rows={4}
        />
      </Fieldset>
      <Fieldset legend="Where a point on a scale is chosen" legendSize="s">
        <TextField form={form} name="lowest" label="What 1 means" hint="For example, Very hard" />
        <TextField
          form={form}
          name="highest"
          label="What the last point means"
          hint="For example, Very easy"
        />
        <TextField form={form} name="points" label="Points, 3 to 10" hint="Usually 5" {...number} />
      </Fieldset>
      <Fieldset legend="Where a number or words are typed" legendSize="s">
        <TextField form={form} name="unit" label="Unit" hint="For example, minutes" width={10} />
        <TextField form={form} name="least" label="Lowest number" {...number} />
        <TextField form={form} name="most" label="Highest number" {...number} />
        <TextField
          form={form}
          name="longest"
          label="Longest answer, in characters"
          hint="Usually 2,000"
          {...number}
        />
      </Fieldset>
    </>
  );
}

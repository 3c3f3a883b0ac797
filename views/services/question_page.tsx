/** One question of a version: words, kind, answers, and when it is asked. */
import type { Question } from "@/domain/questions/question.ts";
import { questionKinds } from "@/domain/services/question_form.ts";
import type { ServiceVersion } from "@/domain/services/find_versions.ts";
import { Button, ButtonGroup, ButtonLink } from "@/views/components/button.tsx";
import { Details } from "@/views/components/details.tsx";
import {
  CheckboxesField,
  SelectField,
  TextAreaField,
  TextField,
} from "@/views/components/fields.tsx";
import { Fieldset } from "@/views/components/fieldset.tsx";
import { chosen, firstError, type FormState, typed } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";
import { WhenField } from "@/views/services/when_field.tsx";
import { SectionFrame } from "@/views/services/section_page.tsx";

export function QuestionPage({ version, question, address, form }: {
  version: ServiceVersion;
  /** Undefined for a new one. */
  question: Question | undefined;
  /** The last part of its address. */
  address: string;
  form: FormState;
}) {
  const { serviceId, id, definition } = version;
  const list = paths.versionSection(serviceId, id, "questions");
  const at = question ? definition.questions.indexOf(question) : definition.questions.length;
  return (
    <SectionFrame
      version={version}
      title={question ? "Change a question" : "Add a question"}
      back={{ href: list, label: "Questions" }}
      form={form}
    >
      <form
        method="post"
        action={paths.versionPart(serviceId, id, "questions", address)}
        novalidate
      >
        <input type="hidden" name="seen" value={typed(form, "seen")} />
        <TextField form={form} name="label" label="Question" hint="As the practice reads it" />
        <TextField
          form={form}
          name="short"
          label="Short name"
          hint="On the page where the case is read. For example, Duration"
          width={20}
        />
        <TextField
          form={form}
          name="hint"
          label="Help (optional)"
          hint="Stands below the question, as this does"
        />
        <TextField
          form={form}
          name="required"
          label="Why it must be answered (optional)"
          hint="Say it to the sender: “Say how long it has been there”. Left empty, the referral can be sent without an answer"
        />
        <SelectField
          form={form}
          name="kind"
          label="How is it answered?"
          empty="Choose a kind"
          items={Object.entries(questionKinds).map(([value, label]) => ({ value, label }))}
        />
        <AnswerFields form={form} />
        <CheckboxesField
          form={form}
          name="forPatients"
          legend="Patients"
          legendSize="s"
          items={[{
            value: "yes",
            label: "Ask patients too, where they tell their own history",
            hint:
              "In the words above, which are not translated. Questions that ship with Bedside " +
              "have words for patients in every language, and need no tick",
          }]}
        />
        <Details
          summary="Ask it only after certain answers"
          open={chosen(form, "when").length > 0 || firstError(form, "when") !== undefined}
        >
          <WhenField
            form={form}
            legend="Ask it only where one of these was answered"
            questions={definition.questions.slice(0, at)}
          />
        </Details>
        <ButtonGroup>
          <Button>Save</Button>
          <ButtonLink variant="secondary" href={list}>Leave it as it is</ButtonLink>
        </ButtonGroup>
      </form>
    </SectionFrame>
  );
}

function AnswerFields({ form }: { form: FormState }) {
  return (
    <>
      <Fieldset legend="Where answers are chosen" legendSize="s">
        <TextAreaField
          form={form}
          name="options"
          label="Answers, one on each line"
          hint="For a checklist, end each line with its points: “Change in size: 2”"
          rows={6}
        />
        <TextAreaField
          form={form}
          name="exclusive"
          label="Answers that stand alone (optional)"
          hint="Ticking one of these unticks the others. For example, None of these"
          rows={2}
        />
      </Fieldset>
      <Fieldset legend="Where a number or words are typed" legendSize="s">
        <TextField form={form} name="unit" label="Unit" hint="For example, mm" width={5} />
        <TextField
          form={form}
          name="most"
          label="Highest number"
          inputMode="numeric"
          width={10}
        />
        <TextField
          form={form}
          name="longest"
          label="Longest answer, in characters"
          inputMode="numeric"
          width={5}
        />
        <CheckboxesField
          form={form}
          name="mayBeUnknown"
          legend="“Not known”"
          legendSize="s"
          items={[{ value: "yes", label: "The sender can say that it is not known" }]}
        />
      </Fieldset>
    </>
  );
}

/** A section as it is written, and what is asked before a part is taken out. */
import type { QuestionnaireVersion } from "@/domain/questionnaires/find.ts";
import type { FormQuestion } from "@/domain/questionnaires/question.ts";
import { Button, ButtonGroup, ButtonLink } from "@/views/components/button.tsx";
import { TextAreaField, TextField } from "@/views/components/fields.tsx";
import { emptyForm, type FormState, typed } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";
import { DraftFrame, Seen } from "@/views/questionnaires/draft_frame.tsx";

export function FormSectionPage({ draft, address, isNew, form }: {
  draft: QuestionnaireVersion;
  /** The last part of its address. */
  address: string;
  isNew: boolean;
  form: FormState;
}) {
  const { questionnaireId: id } = draft;
  return (
    <DraftFrame draft={draft} title={isNew ? "Add a section" : "Change a section"} form={form}>
      <form method="post" action={paths.formSection(id, address)} novalidate>
        <input type="hidden" name="seen" value={typed(form, "seen")} />
        <TextField
          form={form}
          name="title"
          label="What it is about"
          hint="One page of questions. For example, Equipment and training"
        />
        <TextAreaField form={form} name="about" label="Words below it (optional)" rows={2} />
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

/** Nothing is taken out by a slip: it is named, with what would go with it. */
export function RemovalPage({ draft, what, name, action, withIt, hanging }: {
  draft: QuestionnaireVersion;
  /** "section", "question", "version". */
  what: string;
  name: string;
  action: string;
  /** Questions that go with it. */
  withIt: readonly FormQuestion[];
  /** Questions that are asked only after an answer to it: they are in the way. */
  hanging: readonly FormQuestion[];
}) {
  const { questionnaireId: id } = draft;
  const verb = what === "version" ? "Discard" : "Take out";
  return (
    <DraftFrame draft={draft} title={`${verb} this ${what}?`} form={emptyForm}>
      <p>
        <strong>{name}</strong>
      </p>
      {withIt.length > 0 && (
        <>
          <p>These questions go with it:</p>
          <ul>{withIt.map(({ label }) => <li>{label}</li>)}</ul>
        </>
      )}
      {hanging.length > 0
        ? (
          <>
            <p>
              It cannot be taken out yet: these are asked only after an answer to it. Change them
              first.
            </p>
            <ul>
              {hanging.map(({ key, label }) => (
                <li>
                  <a href={paths.formQuestion(id, key)}>{label}</a>
                </li>
              ))}
            </ul>
          </>
        )
        : <p>What was sent before, and what was answered, stays as it is.</p>}
      <ButtonGroup>
        {hanging.length === 0 && (
          <form method="post" action={action}>
            <Seen draft={draft} />
            <Button variant="warning">{verb}</Button>
          </form>
        )}
        <ButtonLink variant="secondary" href={paths.questionnaireDraft(id)}>
          Leave it as it is
        </ButtonLink>
      </ButtonGroup>
    </DraftFrame>
  );
}

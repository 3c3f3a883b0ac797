/** The editor: title, sections and questions in their order; each can be changed, moved, taken out. */
import { questionsOf } from "@/domain/questionnaires/definition.ts";
import type { QuestionnaireVersion } from "@/domain/questionnaires/find.ts";
import { type FormQuestion, type FormSection, plainOf } from "@/domain/questionnaires/question.ts";
import { formQuestionKinds } from "@/domain/questionnaires/question_form.ts";
import { Button, ButtonGroup, ButtonLink } from "@/views/components/button.tsx";
import { TextAreaField, TextField } from "@/views/components/fields.tsx";
import type { FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";
import { DraftFrame, newPart, Seen } from "@/views/questionnaires/draft_frame.tsx";

export function DraftPage(
  { draft, form, lacking }: {
    draft: QuestionnaireVersion;
    form: FormState;
    /** What must be there before it can be released. */
    lacking: readonly string[];
  },
) {
  const { questionnaireId: id, definition } = draft;
  return (
    <DraftFrame
      draft={draft}
      title="Questions"
      back={{ href: paths.questionnaire(id), label: "Questionnaire" }}
      form={form}
      wide
    >
      <p>
        <a href={paths.questionnairePreview(id)}>See it as people see it</a>
      </p>
      <form method="post" action={paths.questionnaireDraft(id)} novalidate>
        <Seen draft={draft} />
        <TextField form={form} name="title" label="Title" hint="As people read it" />
        <TextAreaField
          form={form}
          name="intro"
          label="What people read before they begin (optional)"
          rows={3}
        />
        <Button variant="secondary" small>Save title and words</Button>
      </form>
      {definition.sections.map((section, at) => (
        <OneSection draft={draft} section={section} at={at} all={definition.sections.length} />
      ))}
      <ButtonLink variant="secondary" href={paths.formSection(id, newPart)}>
        Add a section
      </ButtonLink>
      <h2 id="release">Release this version</h2>
      {lacking.length > 0
        ? (
          <>
            <p>Before it can be released:</p>
            <ul>{lacking.map((each) => <li>{each}</li>)}</ul>
          </>
        )
        : (
          <p>
            Rounds that begin from then on go out with it, and it cannot be changed any more. Rounds
            that are open keep their own version.
          </p>
        )}
      <ButtonGroup>
        {lacking.length === 0 && (
          <form method="post" action={paths.questionnaireReleased(id)}>
            <Seen draft={draft} />
            <Button>Release version {draft.number}</Button>
          </form>
        )}
        <ButtonLink variant="secondary" href={paths.questionnaireDiscarded(id)}>
          Discard version {draft.number}
        </ButtonLink>
      </ButtonGroup>
    </DraftFrame>
  );
}

function OneSection({ draft, section, at, all }: {
  draft: QuestionnaireVersion;
  section: FormSection;
  at: number;
  all: number;
}) {
  const { questionnaireId: id, definition } = draft;
  const { key, title, about, questions } = section;
  return (
    <section aria-labelledby={`section-${key}`}>
      <h2 id={`section-${key}`}>
        <a href={paths.formSection(id, key)}>{title}</a>
      </h2>
      {about && <p>{about}</p>}
      <Moves
        draft={draft}
        name={title}
        move={paths.formSectionMove(id, key)}
        removal={paths.formSectionRemoval(id, key)}
        up={at > 0}
        down={at < all - 1}
      />
      {questions.length === 0 && <p class="empty">This section asks nothing yet.</p>}
      <ol class="rows">
        {questions.map((question, place) => (
          <li id={`question-${question.key}`}>
            <p class="rows__name">
              <a href={paths.formQuestion(id, question.key)}>{question.label}</a>
            </p>
            <p class="quiet small">{inWords(question, questionsOf(definition))}</p>
            <Moves
              draft={draft}
              name={question.label}
              move={paths.formQuestionMove(id, question.key)}
              removal={paths.formQuestionRemoval(id, question.key)}
              up={at > 0 || place > 0}
              down={at < all - 1 || place < questions.length - 1}
            />
          </li>
        ))}
      </ol>
      <p>
        <a href={paths.formQuestion(id, newPart, key)}>
          Add a question<span class="nhsuk-u-visually-hidden">to “{title}”</span>
        </a>
      </p>
    </section>
  );
}

function Moves({ draft, name, move, removal, up, down }: {
  draft: QuestionnaireVersion;
  name: string;
  move: string;
  removal: string;
  up: boolean;
  down: boolean;
}) {
  const hidden = <span class="nhsuk-u-visually-hidden">{` “${name}”`}</span>;
  return (
    <div class="facts">
      {([["up", "Up", up], ["down", "Down", down]] as const).map(([by, label, may]) =>
        may && (
          <form method="post" action={move}>
            <Seen draft={draft} />
            <Button small variant="secondary" name="by" value={by}>{label}{hidden}</Button>
          </form>
        )
      )}
      <a href={removal}>Take out{hidden}</a>
    </div>
  );
}

function inWords(question: FormQuestion, all: readonly FormQuestion[]): string {
  const { kind, required, when } = question;
  const before = all.flatMap(plainOf).find(({ key }) => key === when?.key);
  const options = before && "options" in before ? before.options : [];
  const answers = options.filter(({ value }) => when?.oneOf.includes(value))
    .map(({ label }) => `“${label}”`);
  return [
    formQuestionKinds[kind],
    required ? "must be answered" : "can be left empty",
    when && `only after ${answers.join(" or ")} to “${before?.label ?? when.key}”`,
  ].filter(Boolean).join(", ");
}

/** A version as those who are asked see it: what they are told, and every section as a page shows it. */
import type { Day } from "@/db/columns.ts";
import { audienceLabels, audienceWords, isAnonymous } from "@/domain/questionnaires/audiences.ts";
import type { QuestionnaireVersion } from "@/domain/questionnaires/find.ts";
import { noticeKindCatalogue } from "@/domain/notices/kinds.ts";
import { plainOfAll } from "@/domain/questionnaires/question.ts";
import type { Speech } from "@/domain/words/speech.ts";
import { InsetText } from "@/views/components/inset_text.tsx";
import { emptyForm } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { AskedQuestions } from "@/views/links/form_section.tsx";
import { FormIntro } from "@/views/links/form_start.tsx";
import { paths } from "@/views/paths.ts";

export function QuestionnairePreviewPage({ version, say, closesOn }: {
  version: QuestionnaireVersion;
  say: Speech;
  /** The last day, if a round began today. */
  closesOn: Day;
}) {
  const { questionnaireId: id, audience, definition, number, usedAt, organisationName } = version;
  const anonymous = isAnonymous(audience);
  const title = `As ${audienceLabels[audience].toLowerCase()} see it`;
  return (
    <Layout
      title={`${title}, version ${number}`}
      back={usedAt
        ? { href: paths.questionnaire(id), label: "Questionnaire" }
        : { href: paths.questionnaireDraft(id), label: "Questions" }}
    >
      <p class="quiet">Version {number}. Nothing that is typed here is kept.</p>
      <h2>{title}</h2>
      <p>It goes to {audienceWords[audience]}. They are told:</p>
      <InsetText>
        {anonymous
          ? say("survey.form_text", { practice: "Their GP surgery", address: "https://…" })
          : `${noticeKindCatalogue.questionnaire.says}: https://…`}
      </InsetText>
      <FormIntro
        say={say}
        asked={{ definition, answers: {}, askedBy: organisationName, closesOn, anonymous }}
        organisation="their organisation’s name"
      />
      {definition.sections.map((section, at) => (
        <section aria-labelledby={`part-${section.key}`}>
          <p class="quiet">
            {say("survey.form_part", { number: at + 1, all: definition.sections.length })}
          </p>
          <h2 id={`part-${section.key}`}>{section.title}</h2>
          <form class="history-form">
            <AskedQuestions
              say={say}
              definition={wholly(definition)}
              section={section}
              answers={{}}
              form={emptyForm}
            />
          </form>
          {hangs(section) && (
            <p class="quiet small">
              Some of these questions are asked only after certain answers to an earlier section.
            </p>
          )}
        </section>
      ))}
    </Layout>
  );
}

type Definition = QuestionnaireVersion["definition"];
type Section = Definition["sections"][number];

const isHere = (section: Section, key: string) =>
  plainOfAll(section.questions).some((each) => each.key === key);

/** Nothing is left out of the preview because an earlier section was not answered. */
const wholly = (definition: Definition): Definition => ({
  ...definition,
  sections: definition.sections.map((section) => ({
    ...section,
    questions: section.questions.map((question) => ({ ...question, when: undefined })),
  })),
});

const hangs = (section: Section) =>
  section.questions.some(({ when }) => when && !isHere(section, when.key));

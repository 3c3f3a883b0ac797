/** A version as a practice meets it: beginning, the form, what is checked before sending. */
import { askedOf } from "@/domain/questions/asked.ts";
import type { Question } from "@/domain/questions/question.ts";
import { asAsked } from "@/domain/services/exclusions.ts";
import type { ServiceVersion } from "@/domain/services/find_versions.ts";
import { priorityCatalogue } from "@/domain/referrals/priorities.ts";
import { Fieldset } from "@/views/components/fieldset.tsx";
import { emptyForm } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { ChecklistPreview } from "@/views/services/asked_photographs_page.tsx";
import { QuestionField } from "@/views/questions/question_field.tsx";

export function VersionPreviewPage({ version }: { version: ServiceVersion }) {
  const { serviceId, serviceName, id, number } = version;
  const definition = asAsked(version.definition);
  const first = new Set(askedOf(definition.questions, {}).map(({ key }) => key));
  return (
    <Layout
      title={`As a practice sees it: ${serviceName}, version ${number}`}
      back={{ href: paths.serviceVersion(serviceId, id), label: `Version ${number}` }}
    >
      <p class="quiet">{serviceName}, version {number}</p>
      <h1>As a practice sees it</h1>
      <p>Nothing that is typed here is kept.</p>
      <h2>1. Beginning</h2>
      <p>
        It takes: {definition.priorities.map((each) => priorityCatalogue[each].label).join(", ")}.
      </p>
      {definition.exclusions.length > 0 && (
        <>
          <p>{serviceName} does not take these patients:</p>
          <ul>
            {definition.exclusions.map(({ words, instead }) => (
              <li>
                {words}. <span class="quiet">{instead}.</span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h2>2. History</h2>
      <form>
        {definition.questions.map((question) =>
          first.has(question.key)
            ? <QuestionField question={question} form={emptyForm} />
            : (
              <Fieldset legend={conditionOf(question, definition.questions)} legendSize="s">
                <QuestionField question={question} form={emptyForm} />
              </Fieldset>
            )
        )}
      </form>
      <h2>3. Photographs</h2>
      <p>
        {definition.photographsRequired
          ? "At least one photograph is needed."
          : "It can be sent without a photograph."}
      </p>
      <ChecklistPreview asked={definition.photographs} serviceName={serviceName} />
      <h2>4. Check and send</h2>
      <p>It cannot be sent before this is done:</p>
      <ul>
        {definition.questions.flatMap((question) =>
          question.required ? [<li>{missingInWords(question, definition.questions)}</li>] : []
        )}
        {definition.photographsRequired && (
          <>
            <li>Add at least one photograph that can be used</li>
            <li>Record the patient’s consent to photographs</li>
          </>
        )}
      </ul>
    </Layout>
  );
}

const missingInWords = (question: Question, all: readonly Question[]) =>
  question.when
    ? `${question.required} (${conditionOf(question, all).toLowerCase()})`
    : question.required;

function conditionOf({ when }: Question, all: readonly Question[]): string {
  const question = all.find(({ key }) => key === when?.key);
  const options = question && "options" in question ? question.options : [];
  const answers = options.filter(({ value }) => when?.oneOf.includes(value));
  return `Only if “${question?.short}” is ${answers.map(({ label }) => label).join(" or ")}`;
}

/** What patients asked about their letters and nobody has replied to, those that wait longest first. */
import type { PatientQuestion } from "@/domain/links/find_patient_questions.ts";
import { listName } from "@/domain/patients/patient.ts";
import { longDay } from "@/domain/time.ts";
import { languageCatalogue } from "@/domain/words/languages.ts";
import { Tag } from "@/views/components/tag.tsx";
import { When } from "@/views/components/when.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export function PatientQuestionsPage(
  { questions, more }: { questions: readonly PatientQuestion[]; more: boolean },
) {
  return (
    <Layout title="Questions from patients" wide>
      <h1>Questions from patients</h1>
      {questions.length === 0 && <p class="empty">No patient waits for a reply.</p>}
      <ol class="queue">
        {questions.map((question) => (
          <li class="queue__row queue__row--plain queue__row--unread">
            <div class="queue__what">
              <a class="queue__link" href={paths.patientQuestion(question.id)}>
                {listName(question)}
              </a>{" "}
              <span class="quiet nowrap">born {longDay(question.dateOfBirth)}</span>
            </div>
            <div class="queue__more">
              <span class="thread__glimpse" dir="auto">{question.words}</span>
              <span class="quiet">
                <span class="nowrap">{question.reference}</span>
                {!question.language.startsWith("en") && (
                  <>
                    {" "}
                    <Tag colour="white">{languageCatalogue[question.language].english}</Tag>
                  </>
                )}
              </span>
            </div>
            <div class="queue__due">
              <When at={question.askedAt} />
            </div>
          </li>
        ))}
      </ol>
      {more && <p class="quiet">There are more. Those are shown once some of these are settled.</p>}
    </Layout>
  );
}

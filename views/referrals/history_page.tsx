import type { PatientsAccounts } from "@/domain/links/accounts.ts";
import { answeredBefore } from "@/domain/questions/asked.ts";
import type { History } from "@/domain/questions/question.ts";
import type { Writers } from "@/domain/referrals/find_writers.ts";
import { AutosaveStatus } from "@/views/components/autosave_status.tsx";
import { Button, ButtonGroup } from "@/views/components/button.tsx";
import type { FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";
import { AskedWhen } from "@/views/questions/asked_when.tsx";
import { QuestionField } from "@/views/questions/question_field.tsx";
import { WrittenBy, WrittenBySummary } from "@/views/questions/written_by.tsx";
import { PatientsWords } from "@/views/links/patients_words.tsx";
import { RedFlagsRaised } from "@/views/links/red_flags_raised.tsx";
import { type Draft, DraftFrame } from "@/views/referrals/draft_frame.tsx";
import { AnsweredBefore } from "@/views/referrals/history_facts.tsx";

/** @param seen what was kept when this page opened, to notice a colleague's words */
export function HistoryPage({ draft, form, seen, told, writers }: {
  draft: Draft;
  form: FormState;
  seen: History;
  /** What the patient told through links. */
  told: PatientsAccounts;
  writers: Writers;
}) {
  const { referral, definition: { questions }, today } = draft;
  return (
    <DraftFrame draft={draft} step="history" title="History" form={form} scripts={["history.js"]}>
      <p class="small">
        <a href={paths.referralPasted(referral.id)}>Copy in text from your own system</a>
      </p>
      <RedFlagsRaised redFlags={told.redFlags} />
      <PatientsWords told={told} questions={questions} />
      <WrittenBySummary writers={writers} today={today} />
      <form
        class="history-form"
        method="post"
        action={paths.referralHistoryOf(referral.id, referral.serviceVersionId)}
        data-autosave={paths.referralHistoryDraft(referral.id, referral.serviceVersionId)}
      >
        <input type="hidden" name="seen" value={JSON.stringify(seen)} />
        {questions.map((question) => (
          <AskedWhen question={question} all={questions}>
            <QuestionField question={question} form={form} />
            <WrittenBy writer={writers.get(question.key)} writers={writers} today={today} />
          </AskedWhen>
        ))}
        <AutosaveStatus />
        <ButtonGroup>
          <Button>Save and continue</Button>
          <Button variant="secondary" name="then" value="leave">Save and leave</Button>
        </ButtonGroup>
      </form>
      <AnsweredBefore
        keys={answeredBefore(questions, referral.history)
          .filter((key) =>
            !questions.some((question) =>
              question.key === key
            )
          )}
        history={referral.history}
        questions={questions}
      />
    </DraftFrame>
  );
}

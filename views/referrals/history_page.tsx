import { type History, questions } from "@/domain/referrals/questions.ts";
import { AutosaveStatus } from "@/views/components/autosave_status.tsx";
import { Button, ButtonGroup } from "@/views/components/button.tsx";
import type { FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";
import { type Draft, DraftFrame } from "@/views/referrals/draft_frame.tsx";
import { QuestionField } from "@/views/referrals/question_field.tsx";

/** @param seen what was kept when this page opened, to notice a colleague's words */
export function HistoryPage(
  { draft, form, seen }: { draft: Draft; form: FormState; seen: History },
) {
  return (
    <DraftFrame draft={draft} step="history" title="History" form={form}>
      <form
        class="history-form"
        method="post"
        data-autosave={paths.referralHistoryDraft(draft.referral.id)}
      >
        <input type="hidden" name="seen" value={JSON.stringify(seen)} />
        {questions.map((question) => <QuestionField question={question} form={form} />)}
        <AutosaveStatus />
        <ButtonGroup>
          <Button>Save and continue</Button>
          <Button variant="secondary" name="then" value="leave">Save and leave</Button>
        </ButtonGroup>
      </form>
    </DraftFrame>
  );
}

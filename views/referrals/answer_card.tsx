/** The answer, big and clear: what it is, what to do, what happens next. */
import type { Answer } from "@/domain/answers/find.ts";
import { outcomeCatalogue } from "@/domain/referrals/outcomes.ts";
import { complexityLabels } from "@/domain/sourcing/clinic_kinds.ts";
import { Tag } from "@/views/components/tag.tsx";
import { When } from "@/views/components/when.tsx";

export function AnswerCard({ answer, unread }: { answer: Answer; unread?: boolean }) {
  const outcome = outcomeCatalogue[answer.outcome];
  return (
    <section class="answer" aria-labelledby="answer">
      <h2 id="answer">Answer {unread && <Tag colour="blue">Not read yet</Tag>}</h2>
      <dl class="answer__parts">
        <dt>Diagnosis</dt>
        <dd class="answer__diagnosis kept-lines">{answer.diagnosis}</dd>
        <dt>Plan</dt>
        <dd class="answer__plan kept-lines">{answer.plan}</dd>
        <dt>Outcome</dt>
        <dd>
          <strong class={answer.outcome === "urgent_suspected_cancer" ? "late" : undefined}>
            {outcome.label}
          </strong>
          <br />
          {outcome.next}.
          {answer.clinicName && (
            <>
              <br />
              To be seen at: {answer.clinicName}
              {answer.complexity && ` (${complexityLabels[answer.complexity].toLowerCase()} case)`}
            </>
          )}
        </dd>
      </dl>
      <p class="quiet">
        {answer.answeredByName}, <When at={answer.answeredAt} />
      </p>
    </section>
  );
}

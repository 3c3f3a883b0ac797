/** The plan by whose it is; a plan for the practice alone stands by itself. */
import type { Answer } from "@/domain/answers/find.ts";
import { ownerLabels, owners, planOf } from "@/domain/answers/plan.ts";

export function AnswerPlan({ answer }: { answer: Pick<Answer, "plan" | "details"> }) {
  const plan = planOf(answer);
  const planned = owners.filter((owner) => plan[owner].length > 0);
  return (
    <>
      {planned.map((owner) => (
        <>
          <dt>{planned.length === 1 ? "Plan" : `Plan: ${ownerLabels[owner].toLowerCase()}`}</dt>
          <dd class={owner === "practice" ? "answer__plan" : undefined}>
            <Lines lines={plan[owner]} />
          </dd>
        </>
      ))}
    </>
  );
}

function Lines({ lines }: { lines: readonly string[] }) {
  if (lines.length === 1) return <>{lines[0]}</>;
  return (
    <ul class="answer__actions">
      {lines.map((line) => <li>{line}</li>)}
    </ul>
  );
}

/** The answer, big and clear: what it is, what to do, what happens next; what changed, where it was amended. */
import type { Child } from "hono/jsx";
import { changesBetween } from "@/domain/answers/amendments.ts";
import { certaintyLabels } from "@/domain/answers/details.ts";
import type { Answer } from "@/domain/answers/find.ts";
import { nextOf, outcomeCatalogue, rejectionLabels } from "@/domain/referrals/outcomes.ts";
import { AnswerPlan } from "@/views/answers/answer_plan.tsx";
import { AnswerHistory, Changes } from "@/views/answers/answer_history.tsx";
import { SeenAt } from "@/views/answers/seen_at.tsx";
import { Tag } from "@/views/components/tag.tsx";
import { When } from "@/views/components/when.tsx";

/** @param answers the newest first: it holds, and the others are what it replaced */
export function AnswerCard(
  { answers: [answer, ...earlier], unread, amend }: {
    answers: readonly Answer[];
    unread?: boolean;
    /** Where this person amends it; none for those who may not. */
    amend?: string | undefined;
  },
) {
  if (!answer) return null;
  const { details } = answer;
  return (
    <section class="answer" aria-labelledby="answer">
      <h2 id="answer">
        Answer {earlier.length > 0 && <Tag colour="yellow">Amended</Tag>}{" "}
        {unread && <Tag colour="blue">Not read yet</Tag>}
      </h2>
      {earlier[0] && (
        <Changes changes={changesBetween(earlier[0], answer)} because={answer.amendedBecause} />
      )}
      <dl class="answer__parts">
        <dt>Diagnosis</dt>
        <dd class="answer__diagnosis kept-lines">
          {answer.diagnosis}
          {details.certainty && (
            <span class="answer__certainty">
              , {certaintyLabels[details.certainty].toLowerCase()}
            </span>
          )}
        </dd>
        <Part name="It may also be">{details.differential}</Part>
        <AnswerPlan answer={answer} />
        <dt>Outcome</dt>
        <dd>
          <strong class={answer.outcome === "urgent_suspected_cancer" ? "late" : undefined}>
            {outcomeCatalogue[answer.outcome].label}
          </strong>
          {details.rejection && <>: {rejectionLabels[details.rejection].toLowerCase()}</>}
          <br />
          {nextOf(answer)}.
          {answer.converted && (
            <>
              <br />
              This request became a referral with this answer.
            </>
          )}
          <SeenAt answer={answer} />
        </dd>
        <Part name="What the results would change">{details.resultsMean}</Part>
        <Part name="Reply to the question">{details.reply}</Part>
        <Part name="Medicines advice">{details.medicines}</Part>
        <Part name="Safety-netting">{details.safetyNetting}</Part>
        <Part name="Follow-up">
          {details.followUp && (
            <>
              In {details.followUp.weeks} {details.followUp.weeks === 1 ? "week" : "weeks"},{" "}
              {details.followUp.newPhotographs ? "with" : "without"} new photographs
            </>
          )}
        </Part>
        <Part name="Letter to the patient">{details.patientLetter}</Part>
      </dl>
      <p class="quiet">
        {answer.answeredByName}, <When at={answer.answeredAt} />
        {amend && (
          <>
            . <a href={amend}>Amend this answer</a>
          </>
        )}
      </p>
      <AnswerHistory answers={earlier} />
    </section>
  );
}

function Part({ name, children }: { name: string; children?: Child | undefined }) {
  if (!children) return null;
  return (
    <>
      <dt>{name}</dt>
      <dd class="kept-lines">{children}</dd>
    </>
  );
}

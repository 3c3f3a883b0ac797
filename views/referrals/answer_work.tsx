/** After the answer: what its plan asks of whom, whether the patient was told, and the way into the record. */
import type { ActionOwner } from "@/db/schema/answering.ts";
import type { Answer } from "@/domain/answers/find.ts";
import { ownerLabels, owners } from "@/domain/answers/plan.ts";
import { isCopied } from "@/domain/answers/copied.ts";
import type { Action, AnswerWork as Work } from "@/domain/answers/work.ts";
import type { Referral } from "@/domain/referrals/find.ts";
import { wayLabels } from "@/domain/referrals/told_form.ts";
import { Button } from "@/views/components/button.tsx";
import { Details } from "@/views/components/details.tsx";
import { OnDay, When } from "@/views/components/when.tsx";
import { paths } from "@/views/paths.ts";

/** What this person may do here now. */
export interface WorkActions {
  readonly tick: readonly ActionOwner[];
  readonly tell: boolean;
  /** What goes into the practice's own system; undefined for those whose system it is not. */
  readonly copy: string | undefined;
}

export interface WorkShown {
  readonly referral: Referral;
  readonly answer: Answer;
  readonly work: Work;
}

export function AnswerWork({ shown, may }: { shown: WorkShown; may: WorkActions }) {
  const { referral, work } = shown;
  return (
    <section class="work" id="work" aria-labelledby="work-heading">
      <h2 id="work-heading">After the answer</h2>
      {referral.reopenedAt && (
        <p class="nhsuk-inset-text">
          {work.reopenedByName} opened this again, <When at={referral.reopenedAt} />:{" "}
          {referral.reopenedBecause}
        </p>
      )}
      <Actions shown={shown} may={may} />
      <Told shown={shown} may={may} />
      {may.copy !== undefined && <Copied shown={shown} text={may.copy} />}
      <p>
        <a href={paths.referralPrint(referral.id)}>Letter to print</a>{" "}
        <a class="work__more" href={paths.referralLetter(referral.id)}>Letter as a PDF</a>
      </p>
    </section>
  );
}

function Actions({ shown: { referral, work }, may }: { shown: WorkShown; may: WorkActions }) {
  return (
    <>
      {owners.map((owner) => {
        const actions = work.actions.filter((each) => each.owner === owner);
        return actions.length > 0 && (
          <>
            <h3 class="nhsuk-heading-xs" id={`work-${owner}`}>{ownerLabels[owner]}</h3>
            <ul class="actions" aria-labelledby={`work-${owner}`}>
              {actions.map((action) => (
                <ActionLine
                  referralId={referral.id}
                  action={action}
                  mayTick={may.tick.includes(owner)}
                />
              ))}
            </ul>
          </>
        );
      })}
      {work.doneBefore.length > 0 && (
        <>
          <h3 class="nhsuk-heading-xs" id="work-before">Done before the answer was amended</h3>
          <ul class="actions" aria-labelledby="work-before">
            {work.doneBefore.map((action) => (
              <ActionLine referralId={referral.id} action={action} mayTick={false} />
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function ActionLine(
  { referralId, action, mayTick }: { referralId: string; action: Action; mayTick: boolean },
) {
  const { id, words, doneAt, doneByName } = action;
  const to = doneAt
    ? paths.referralActionUndone(referralId, id)
    : paths.referralAction(referralId, id);
  return (
    <li class={doneAt ? "actions__line actions__line--done" : "actions__line"}>
      <div>
        {words}
        {doneAt && (
          <p class="quiet small">
            Done: {doneByName}, <When at={doneAt} />
          </p>
        )}
      </div>
      {mayTick && (
        <form method="post" action={to}>
          <Button variant="secondary" small>
            {doneAt ? "Not done" : "Done"}
            <span class="nhsuk-u-visually-hidden">: {words}</span>
          </Button>
        </form>
      )}
    </li>
  );
}

function Told({ shown: { referral, work }, may }: { shown: WorkShown; may: WorkActions }) {
  const { patientToldOn, patientToldHow } = referral;
  const told = patientToldOn !== null && patientToldHow !== null;
  return (
    <p>
      <strong>Tell the patient:</strong> {told
        ? (
          <>
            told on <OnDay day={patientToldOn} />,{" "}
            {wayLabels[patientToldHow].toLowerCase()}, recorded by {work.toldByName}.
          </>
        )
        : "not recorded yet."} {may.tell && (
        <a href={paths.referralTold(referral.id)}>
          {told ? "Correct when the patient was told" : "Record when the patient was told"}
        </a>
      )}
    </p>
  );
}

function Copied({ shown: { referral, answer, work }, text }: { shown: WorkShown; text: string }) {
  const copied = isCopied(referral, answer);
  return (
    <>
      <p>
        <strong>The patient’s record:</strong> {copied && referral.copiedAt
          ? (
            <>
              {work.copiedByName} copied the answer there, <When at={referral.copiedAt} />.
            </>
          )
          : referral.copiedAt
          ? "it has an earlier answer. This one was not copied there yet."
          : "the answer was not copied there yet."}
      </p>
      <Details summary="Copy the answer into the patient’s record">
        <label class="nhsuk-label" for="record-text">Text for your own system</label>
        <textarea class="nhsuk-textarea work__text" id="record-text" rows={12} readonly>
          {text}
        </textarea>
        <p>
          <button
            class="nhsuk-button nhsuk-button--small"
            type="button"
            data-copies="record-text"
            hidden
          >
            Copy the text
          </button>{" "}
          <span
            class="quiet"
            data-copied="Copied. Paste it into the patient’s record"
            role="status"
          >
          </span>
        </p>
        {!copied && (
          <form method="post" action={paths.referralCopied(referral.id)}>
            <Button variant="secondary">It is in the patient’s record</Button>
          </form>
        )}
      </Details>
    </>
  );
}

import type { Lesion } from "@/domain/lesions/find.ts";
import type { Photograph } from "@/domain/photographs/find.ts";
import type { UnfinishedUpload } from "@/domain/photographs/find_uploads.ts";
import type { PhotographLimits } from "@/domain/photographs/limits.ts";
import { wasSeen } from "@/domain/referrals/move.ts";
import type { PhotographsAsked } from "@/domain/referrals/photographs_asked.ts";
import { oneAnswer } from "@/domain/questions/question.ts";
import type { FormState } from "@/views/form_state.ts";
import { hx } from "@/views/hx.ts";
import { paths } from "@/views/paths.ts";
import { Checklist } from "@/views/photographs/checklist.tsx";
import { photographInWords, Thumbnail } from "@/views/photographs/thumbnail.tsx";
import { type Draft, DraftFrame } from "@/views/referrals/draft_frame.tsx";
import { type PhotographTarget, TargetChoice } from "@/views/referrals/photograph_target.tsx";
import { PhotographsForm } from "@/views/referrals/photographs_form.tsx";

export interface PhotographsShown {
  readonly draft: Draft;
  /** They go with a message that the sender wrote about a referral that was sent long ago. */
  readonly toMessage: boolean;
  readonly photographs: readonly Photograph[];
  readonly lesions: readonly Lesion[];
  readonly asked: PhotographsAsked;
  readonly unfinished: readonly UnfinishedUpload[];
  readonly limits: PhotographLimits;
  readonly target: PhotographTarget;
  /** Who can have asked for an intimate photograph. */
  readonly askers: readonly string[];
}

/** First what is photographed, then the photographs, one kind after the other, ticked as they arrive. */
export function PhotographsPage({ shown, form }: { shown: PhotographsShown; form: FormState }) {
  const { draft, toMessage, lesions, target } = shown;
  const isRash = oneAnswer(draft.referral.history, "problem") === "rash";
  return (
    <DraftFrame
      draft={draft}
      step="photographs"
      title={toMessage ? "Photographs for your message" : "Photographs"}
      form={form}
      scripts={["upload.js"]}
      wide
    >
      <div class="split split--even">
        <div>
          <TargetChoice
            id={draft.referral.id}
            lesions={lesions}
            target={target}
            isRash={isRash}
            amends={!toMessage}
          />
          <PhotographsForm shown={shown} form={form} />
        </div>
        <PhotographList shown={shown} />
      </div>
    </DraftFrame>
  );
}

/** Asks for itself again while a photograph is being prepared; later too, where the line cut that. */
function PhotographList({ shown: { draft, photographs, asked } }: { shown: PhotographsShown }) {
  const { referral } = draft;
  const { id, serviceName } = referral;
  const waiting = photographs.some(({ state, stuck }) => state === "received" && !stuck);
  const again = hx({
    get: paths.referralPhotographs(id),
    select: "#photographs",
    swap: "outerHTML",
    sync: "this:replace",
    trigger: waiting ? "load delay:2s, every 10s, refresh" : "refresh",
  });
  return (
    <section id="photographs" tabindex={-1} aria-label="Photographs of this referral" {...again}>
      <Checklist asked={asked} serviceName={serviceName} />
      {photographs.length === 0
        ? <p class="empty">No photographs yet.</p>
        : (
          <ul class="photographs">
            {photographs.map((photograph) => (
              <li>
                <Thumbnail photograph={photograph} advice />
                {!wasSeen(referral, photograph) && <Changes id={id} photograph={photograph} />}
              </li>
            ))}
          </ul>
        )}
    </section>
  );
}

/** What was reported is nobody's to change. */
function Changes({ id, photograph }: { id: string; photograph: Photograph }) {
  if (photograph.state === "quarantined") return null;
  const about = ` ${photographInWords(photograph).toLowerCase()}`;
  return (
    <form class="photograph__do" method="post" action={paths.removePhotograph(id, photograph.id)}>
      <a href={paths.photographDetails(photograph.id)}>
        Change<span class="nhsuk-u-visually-hidden">{about}</span>
      </a>
      <button class="link-button" type="submit">
        Remove<span class="nhsuk-u-visually-hidden">{about}</span>
      </button>
    </form>
  );
}

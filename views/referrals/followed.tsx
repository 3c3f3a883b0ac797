/** What a follow-up follows: earlier photographs beside the new ones, what was advised, what was done. */
import type { Photograph } from "@/domain/photographs/find.ts";
import { comparisonFor } from "@/domain/photographs/comparison.ts";
import type { Followed } from "@/domain/answers/find_followed.ts";
import { outcomeCatalogue } from "@/domain/referrals/outcomes.ts";
import { dayOf, longDay } from "@/domain/time.ts";
import { Tag } from "@/views/components/tag.tsx";
import { When } from "@/views/components/when.tsx";
import { paths } from "@/views/paths.ts";
import { whyNotShown } from "@/views/photographs/placeholder.tsx";
import { Thumbnail } from "@/views/photographs/thumbnail.tsx";

export interface FollowedShown {
  readonly followed: readonly Followed[];
  /** Of all that it follows; undefined for those who may not look at photographs. */
  readonly photographs: readonly Photograph[] | undefined;
}

export function FollowedUp({ earlier, newer }: {
  earlier: FollowedShown;
  newer: readonly Photograph[] | undefined;
}) {
  const { followed, photographs } = earlier;
  if (followed.length === 0) return null;
  return (
    <section aria-labelledby="followed">
      <h2 id="followed">What this follows up</h2>
      {followed.map((each) => <Advised followed={each} />)}
      {photographs && photographs.length > 0 && (
        <>
          <h3>Earlier photographs</h3>
          <ul class="photographs">
            {photographs.map((photograph) => (
              <li>
                <Thumbnail photograph={photograph} />
                <Compare photograph={photograph} newer={newer ?? []} older={photographs} />
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}

function Advised({ followed: { reference, id, answer, actions } }: { followed: Followed }) {
  const { followUp } = answer.details;
  return (
    <details class="nhsuk-details" open>
      <summary class="nhsuk-details__summary">
        <span class="nhsuk-details__summary-text">
          {answer.diagnosis}, {longDay(dayOf(answer.answeredAt))}
        </span>
      </summary>
      <div class="nhsuk-details__text">
        <p class="quiet small">
          <a href={paths.referral(id)}>{reference}</a>, answered by {answer.answeredByName}{" "}
          <When at={answer.answeredAt} />
        </p>
        <p class="kept-lines">{answer.plan}</p>
        <p>
          <strong>{outcomeCatalogue[answer.outcome].label}</strong>
          {answer.clinicName && `, ${answer.clinicName}`}
          {followUp &&
            `. Follow-up after ${followUp.weeks} weeks, ${
              followUp.newPhotographs ? "with" : "without"
            } new photographs`}
        </p>
        {actions.length > 0 && (
          <ul class="nhsuk-list">
            {actions.map((action) => (
              <li>
                {action.words} <Done action={action} />
              </li>
            ))}
          </ul>
        )}
      </div>
    </details>
  );
}

function Done({ action: { doneAt, doneByName } }: { action: Followed["actions"][number] }) {
  if (!doneAt) return <Tag colour="yellow">Not ticked</Tag>;
  return (
    <span class="quiet small">
      <Tag colour="green">Done</Tag> {doneByName}, {longDay(dayOf(doneAt))}
    </span>
  );
}

/** The viewer lays the two beside each other; which new one it is, the viewer itself would choose. */
function Compare({ photograph, newer, older }: {
  photograph: Photograph;
  newer: readonly Photograph[];
  older: readonly Photograph[];
}) {
  if (whyNotShown(photograph)) return null;
  const latestFirst = older.toSorted((one, two) => two.addedAt.localeCompare(one.addedAt));
  const match = newer.find((each) =>
    !whyNotShown(each) && comparisonFor(each, latestFirst)?.id === photograph.id
  );
  return match ? <a href={paths.photograph(match.id, photograph.id)}>Beside the new one</a> : null;
}

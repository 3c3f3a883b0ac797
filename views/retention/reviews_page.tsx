/** Records whose time is over, for whoever decides about them. */
import type { ListedState, listReviews } from "@/domain/retention/find.ts";
import { retentionCatalogue } from "@/domain/retention/periods.ts";
import { listName } from "@/domain/patients/patient.ts";
import { Button } from "@/views/components/button.tsx";
import { Tag } from "@/views/components/tag.tsx";
import { OnDay } from "@/views/components/when.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { listLabels } from "@/views/retention/words.ts";

export type ListedReview = Awaited<ReturnType<typeof listReviews>>[number];

export interface ReviewsShown {
  readonly list: ListedState;
  readonly counts: Readonly<Record<ListedState, number>>;
  readonly reviews: readonly ListedReview[];
  /** Where the next page begins. */
  readonly next: string | undefined;
}

export function ReviewsPage({ list, counts, reviews, next }: ReviewsShown) {
  return (
    <Layout title="Records whose time is over" wide>
      <h1>Records whose time is over</h1>
      <p>
        NHS England’s Records Management Code says for how long a health record is kept. Once a week
        Bedside looks for records that are older. Nothing is ever destroyed without your yes, and
        each yes can be taken back for a week.
      </p>
      <p>
        <a href={paths.certificates()}>What has been destroyed</a>
      </p>
      <nav aria-label="Which records">
        <ul class="sections">
          {(Object.keys(listLabels) as ListedState[]).map((each) => (
            <li>
              <a href={paths.retention(each)} aria-current={each === list ? "page" : undefined}>
                {listLabels[each]} <span class="count">{counts[each]}</span>
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <h2>{listLabels[list]}</h2>
      {reviews.length === 0 && <p class="empty">{emptyWords[list]}</p>}
      {list === "waiting" && reviews.length > 0 ? <Choosing reviews={reviews} /> : (
        <ul class="rows">
          {reviews.map((review) => (
            <li>
              <strong>{listName(named(review))}</strong>
              <Facts review={review} />
            </li>
          ))}
        </ul>
      )}
      {next && (
        <p>
          <a href={paths.retention(list, next)}>More</a>
        </p>
      )}
    </Layout>
  );
}

const emptyWords: Readonly<Record<ListedState, string>> = {
  waiting: "No record waits for a decision.",
  approved: "No record is about to be destroyed.",
  kept: "No record is kept for longer than its time.",
};

function Choosing({ reviews }: { reviews: readonly ListedReview[] }) {
  return (
    <form method="get" action={paths.retentionChosen()}>
      <ul class="rows">
        {reviews.map((review) => (
          <li>
            {review.held ? <strong>{listName(named(review))}</strong> : <Choice review={review} />}
            <Facts review={review} />
          </li>
        ))}
      </ul>
      <Button variant="secondary">Destroy those chosen</Button>
    </form>
  );
}

function Choice({ review }: { review: ListedReview }) {
  const id = `review-${review.id}`;
  return (
    <div class="nhsuk-checkboxes nhsuk-checkboxes--small">
      <div class="nhsuk-checkboxes__item">
        <input
          class="nhsuk-checkboxes__input"
          type="checkbox"
          id={id}
          name="review"
          value={review.id}
        />
        <label class="nhsuk-label nhsuk-checkboxes__label" for={id}>
          {listName(named(review))}
        </label>
      </div>
    </div>
  );
}

function Facts({ review }: { review: ListedReview }) {
  const { id, kind, dueOn, lastEntryOn, held, state, destroysOn, keptUntil } = review;
  return (
    <p class="nhsuk-u-margin-bottom-0">
      {held && <Tag colour="red">Legal hold</Tag>}{" "}
      <span class="small quiet">
        {retentionCatalogue[kind].label}. Last entry <OnDay day={lastEntryOn} />, time over on{" "}
        <OnDay day={dueOn} />
        {state === "approved" && destroysOn && (
          <>
            . Destroyed on <OnDay day={destroysOn} />
          </>
        )}
        {state === "kept" && keptUntil && (
          <>
            . Kept until <OnDay day={keptUntil} />
          </>
        )}
        .
      </span>{" "}
      <a href={paths.retentionReview(id)}>
        {state === "waiting" ? "Look and decide" : "Look at it"}
        <span class="nhsuk-u-visually-hidden">: {listName(named(review))}</span>
      </a>
    </p>
  );
}

/** A record that is put up has its patient: only a destroyed one has none. */
export const named = ({ firstName, lastName }: ListedReview) => ({
  firstName: firstName ?? "",
  lastName: lastName ?? "",
});

/** Once more before a yes: which records, by name. */
import { daysToThink } from "@/domain/retention/periods.ts";
import { listName } from "@/domain/patients/patient.ts";
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { CheckboxesField } from "@/views/components/fields.tsx";
import { OnDay } from "@/views/components/when.tsx";
import { WarningCallout } from "@/views/components/warning_callout.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { type ListedReview, named } from "@/views/retention/reviews_page.tsx";

export function ChosenPage({ reviews, form }: {
  reviews: readonly ListedReview[];
  form: FormState;
}) {
  const many = reviews.length;
  const title = many === 1 ? "Destroy this record?" : `Destroy these ${many} records?`;
  return (
    <Layout
      title={title}
      error={hasErrors(form)}
      back={{ href: paths.retention(), label: "Records whose time is over" }}
    >
      <ErrorSummary form={form} />
      <h1>{title}</h1>
      {many === 0
        ? <p class="empty">None of them waits for a decision. Choose from the list again.</p>
        : (
          <>
            <ul class="rows">
              {reviews.map((review) => (
                <li>
                  <a href={paths.retentionReview(review.id)}>{listName(named(review))}</a>{" "}
                  <span class="small quiet">
                    last entry <OnDay day={review.lastEntryOn} />
                  </span>
                </li>
              ))}
            </ul>
            <WarningCallout heading="It cannot be undone" headingLevel={2}>
              <p>
                For {daysToThink}{" "}
                days you can take it back. Then the records and their photographs are gone, and a
                certificate says so.
              </p>
            </WarningCallout>
            <form method="post" action={paths.retentionChosen()} novalidate>
              {reviews.map(({ id }) => <input type="hidden" name="review" value={id} />)}
              <CheckboxesField
                form={form}
                name="looked"
                legend="Have you looked?"
                legendSize="s"
                items={[{
                  value: "yes",
                  label: "I have looked at these records, and nobody needs them any more",
                }]}
              />
              <Button variant="warning">{many === 1 ? "Destroy it" : "Destroy them"}</Button>
            </form>
          </>
        )}
    </Layout>
  );
}

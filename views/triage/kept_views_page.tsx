import { paramsOf, parseFilter, type QueueFilter } from "@/domain/triage/filter.ts";
import type { KeptView } from "@/domain/triage/find_kept_views.ts";
import { BackLink } from "@/views/components/back_link.tsx";
import { Button, ButtonGroup } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { TextField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

/** A person's own views of the queue, and a name for the one in the address. */
export function KeptViewsPage({ form, filter, inWords, views }: {
  form: FormState;
  filter: QueueFilter;
  inWords: string | undefined;
  views: readonly (KeptView & { readonly inWords: string | undefined })[];
}) {
  const title = inWords ? "Keep this view" : "Your views";
  return (
    <Layout title={title} error={hasErrors(form)}>
      <BackLink href={paths.queue(paramsOf(filter))}>Queue</BackLink>
      <ErrorSummary form={form} />
      <h1>{title}</h1>
      {inWords && (
        <form method="post" action={paths.queueViews(paramsOf(filter))} novalidate>
          <p>{inWords}</p>
          <TextField
            form={form}
            name="name"
            label="Name of the view"
            hint="It stands above the queue with the number of its cases. Only you see it"
            width={20}
          />
          <ButtonGroup>
            <Button>Keep it</Button>
            <a href={paths.queue(paramsOf(filter))}>Cancel</a>
          </ButtonGroup>
        </form>
      )}
      {inWords && views.length > 0 && <h2>Your views</h2>}
      {!inWords && views.length === 0 && (
        <p>You keep no views yet. Filter the queue, then choose “Keep this view”.</p>
      )}
      {views.length > 0 && (
        <ul class="worklist">
          {views.map((view) => (
            <li>
              <a href={paths.queue(paramsOf(parseFilter(view.filter)))}>{view.name}</a>
              <span>{view.inWords}</span>
              <form method="post" action={paths.queueViewRemoval(view.id)}>
                <Button variant="secondary" small>
                  Remove<span class="nhsuk-u-visually-hidden">{view.name}</span>
                </Button>
              </form>
            </li>
          ))}
        </ul>
      )}
    </Layout>
  );
}

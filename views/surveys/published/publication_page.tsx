/** A month as everybody would read it, what stands with it, and the yes that publishes it. */
import { monthInWords } from "@/domain/months.ts";
import type { Preview } from "@/domain/surveys/published/preview.ts";
import type { SaidAndDone } from "@/domain/surveys/published/said_and_done.ts";
import { dayOf, longDay } from "@/domain/time.ts";
import type { Speech } from "@/domain/words/speech.ts";
import { Button, ButtonLink } from "@/views/components/button.tsx";
import { Details } from "@/views/components/details.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { WarningCallout } from "@/views/components/warning_callout.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { MonthWords } from "@/views/surveys/published/month.tsx";

interface Shown {
  readonly say: Speech;
  readonly preview: Preview;
  readonly entries: readonly SaidAndDone[];
  /** What the address of the organisation's page ends in. */
  readonly name: string | undefined;
  readonly address: string | undefined;
  readonly isOver: boolean;
  readonly form: FormState;
}

export function PublicationPage(shown: Shown) {
  const { say, preview, isOver, form } = shown;
  const { month, published, differs } = preview;
  const title = `Publish ${monthInWords(month)}`;
  return (
    <Layout
      title={title}
      error={hasErrors(form)}
      sheets={["surveys.css", "published.css"]}
      back={{ href: paths.publications(), label: "Publish what people said" }}
    >
      <ErrorSummary form={form} />
      <h1>{title}</h1>
      {published && <Published {...shown} />}
      {differs && (
        <WarningCallout heading="The figures have changed since">
          <p>
            Answers were set aside or put back after you published. What everybody reads is as it
            was. Publish it again, and the page says that it was corrected.
          </p>
        </WarningCallout>
      )}
      <Entries {...shown} />
      <section class="comment" aria-label="Preview">
        <p class="nhsuk-hint">This is how everybody would read it.</p>
        <MonthWords say={say} of={preview} />
      </section>
      {isOver
        ? (
          <form method="post" action={paths.publication()}>
            <input type="hidden" name="month" value={month} />
            <Button>{published ? "Publish it again" : `Publish ${monthInWords(month)}`}</Button>
          </form>
        )
        : <p>This month is not over yet. You can publish it when it is.</p>}
      {published && (
        <Details summary="Take it back">
          <p>Its page leads nowhere from then on. You can publish it again later.</p>
          <form method="post" action={paths.publicationEnd()}>
            <input type="hidden" name="month" value={month} />
            <Button variant="warning" small>Take back {monthInWords(month)}</Button>
          </form>
        </Details>
      )}
    </Layout>
  );
}

function Published({ preview: { month, published }, name, address }: Shown) {
  if (!published || !name) return null;
  return (
    <p>
      Published by {published.by} on {longDay(dayOf(published.at))}:{" "}
      <a class="address" href={address}>{address}</a>
      <br />
      <a href={paths.publicPoster(name, month)}>Poster of this month (PDF)</a>
    </p>
  );
}

function Entries({ preview: { month, entries: shown }, entries }: Shown) {
  const isShown = (id: string) => shown.some((each) => each.id === id);
  return (
    <section aria-labelledby="entries">
      <h2 id="entries">You said, we did</h2>
      {entries.length === 0 && <p class="empty">Nothing is written for this month yet.</p>}
      <ul class={entries.length > 0 ? "given" : undefined}>
        {entries.map(({ id, did }) => (
          <li>
            <p>
              <a href={paths.saidAndDone(id)}>{did}</a>
              {!isShown(id) && (
                <>
                  <br />
                  Not shown: its comment is not published any more.
                </>
              )}
            </p>
          </li>
        ))}
      </ul>
      <ButtonLink variant="secondary" small href={paths.newSaidAndDone(month)}>
        Write what you did
      </ButtonLink>{" "}
      <ButtonLink variant="secondary" small href={paths.comments({ month })}>
        Choose comments
      </ButtonLink>
    </section>
  );
}

import type { HomeCase } from "@/domain/links/asked_by_home.ts";
import { ButtonGroup, ButtonLink } from "@/views/components/button.tsx";
import { Destinations, type HomeDestination } from "@/views/home/home_page.tsx";
import { QuestionnairesWaiting, type WaitingForm } from "@/views/home/questionnaires_waiting.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { HomeCaseRows } from "@/views/residents/home_case_rows.tsx";

/** A care home begins with what it has not sent, and with the advice it was given. */
export function HomeStaffPage({ place, unsent, answered, underway, destinations, asked }: {
  place: string;
  unsent: readonly HomeCase[];
  answered: readonly HomeCase[];
  underway: readonly HomeCase[];
  destinations: readonly HomeDestination[];
  /** Questionnaires that wait for this person. */
  asked: readonly WaitingForm[];
}) {
  return (
    <Layout title={place} wide>
      <h1 class="nhsuk-heading-l">{place}</h1>
      <QuestionnairesWaiting waiting={asked} />
      <ButtonGroup>
        <ButtonLink href={paths.tablet()}>Call the hub</ButtonLink>
        <ButtonLink variant="secondary" href={paths.residents()}>
          Ask for advice about a resident’s skin
        </ButtonLink>
      </ButtonGroup>
      {unsent.length > 0 && <Section id="unsent" heading="Not sent yet" rows={unsent} />}
      {answered.length > 0 && <Section id="answered" heading="Answered" rows={answered} />}
      {underway.length > 0 && (
        <Section id="underway" heading="Waiting for an answer" rows={underway} />
      )}
      {unsent.length + answered.length + underway.length > 0 && (
        <p>
          <a href={paths.homeCases()}>All that your home has asked</a>
        </p>
      )}
      <h2 class="nhsuk-heading-m">Where to go</h2>
      <Destinations destinations={destinations} />
    </Layout>
  );
}

function Section(
  { id, heading, rows }: { id: string; heading: string; rows: readonly HomeCase[] },
) {
  return (
    <section aria-labelledby={id}>
      <h2 class="nhsuk-heading-m" id={id}>{heading}</h2>
      <HomeCaseRows rows={rows} />
    </section>
  );
}

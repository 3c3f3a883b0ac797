import type { PhotographQuality } from "@/domain/photographs/quality.ts";
import type { Service } from "@/domain/services/find.ts";
import { headlineInWords } from "@/domain/questions/headline.ts";
import type { Clinic } from "@/domain/sourcing/clinics.ts";
import { countInWords, type QueueCounts } from "@/domain/triage/counts.ts";
import type { QueueRow } from "@/domain/triage/queue_rows.ts";
import { ButtonGroup, ButtonLink } from "@/views/components/button.tsx";
import { ServiceList } from "@/views/services/service_list.tsx";
import { qualityInWords } from "@/views/home/quality.ts";
import { Destinations, type HomeDestination } from "@/views/home/home_page.tsx";
import { MessagesToRead } from "@/views/home/messages_to_read.tsx";
import { QuestionnairesWaiting, type WaitingForm } from "@/views/home/questionnaires_waiting.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { Due } from "@/views/referrals/due.tsx";

/** A specialist begins with the cases they hold, and with how many wait. */
export function ServiceHomePage(
  { place, counts, messages, mine, claims, quality, amends, clinics, now, destinations, asked }: {
    place: string;
    counts: QueueCounts;
    /** How many referrals have messages that nobody here has read. */
    messages: number;
    mine: readonly QueueRow[];
    /** This person takes cases themselves. */
    claims: boolean;
    /** Of this month, by practice; for those who manage the service. */
    quality: readonly PhotographQuality[];
    /** Services whose details this person may change. */
    amends: readonly Service[];
    /** Where those of this organisation see patients face to face. */
    clinics: readonly Clinic[];
    now: Date;
    destinations: readonly HomeDestination[];
    /** Questionnaires that wait for this person. */
    asked: readonly WaitingForm[];
  },
) {
  const waiting = counts.unclaimed;
  return (
    <Layout title={place} wide>
      <h1 class="nhsuk-heading-l">{place}</h1>
      <p>
        {waiting === 0
          ? "Nobody waits: every open case is in somebody’s hands."
          : `${countInWords(waiting)} ${waiting === 1 ? "case waits" : "cases wait"} for somebody.`}
      </p>
      <ButtonGroup>
        <ButtonLink href={paths.queue()}>Open the queue</ButtonLink>
      </ButtonGroup>
      <MessagesToRead count={messages} />
      <QuestionnairesWaiting waiting={asked} />
      {claims && (
        <section aria-labelledby="mine">
          <h2 class="nhsuk-heading-m" id="mine">Your cases</h2>
          {mine.length === 0
            ? <p class="empty">You hold no case, and none was given to you.</p>
            : (
              <ul class="worklist">
                {mine.map((row) => (
                  <li>
                    <a href={row.claimedBy ? paths.referralAnswer(row.id) : paths.referral(row.id)}>
                      {headlineInWords(row)}
                    </a>
                    <span>{row.practiceName}, {row.reference}</span>
                    <span class="small">{row.dueAt && <Due at={row.dueAt} now={now} />}</span>
                  </li>
                ))}
              </ul>
            )}
        </section>
      )}
      {clinics.length > 0 && (
        <section aria-labelledby="clinics">
          <h2 class="nhsuk-heading-m" id="clinics">Who comes face to face</h2>
          <ul class="worklist">
            {clinics.map(({ id, serviceId, name, serviceName }) => (
              <li>
                <a href={paths.serviceClinic(serviceId, id)}>{name}</a>
                <span>{serviceName}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {quality.length > 0 && (
        <section aria-labelledby="quality">
          <h2 class="nhsuk-heading-m" id="quality">Photographs this month</h2>
          <ul class="worklist">
            {quality.map((one) => (
              <li>
                <strong>{one.practiceName}</strong>
                <span>{qualityInWords(one)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {amends.length > 0 && (
        <section aria-labelledby="services">
          <h2 class="nhsuk-heading-m" id="services">What your services ask for</h2>
          <ServiceList services={amends} />
        </section>
      )}
      <h2 class="nhsuk-heading-m">Where to go</h2>
      <Destinations destinations={destinations} />
    </Layout>
  );
}

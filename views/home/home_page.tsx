import { Card } from "@/views/components/card.tsx";
import { QuestionnairesWaiting, type WaitingForm } from "@/views/home/questionnaires_waiting.tsx";
import { Layout } from "@/views/layout.tsx";

export interface HomeDestination {
  readonly href: string;
  readonly label: string;
  readonly about: string;
}

/** For those whose work has no list of its own yet: where they can go, and what is there. */
export function HomePage(
  { place, asked, destinations }: {
    place: string;
    /** Questionnaires that wait for this person. */
    asked: readonly WaitingForm[];
    destinations: readonly HomeDestination[];
  },
) {
  return (
    <Layout title={place} wide>
      <h1 class="nhsuk-heading-l">{place}</h1>
      <QuestionnairesWaiting waiting={asked} />
      {destinations.length === 0 && (
        <p class="empty">There is nothing for your role to do here yet. Ask your manager.</p>
      )}
      <Destinations destinations={destinations} />
    </Layout>
  );
}

export function Destinations({ destinations }: { destinations: readonly HomeDestination[] }) {
  return (
    <ul class="destinations">
      {destinations.map(({ href, label, about }) => (
        <li>
          <Card heading={label} headingSize="s" href={href} clickable description={about} />
        </li>
      ))}
    </ul>
  );
}

import type { Instant } from "@/db/columns.ts";
import type { Emergency } from "@/domain/patients/find_emergencies.ts";
import { listName } from "@/domain/patients/patient.ts";
import { timeOfDay } from "@/domain/time.ts";
import { Button } from "@/views/components/button.tsx";
import { When } from "@/views/components/when.tsx";
import { Layout } from "@/views/layout.tsx";
import { EmergencyFacts } from "@/views/patients/emergency_facts.tsx";
import { paths } from "@/views/paths.ts";

export function EmergencySeenPage({ emergency, done }: {
  emergency: Emergency;
  /** What was done to this record meanwhile, in sentences. */
  done: readonly { readonly at: Instant; readonly words: string }[];
}) {
  const { seenAt, seenBy } = emergency;
  return (
    <Layout
      title={`${listName(emergency)}: opened in an emergency`}
      back={{ href: paths.emergencies(), label: "Records opened in an emergency" }}
      wide
    >
      <h1>Opened in an emergency</h1>
      <EmergencyFacts emergency={emergency} />
      <h2>What was done</h2>
      {done.length === 0
        ? <p class="quiet">Nothing, as far as this record goes.</p>
        : (
          <ul class="timeline">
            {done.map(({ at, words }) => (
              <li>
                <time class="quiet small" datetime={at}>{timeOfDay(at)}</time> {words}
              </li>
            ))}
          </ul>
        )}
      {seenAt
        ? (
          <p>
            Seen by {seenBy}, <When at={seenAt} />.
          </p>
        )
        : (
          <form method="post">
            <Button>Mark as seen</Button>
          </form>
        )}
    </Layout>
  );
}

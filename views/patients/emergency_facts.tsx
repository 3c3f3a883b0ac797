/** Who opened whose record in an emergency, when and why: in the list and on its own page. */
import { roleCatalogue } from "@/domain/access/roles.ts";
import type { Emergency } from "@/domain/patients/find_emergencies.ts";
import { listName } from "@/domain/patients/patient.ts";
import { dayOf, longMoment, timeOfDay } from "@/domain/time.ts";
import { SummaryList } from "@/views/components/summary_list.tsx";
import { When } from "@/views/components/when.tsx";

export function EmergencyFacts({ emergency }: { emergency: Emergency }) {
  const { userName, role, organisationName, reason, startedAt, endedAt, expiresAt } = emergency;
  const end = endedAt ?? expiresAt;
  const sameDay = dayOf(startedAt) === dayOf(end);
  return (
    <SummaryList
      rows={[
        { key: "Patient", value: listName(emergency) },
        { key: "Who", value: `${userName}, ${roleCatalogue[role].label}, ${organisationName}` },
        { key: "Why", value: reason },
        {
          key: "When",
          value: (
            <>
              <When at={startedAt} /> to{" "}
              <time datetime={end}>{sameDay ? timeOfDay(end) : longMoment(end)}</time>
            </>
          ),
        },
      ]}
    />
  );
}

export const thingsDone = (number: number): string =>
  number === 0
    ? "nothing was done"
    : number === 1
    ? "1 thing was done"
    : `${number} things were done`;

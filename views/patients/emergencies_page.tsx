import type { Emergency } from "@/domain/patients/find_emergencies.ts";
import { listName } from "@/domain/patients/patient.ts";
import { Card } from "@/views/components/card.tsx";
import { Tag } from "@/views/components/tag.tsx";
import { When } from "@/views/components/when.tsx";
import { Layout } from "@/views/layout.tsx";
import { thingsDone } from "@/views/patients/emergency_facts.tsx";
import { paths } from "@/views/paths.ts";

export function EmergenciesPage({ emergencies }: { emergencies: readonly Emergency[] }) {
  return (
    <Layout title="Records opened in an emergency" wide>
      <h1>Records opened in an emergency</h1>
      <p>
        Your patients' records that were opened by somebody who could not see them otherwise. Look
        at each, and ask them if something seems wrong.
      </p>
      {emergencies.length === 0 && (
        <p class="empty">Nobody has opened a record of yours in an emergency.</p>
      )}
      {emergencies.map((each) => <OneEmergency emergency={each} />)}
    </Layout>
  );
}

function OneEmergency({ emergency }: { emergency: Emergency }) {
  const { id, userName, organisationName, reason, startedAt, entries, seenAt, seenBy } = emergency;
  return (
    <Card
      clickable
      href={paths.emergencySeen(id)}
      headingSize="s"
      heading={
        <>
          {listName(emergency)}, by {userName}
        </>
      }
    >
      <p>
        {seenAt === null && (
          <>
            <Tag colour="orange">New</Tag>
            {" "}
          </>
        )}
        {reason}
      </p>
      <p class="small quiet">
        {organisationName}, <When at={startedAt} />: {thingsDone(entries)}
        {seenAt && <>. Seen by {seenBy}</>}
      </p>
    </Card>
  );
}

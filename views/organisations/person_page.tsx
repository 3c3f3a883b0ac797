import type { Instant } from "@/db/columns.ts";
import { roleCatalogue } from "@/domain/access/roles.ts";
import type { Person } from "@/domain/organisations/find_people.ts";
import { Button, ButtonLink } from "@/views/components/button.tsx";
import { SummaryList } from "@/views/components/summary_list.tsx";
import { OnDay, When } from "@/views/components/when.tsx";
import { Layout } from "@/views/layout.tsx";
import { PersonTag } from "@/views/organisations/organisation_words.tsx";
import { paths } from "@/views/paths.ts";

export interface PersonShown {
  readonly person: Person;
  readonly lastSeen: Instant | null;
  /** They work in the organisation of whoever looks. */
  readonly own: boolean;
  readonly may: { readonly change: boolean; readonly suspend: boolean };
}

export function PersonPage({ person, lastSeen, own, may }: PersonShown) {
  const { name, email, role, organisationId, organisationName, validFrom, endedAt } = person;
  const mayChange = may.change && endedAt === null;
  const changeRole = { href: paths.personRole(person.membershipId), text: "Change", about: "role" };
  return (
    <Layout
      title={name}
      back={own
        ? { href: paths.people(), label: "People" }
        : { href: paths.organisation(organisationId), label: organisationName }}
    >
      <h1>
        {name} <PersonTag person={person} />
      </h1>
      <SummaryList
        rows={[
          { key: "E-mail", value: email },
          { key: "Organisation", value: organisationName },
          {
            key: "Role",
            value: roleCatalogue[role].label,
            actions: mayChange ? [changeRole] : undefined,
          },
          {
            key: "Here",
            value: (
              <>
                Since <OnDay day={validFrom} />
                {endedAt && (
                  <>
                    , until <When at={endedAt} />
                  </>
                )}
              </>
            ),
          },
          { key: "Last here", value: lastSeen ? <When at={lastSeen} /> : "Never signed in" },
          { key: "Second factor", value: person.hasSecondFactor ? "Set up" : "None" },
        ]}
      />
      {mayChange && <WhatCanBeDone person={person} own={own} />}
      {may.suspend && <Suspension person={person} />}
    </Layout>
  );
}

function WhatCanBeDone(
  { person: { membershipId, organisationName, organisationKind }, own }: {
    person: Person;
    own: boolean;
  },
) {
  return (
    <>
      <h2>Forgotten password</h2>
      <p>Make a link with which they choose a new one.</p>
      <form method="post" action={paths.personReset(membershipId)}>
        <Button variant="secondary">Make a link</Button>
      </form>
      {organisationKind === "home" && own && (
        <>
          <h2>PIN for the home’s tablets</h2>
          <ButtonLink variant="secondary" href={paths.personPin(membershipId)}>
            Give them a PIN
          </ButtonLink>
        </>
      )}
      <h2>Leaving</h2>
      <p>They are signed out of {organisationName} at once. What they did stays in the records.</p>
      <ButtonLink variant="secondary" href={paths.personEnd(membershipId)}>
        End their work here
      </ButtonLink>
    </>
  );
}

function Suspension({ person: { membershipId, suspendedAt } }: { person: Person }) {
  if (suspendedAt === null) {
    return (
      <>
        <h2>Lost phone, stolen password</h2>
        <p>Stop them signing in anywhere, until you let them in again.</p>
        <ButtonLink variant="warning" href={paths.personSuspension(membershipId)}>
          Stop them signing in
        </ButtonLink>
      </>
    );
  }
  return (
    <>
      <h2>Stopped from signing in</h2>
      <p>
        Since <When at={suspendedAt} />. Their roles are as they were.
      </p>
      <form method="post" action={paths.personReturn(membershipId)}>
        <Button variant="secondary">Let them sign in again</Button>
      </form>
    </>
  );
}

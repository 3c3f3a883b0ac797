import type { Invitation } from "@/domain/organisations/find_invitations.ts";
import type { Organisation } from "@/domain/organisations/find.ts";
import type { Person } from "@/domain/organisations/find_people.ts";
import { kindCatalogue } from "@/domain/organisations/kinds.ts";
import type { Service } from "@/domain/services/find.ts";
import { dayOf } from "@/domain/time.ts";
import { ButtonLink } from "@/views/components/button.tsx";
import { SummaryList } from "@/views/components/summary_list.tsx";
import { OnDay } from "@/views/components/when.tsx";
import { Layout } from "@/views/layout.tsx";
import { OpeningHours } from "@/views/organisations/opening_hours.tsx";
import { Standing } from "@/views/organisations/organisation_words.tsx";
import { InvitationsList, PeopleTable } from "@/views/organisations/people_table.tsx";
import { ServiceList } from "@/views/services/service_list.tsx";
import { paths } from "@/views/paths.ts";

export interface OrganisationShown {
  readonly organisation: Organisation;
  readonly people: readonly Person[];
  readonly invitations: readonly Invitation[];
  /** Those whose details the reader may change. */
  readonly services: readonly Service[];
  readonly now: Date;
  readonly may: {
    readonly rename: boolean;
    readonly amend: boolean;
    readonly invite: boolean;
    readonly openService: boolean;
  };
}

export function OrganisationPage(
  { organisation, people, invitations, services, now, may }: OrganisationShown,
) {
  const { id, name, kind } = organisation;
  return (
    <Layout
      title={name}
      back={may.rename
        ? { href: paths.organisations(), label: "Organisations" }
        : { href: paths.people(), label: "People" }}
      wide
    >
      <p class="quiet">{kindCatalogue[kind].label}</p>
      <h1>
        {name} <Standing organisation={organisation} today={dayOf(now)} />
      </h1>
      <div class="split split--even">
        <section>
          <h2>Details</h2>
          <Details organisation={organisation} may={may} />
        </section>
        <section>
          <OpeningHours hours={organisation.openingHours} now={now} />
        </section>
      </div>
      {may.openService && (
        <div class="bar">
          <h2>Services</h2>
          <ButtonLink small href={paths.newService(id)}>Open a service</ButtonLink>
        </div>
      )}
      {services.length > 0 && <ServiceList services={services} />}
      <div class="bar">
        <h2>People</h2>
        {may.invite && (
          <ButtonLink small href={paths.organisationInvitations(id)}>Invite somebody</ButtonLink>
        )}
      </div>
      <PeopleTable people={people} />
      <h2>Invitations</h2>
      <InvitationsList invitations={invitations} mayWithdraw={may.invite} />
    </Layout>
  );
}

function Details({ organisation, may }: Pick<OrganisationShown, "organisation" | "may">) {
  const { id, odsCode, validFrom, validTo, phone, email, addressLines, postcode } = organisation;
  const rename = (about: string) =>
    may.rename ? [{ href: paths.organisationIdentity(id), text: "Change", about }] : undefined;
  const amend = (about: string) =>
    may.amend ? [{ href: paths.organisationContact(id), text: "Change", about }] : undefined;
  const address = [...(addressLines?.split("\n") ?? []), postcode].filter(Boolean);
  return (
    <SummaryList
      rows={[
        { key: "ODS code", value: odsCode ?? "Not recorded", actions: rename("name and ODS code") },
        {
          key: "Open",
          value: (
            <>
              Since <OnDay day={validFrom} />
              {validTo && (
                <>
                  , until <OnDay day={validTo} />
                </>
              )}
            </>
          ),
          actions: rename("first and last day"),
        },
        { key: "Phone", value: phone ?? "Not recorded", actions: amend("phone number") },
        { key: "E-mail", value: email ?? "Not recorded", actions: amend("e-mail address") },
        {
          key: "Address",
          value: address.length === 0
            ? "Not recorded"
            : address.map((line, index) => <>{index > 0 && <br />}{line}</>),
          actions: amend("address"),
        },
        {
          key: "Second factor",
          value: organisation.requiresSecondFactor ? "Everyone needs one" : "Each person decides",
          actions: amend("who needs a second factor"),
        },
      ]}
    />
  );
}

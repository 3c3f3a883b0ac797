import type { Organisation } from "@/domain/organisations/find.ts";
import { kindCatalogue } from "@/domain/organisations/kinds.ts";
import { dayOf } from "@/domain/time.ts";
import type { OrganisationKind } from "@/db/schema/organisations.ts";
import { ButtonLink } from "@/views/components/button.tsx";
import { Scrolling } from "@/views/components/scrolling.tsx";
import { Table } from "@/views/components/table.tsx";
import { Layout } from "@/views/layout.tsx";
import { Standing } from "@/views/organisations/organisation_words.tsx";
import { paths } from "@/views/paths.ts";

const kinds = Object.entries(kindCatalogue) as [OrganisationKind, { plural: string }][];

export function OrganisationsPage({ organisations, kind, now }: {
  organisations: readonly Organisation[];
  /** Only these are shown; all where nothing is said. */
  kind: OrganisationKind | undefined;
  now: Date;
}) {
  const heading = kind ? kindCatalogue[kind].plural : "Organisations";
  return (
    <Layout title={heading} back={{ href: paths.admin(), label: "Administration" }} wide>
      <div class="bar">
        <h1>{heading}</h1>
        <ButtonLink href={paths.newOrganisation()}>Open an organisation</ButtonLink>
      </div>
      <ul class="sections" aria-label="Kinds of organisation">
        <Kind href={paths.organisations()} label="All" current={kind === undefined} />
        {kinds.map(([each, { plural }]) => (
          <Kind href={paths.organisations(each)} label={plural} current={each === kind} />
        ))}
      </ul>
      {organisations.length === 0
        ? <p class="empty">There are none yet. Open one, then invite its manager.</p>
        : (
          <Scrolling label="Organisations">
            <Table
              caption={<span class="nhsuk-u-visually-hidden">{heading}</span>}
              firstCellIsHeader
              columns={[{ head: "Name" }, { head: "Kind" }, { head: "ODS code" }]}
              rows={organisations.map((each) => [
                <>
                  <a href={paths.organisation(each.id)}>{each.name}</a>{" "}
                  <Standing organisation={each} today={dayOf(now)} />
                </>,
                kindCatalogue[each.kind].label,
                each.odsCode ?? "None",
              ])}
            />
          </Scrolling>
        )}
    </Layout>
  );
}

function Kind({ href, label, current }: { href: string; label: string; current: boolean }) {
  return (
    <li>
      <a href={href} aria-current={current ? "page" : undefined}>{label}</a>
    </li>
  );
}

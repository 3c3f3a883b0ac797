import type { KindOfWork, PermissionRow } from "@/domain/access/permissions_document.ts";
import { roleCatalogue } from "@/domain/access/roles.ts";
import { Details } from "@/views/components/details.tsx";
import { Table } from "@/views/components/table.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

/** Two columns, so that it reads as well on a phone: what may be done, and by whom. */
export function PermissionsPage({ kinds }: { kinds: readonly KindOfWork[] }) {
  return (
    <Layout
      title="Who may do what"
      back={{ href: paths.admin(), label: "Administration" }}
      wide
    >
      <h1>Who may do what</h1>
      <p>
        Bedside's own table: the pages, the questions to the database and every change obey it.
        Roles are given by the managers of each organisation.
      </p>
      {kinds.map((kind) => <Kind kind={kind} />)}
    </Layout>
  );
}

function Kind({ kind: { heading, roles, rows } }: { kind: KindOfWork }) {
  return (
    <Details expander summary={`${heading} (${names(roles)})`}>
      {rows.length === 0 ? <p>Nothing yet.</p> : (
        <Table
          caption={<span class="nhsuk-u-visually-hidden">{heading}</span>}
          columns={[{ head: "May" }, { head: "Who" }]}
          rows={rows.map((row) => [
            <May row={row} />,
            row.roles.length === roles.length && roles.length > 1 ? "Everyone" : names(row.roles),
          ])}
        />
      )}
    </Details>
  );
}

function May({ row }: { row: PermissionRow }) {
  return (
    <>
      {row.may.charAt(0).toUpperCase() + row.may.slice(1)}
      {row.only && (
        <>
          <br />
          <span class="small quiet">{row.only}</span>
        </>
      )}
    </>
  );
}

const names = (roles: KindOfWork["roles"]) =>
  roles.map((role) => roleCatalogue[role].label).join(", ");

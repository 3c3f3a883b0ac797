/** Who may do what, for reading: by the kind of organisation that people work in. */
import type { ActorRole } from "@/domain/access/actor.ts";
import { organisationKinds } from "@/db/schema/organisations.ts";
import type { OrganisationKind } from "@/db/schema/organisations.ts";
import { type Permission, permissions } from "@/domain/access/permissions.ts";
import { roleCatalogue } from "@/domain/access/roles.ts";
import { markdownTable } from "@/domain/markdown_table.ts";

export interface PermissionRow {
  /** "search for a patient" */
  readonly may: string;
  /** Those of this kind of organisation. */
  readonly roles: readonly ActorRole[];
  /** What must hold besides the role, in the words of the refusal. */
  readonly only: string | undefined;
}
export interface KindOfWork {
  /** Null: outside any organisation. */
  readonly kind: OrganisationKind | null;
  readonly heading: string;
  readonly roles: readonly ActorRole[];
  readonly rows: readonly PermissionRow[];
}

const headings: Readonly<Record<OrganisationKind, string>> = {
  practice: "GP practices",
  home: "Care homes",
  hub: "Clinical hubs",
  specialist: "Specialist services",
  ambulance: "Ambulance services",
  commissioner: "Commissioners",
  install: "The install itself",
};

const everyRole = Object.keys(roleCatalogue) as ActorRole[];

/** The table of domain/access/permissions.ts, turned so that everybody finds themselves. */
export const kindsOfWork: readonly KindOfWork[] = [
  ...organisationKinds.map((kind) => {
    const roles = everyRole.filter((role) => roleCatalogue[role].in.includes(kind));
    return { kind, heading: headings[kind], roles, rows: rowsFor(roles) };
  }),
  ...(["link_holder", "call_guest"] as const).map((role) => ({
    kind: null,
    heading: role === "link_holder" ? "Through a link" : "As a guest in a call",
    roles: [role],
    rows: rowsFor([role]),
  })),
];

function rowsFor(roles: readonly ActorRole[]): readonly PermissionRow[] {
  return (Object.keys(permissions) as Permission[]).map((permission) => {
    const rule = permissions[permission];
    return {
      may: rule.may,
      roles: roles.filter((role) => rule.roles.includes(role)),
      only: rule.otherwise,
    };
  }).filter((row) => row.roles.length > 0);
}

/** docs/permissions.md, as `deno task docs` prints it. */
export function permissionsDocument(): string {
  const parts = kindsOfWork.map(({ heading, roles, rows }) => {
    const head = ["May", ...roles.map((role) => roleCatalogue[role].label)];
    const cells = rows.map((row) => [
      row.may,
      ...roles.map((role) => row.roles.includes(role) ? "yes" : ""),
    ]);
    return `## ${heading}\n\n${
      rows.length === 0 ? "Nothing yet." : markdownTable([head, ...cells])
    }`;
  });
  const conditions = Object.values(permissions).flatMap(({ may, otherwise }) =>
    otherwise ? [[may, otherwise]] : []
  );
  return [
    "# Who may do what",
    "Printed from `domain/access/permissions.ts` by `deno task docs`. A test compares the two.",
    ...parts,
    "## Where a role is not enough",
    "Besides the role, this must hold between the person and the record:",
    markdownTable([["To", "it must hold that"], ...conditions]),
  ].join("\n\n") + "\n";
}

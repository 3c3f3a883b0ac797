import { roleCatalogue } from "@/domain/access/roles.ts";
import type { Person } from "@/domain/organisations/find_people.ts";
import { Button, ButtonGroup, ButtonLink } from "@/views/components/button.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export function PersonEndPage({ person }: { person: Person }) {
  const { name, membershipId, organisationName, role } = person;
  return (
    <Layout
      title={`End the work of ${name}`}
      back={{ href: paths.person(membershipId), label: name }}
    >
      <h1>Does {name} no longer work here?</h1>
      <p>
        They are signed out at once, and can no longer work at {organisationName} as{" "}
        {roleCatalogue[role].label}. Roles they have elsewhere stay. To come back, they are invited
        again.
      </p>
      <form method="post">
        <ButtonGroup>
          <Button variant="warning">End their work here</Button>
          <ButtonLink variant="secondary" href={paths.person(membershipId)}>Keep them</ButtonLink>
        </ButtonGroup>
      </form>
    </Layout>
  );
}

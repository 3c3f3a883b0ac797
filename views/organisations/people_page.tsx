import type { Id } from "@/db/columns.ts";
import type { Invitation } from "@/domain/organisations/find_invitations.ts";
import type { Person } from "@/domain/organisations/find_people.ts";
import { ButtonLink } from "@/views/components/button.tsx";
import { Layout } from "@/views/layout.tsx";
import { InvitationsList, PeopleTable } from "@/views/organisations/people_table.tsx";
import { paths } from "@/views/paths.ts";

export function PeoplePage({ organisation, people, invitations, mayInvite }: {
  organisation: { readonly id: Id<"Organisation">; readonly name: string };
  people: readonly Person[];
  invitations: readonly Invitation[];
  mayInvite: boolean;
}) {
  return (
    <Layout title="People" wide>
      <div class="bar">
        <h1>People</h1>
        {mayInvite && <ButtonLink href={paths.invitations()}>Invite somebody</ButtonLink>}
      </div>
      <p>
        Everyone who works at <a href={paths.organisation(organisation.id)}>{organisation.name}</a>
        {" "}
        in Bedside.
      </p>
      <PeopleTable people={people} />
      <h2>Invitations</h2>
      <InvitationsList invitations={invitations} mayWithdraw={mayInvite} />
    </Layout>
  );
}

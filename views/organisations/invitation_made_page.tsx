import type { Instant } from "@/db/columns.ts";
import { roleCatalogue } from "@/domain/access/roles.ts";
import type { Organisation } from "@/domain/organisations/find.ts";
import type { InviteInput } from "@/domain/organisations/forms.ts";
import { ButtonGroup, ButtonLink } from "@/views/components/button.tsx";
import { When } from "@/views/components/when.tsx";
import { Layout } from "@/views/layout.tsx";
import { OneTimeLink } from "@/views/organisations/one_time_link.tsx";
import { paths } from "@/views/paths.ts";

export function InvitationMadePage({ link, invited, expiresAt, organisation }: {
  link: string;
  invited: InviteInput;
  expiresAt: Instant;
  organisation: Organisation;
}) {
  const { id, name } = organisation;
  return (
    <Layout title="Invitation made" back={{ href: paths.organisation(id), label: name }}>
      <h1>Invitation made</h1>
      <p>
        {invited.name} can join {name} as {roleCatalogue[invited.role].label} until{" "}
        <When at={expiresAt} />, with this link.
      </p>
      <OneTimeLink link={link} label={`Link for ${invited.email}`} />
      <ButtonGroup>
        <ButtonLink href={paths.organisation(id)}>I have copied it</ButtonLink>
        <ButtonLink variant="secondary" href={paths.organisationInvitations(id)}>
          Invite somebody else
        </ButtonLink>
      </ButtonGroup>
    </Layout>
  );
}

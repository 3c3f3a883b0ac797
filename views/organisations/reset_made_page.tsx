import type { Instant } from "@/db/columns.ts";
import type { Person } from "@/domain/organisations/find_people.ts";
import { ButtonLink } from "@/views/components/button.tsx";
import { When } from "@/views/components/when.tsx";
import { Layout } from "@/views/layout.tsx";
import { OneTimeLink } from "@/views/organisations/one_time_link.tsx";
import { paths } from "@/views/paths.ts";

export function ResetMadePage({ person, link, expiresAt }: {
  person: Person;
  link: string;
  expiresAt: Instant;
}) {
  const { name, membershipId } = person;
  return (
    <Layout
      title="Link for a new password"
      back={{ href: paths.person(membershipId), label: name }}
    >
      <h1>Link for a new password</h1>
      <p>
        {name} can choose a new password with this link until{" "}
        <When at={expiresAt} />. Their old one works until then.
      </p>
      <OneTimeLink link={link} label={`Link for ${name}`} />
      <ButtonLink href={paths.person(membershipId)}>I have copied it</ButtonLink>
    </Layout>
  );
}

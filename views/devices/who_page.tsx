/** Who has picked up the tablet? One press on a name; where the home wants it, then a PIN. */
import type { Ended } from "@/domain/access/sessions.ts";
import { roleCatalogue } from "@/domain/access/roles.ts";
import type { KnownTablet } from "@/domain/devices/known_tablet.ts";
import type { TabletUser } from "@/domain/devices/who_uses.ts";
import { CareCard } from "@/views/components/care_card.tsx";
import { InsetText } from "@/views/components/inset_text.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

interface Onwards {
  readonly to: string;
  readonly kept: boolean;
}

export function WhoPage({ tablet, people, ended, onwards }: {
  readonly tablet: KnownTablet;
  readonly people: readonly TabletUser[];
  readonly ended: Ended | undefined;
  readonly onwards: Onwards;
}) {
  return (
    <Layout title="Who are you?" wide scripts={["night_test.js"]}>
      <p class="quiet">
        {tablet.organisationName}, {tablet.name}
        {tablet.place && `, ${tablet.place}`}
      </p>
      <h1 class="nhsuk-heading-l">Who are you?</h1>
      {ended === "idle" && (
        <InsetText>
          <p>
            Nobody used the tablet for 10 minutes, so it asks again.
            {onwards.kept && " What you typed is kept."}
          </p>
        </InsetText>
      )}
      {people.length === 0 && (
        <p>Nobody of your home is known here yet. Ask your manager to invite you.</p>
      )}
      <ul class="names">
        {people.map(({ membershipId, name, role }) => (
          <li>
            {tablet.asksPin
              ? (
                <a class="name" href={paths.tabletPick(membershipId, onwards)}>
                  {name}
                  <span class="name__role">{roleCatalogue[role].label}</span>
                </a>
              )
              : (
                <form method="post" action={paths.tabletPick(membershipId, onwards)}>
                  <button class="name" type="submit">
                    {name}
                    <span class="name__role">{roleCatalogue[role].label}</span>
                  </button>
                </form>
              )}
          </li>
        ))}
      </ul>
      <CareCard urgency="emergency" heading="If this is an emergency, call 999">
        <p>You need not say who you are first.</p>
      </CareCard>
      <p>
        You are not in the list? <a href={paths.signIn()}>Sign in with your own account</a>
      </p>
    </Layout>
  );
}

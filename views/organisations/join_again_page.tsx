import type { Actor } from "@/domain/access/actor.ts";
import { roleCatalogue } from "@/domain/access/roles.ts";
import type { Offer } from "@/domain/organisations/find_invitations.ts";
import { Button, ButtonLink } from "@/views/components/button.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

/** For somebody who has an account already: one more role, in one more organisation perhaps. */
export function JoinAgainPage({ offer, token, actor }: {
  offer: Offer;
  token: string;
  /** Whoever is signed in here, if anybody is. */
  actor: Actor | undefined;
}) {
  const { organisationName, role } = offer;
  return (
    <Layout title={`Join ${organisationName}`}>
      <h1>Join {organisationName}</h1>
      <p>You are invited as {roleCatalogue[role].label}.</p>
      <NextStep offer={offer} token={token} actor={actor} />
    </Layout>
  );
}

function NextStep({ offer, token, actor }: Parameters<typeof JoinAgainPage>[0]) {
  if (!actor) {
    return (
      <>
        <p>
          There is an account with {offer.email} already. Sign in, and this page comes back.
        </p>
        <ButtonLink href={paths.signIn({ to: paths.join(token) })}>Sign in</ButtonLink>
      </>
    );
  }
  if (actor.userId !== offer.userId) {
    return (
      <>
        <p>
          This invitation is for {offer.email}, and you are signed in as{" "}
          {actor.name}. Sign out, then open the link again.
        </p>
        <form method="post" action={paths.signOut()}>
          <Button variant="secondary">Sign out</Button>
        </form>
      </>
    );
  }
  return (
    <>
      <p>
        You keep the role that you have at{" "}
        {actor.organisationName}, and can change between them at any time.
      </p>
      <form method="post" action={paths.joinAgain(token)}>
        <Button>Join</Button>
      </form>
    </>
  );
}

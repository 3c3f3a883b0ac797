/** Asked once more before a tablet is nobody's. */
import type { Tablet } from "@/domain/devices/find.ts";
import { Button, ButtonGroup, ButtonLink } from "@/views/components/button.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export function RevocationPage({ tablet }: { tablet: Tablet }) {
  const back = paths.devicesOfHome(tablet.organisationId);
  return (
    <Layout title={`Revoke ${tablet.name}`} back={{ href: back, label: "Tablets" }}>
      <h1>Revoke {tablet.name}</h1>
      <p>
        Whoever uses this tablet of {tablet.homeName}{" "}
        is signed out at once, also out of a call. It can be paired again with a new code.
      </p>
      <form method="post" action={paths.deviceRevocation(tablet.id)}>
        <ButtonGroup>
          <Button variant="warning">Revoke it</Button>
          <ButtonLink variant="secondary" href={back}>Leave it as it is</ButtonLink>
        </ButtonGroup>
      </form>
    </Layout>
  );
}

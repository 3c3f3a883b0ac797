/** All homes with their tablets, for the helpdesk and administrators. */
import type { Tablet } from "@/domain/devices/find.ts";
import { Layout } from "@/views/layout.tsx";
import { When } from "@/views/components/when.tsx";
import { paths } from "@/views/paths.ts";

interface Home {
  readonly id: string;
  readonly name: string;
  readonly phone: string | null;
}

export function DevicesPage(
  { homes, tablets }: { homes: readonly Home[]; tablets: readonly Tablet[] },
) {
  const byHome = Map.groupBy(
    tablets.filter(({ revokedAt }) => revokedAt === null),
    ({ organisationId }) => organisationId as string,
  );
  return (
    <Layout title="Tablets" wide>
      <h1>Tablets of homes</h1>
      <p>
        <a href={paths.deviceTests()}>Tablets to look after</a>
      </p>
      {homes.length === 0 && <p>There are no homes yet.</p>}
      <ul class="worklist">
        {homes.map(({ id, name, phone }) => (
          <li>
            <a href={paths.devicesOfHome(id)}>{name}</a>
            <span>{inWords(byHome.get(id) ?? [])}</span>
            <span>{phone}</span>
          </li>
        ))}
      </ul>
    </Layout>
  );
}

function inWords(tablets: readonly Tablet[]) {
  if (tablets.length === 0) return "No tablet yet";
  const seen = tablets.map(({ lastSeenAt }) => lastSeenAt).sort().at(-1)!;
  const failing = tablets.filter(({ testedWorst }) => testedWorst === "failed").length;
  return (
    <>
      {tablets.length === 1 ? "1 tablet" : `${tablets.length} tablets`}, last seen{" "}
      <When at={seen} />
      {failing > 0 && `, ${failing} failed the last self-test`}
    </>
  );
}

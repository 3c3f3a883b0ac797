/** All organisations, for those who look after them all; everybody else is led to their own. */
import { listOrganisations } from "@/domain/organisations/find.ts";
import { isKind } from "@/domain/organisations/kinds.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { show } from "@/routes/show.tsx";
import { OrganisationsPage } from "@/views/organisations/organisations_page.tsx";
import { paths } from "@/views/paths.ts";

export const organisations = createApp()
  .get("/", can("organisation.view"), page);

async function page(c: PageContext): Promise<Response> {
  const { store, actor } = c.var;
  if (actor.role !== "administrator") {
    return c.redirect(paths.organisation(actor.organisationId), 303);
  }
  const asked = c.req.query("kind");
  const kind = isKind(asked) ? asked : undefined;
  const found = await listOrganisations(store.read, actor, kind);
  return show(c, <OrganisationsPage organisations={found} kind={kind} now={store.now()} />);
}

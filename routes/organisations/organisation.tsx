/** One organisation: its details, its people, who is invited. */
import { holds } from "@/domain/access/permissions.ts";
import { findOrganisation } from "@/domain/organisations/find.ts";
import { listInvitations } from "@/domain/organisations/find_invitations.ts";
import { listPeople } from "@/domain/organisations/find_people.ts";
import { servicesOf } from "@/domain/services/find.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { paramId } from "@/routes/param_id.ts";
import { show } from "@/routes/show.tsx";
import { OrganisationPage } from "@/views/organisations/organisation_page.tsx";

export const organisation = createApp()
  .get("/", can("organisation.view"), page);

async function page(c: PageContext): Promise<Response> {
  const { store, actor } = c.var;
  const id = paramId<"Organisation">(c, "organisation");
  const found = await findOrganisation(store.read, actor, id);
  const [people, invitations, services] = await Promise.all([
    listPeople(store.read, actor, id),
    listInvitations(store.read, actor, id, store.now()),
    holds(actor, "service.amend") ? servicesOf(store.read, actor, id) : [],
  ]);
  return show(
    c,
    <OrganisationPage
      organisation={found}
      people={people}
      invitations={invitations}
      services={services}
      now={store.now()}
      may={{
        rename: holds(actor, "organisation.open"),
        amend: holds(actor, "organisation.amend"),
        invite: holds(actor, "person.invite"),
        openService: found.kind === "specialist" && holds(actor, "service.open"),
      }}
    />,
  );
}

/** Who works here, and who is invited to. */
import { holds } from "@/domain/access/permissions.ts";
import { listInvitations } from "@/domain/organisations/find_invitations.ts";
import { listPeople } from "@/domain/organisations/find_people.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { show } from "@/routes/show.tsx";
import { PeoplePage } from "@/views/organisations/people_page.tsx";

export const people = createApp()
  .get("/", can("person.view"), page);

async function page(c: PageContext): Promise<Response> {
  const { store, actor } = c.var;
  const [found, invitations] = await Promise.all([
    listPeople(store.read, actor, actor.organisationId),
    listInvitations(store.read, actor, actor.organisationId, store.now()),
  ]);
  return show(
    c,
    <PeoplePage
      organisation={{ id: actor.organisationId, name: actor.organisationName }}
      people={found}
      invitations={invitations}
      mayInvite={holds(actor, "person.invite")}
    />,
  );
}

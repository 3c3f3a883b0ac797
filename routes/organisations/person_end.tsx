import { endMembership } from "@/domain/organisations/end_membership.ts";
import { findPerson } from "@/domain/organisations/find_people.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { show } from "@/routes/show.tsx";
import { PersonEndPage } from "@/views/organisations/person_end_page.tsx";
import { paths } from "@/views/paths.ts";

export const personEnd = createApp()
  .get("/", can("person.change"), page)
  .post("/", can("person.change"), async (c) => {
    const { store, actor } = c.var;
    const id = paramId<"Membership">(c, "membership");
    await endMembership(store, actor, id);
    notice(c, "membership-ended");
    const { organisationId } = await findPerson(store.read, actor, id);
    const own = organisationId === actor.organisationId;
    return c.redirect(own ? paths.people() : paths.organisation(organisationId), 303);
  });

async function page(c: PageContext): Promise<Response> {
  const { store, actor } = c.var;
  const person = await findPerson(store.read, actor, paramId<"Membership">(c, "membership"));
  return show(c, <PersonEndPage person={person} />);
}

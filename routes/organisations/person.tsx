/** One person in one organisation: their role, whether they can sign in, and what may be changed. */
import { holds } from "@/domain/access/permissions.ts";
import { findPerson, lastSeen } from "@/domain/organisations/find_people.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { paramId } from "@/routes/param_id.ts";
import { show } from "@/routes/show.tsx";
import { PersonPage } from "@/views/organisations/person_page.tsx";

export const person = createApp()
  .get("/", can("person.view"), page);

async function page(c: PageContext): Promise<Response> {
  const { store, actor } = c.var;
  const found = await findPerson(store.read, actor, paramId<"Membership">(c, "membership"));
  const isOther = found.userId !== actor.userId;
  return show(
    c,
    <PersonPage
      person={found}
      lastSeen={await lastSeen(store.read, found)}
      own={found.organisationId === actor.organisationId}
      may={{
        change: isOther && holds(actor, "person.change"),
        suspend: isOther && holds(actor, "person.suspend"),
      }}
    />,
  );
}

import { makeResetLink } from "@/domain/access/make_reset_link.ts";
import { findPerson } from "@/domain/organisations/find_people.ts";
import { createApp } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { paramId } from "@/routes/param_id.ts";
import { show } from "@/routes/show.tsx";
import { ResetMadePage } from "@/views/organisations/reset_made_page.tsx";
import { paths } from "@/views/paths.ts";

export const personReset = createApp()
  .post("/", can("person.change"), async (c) => {
    const { store, actor, install } = c.var;
    const id = paramId<"Membership">(c, "membership");
    const person = await findPerson(store.read, actor, id);
    const { token, expiresAt } = await makeResetLink(store, actor, person.userId);
    // Not a redirect: the link is shown this once, and its token is kept nowhere.
    const link = install.publicUrl + paths.reset(token);
    return show(c, <ResetMadePage person={person} link={link} expiresAt={expiresAt} />);
  });

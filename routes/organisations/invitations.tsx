/** Invites somebody: into one's own organisation at /people/invitations, into any by its address. */
import type { Id } from "@/db/columns.ts";
import { findOrganisation } from "@/domain/organisations/find.ts";
import { InviteForm } from "@/domain/organisations/forms.ts";
import { invite } from "@/domain/organisations/invite.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { paramId } from "@/routes/param_id.ts";
import { show } from "@/routes/show.tsx";
import type { FormState } from "@/views/form_state.ts";
import { InvitationMadePage } from "@/views/organisations/invitation_made_page.tsx";
import { InvitePage } from "@/views/organisations/invite_page.tsx";
import { paths } from "@/views/paths.ts";

export const invitations = createApp()
  .get("/", can("person.invite"), (c) => page(c))
  .post("/", can("person.invite"), form(InviteForm, page), async (c) => {
    const { store, actor, install } = c.var;
    const input = c.req.valid("form");
    const id = organisationId(c);
    const { token, expiresAt } = await invite(store, actor, id, input);
    // Not a redirect: the link is shown this once, and its token is kept nowhere.
    return show(
      c,
      <InvitationMadePage
        link={install.publicUrl + paths.join(token)}
        invited={input}
        expiresAt={expiresAt}
        organisation={await findOrganisation(store.read, actor, id)}
      />,
    );
  });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const organisation = await findOrganisation(c.var.store.read, c.var.actor, organisationId(c));
  return show(
    c,
    <InvitePage organisation={organisation} form={formShown(c, again)} />,
    again ? 422 : 200,
  );
}

function organisationId(c: PageContext): Id<"Organisation"> {
  return c.req.param("organisationId") === undefined
    ? c.var.actor.organisationId
    : paramId<"Organisation">(c, "organisation");
}

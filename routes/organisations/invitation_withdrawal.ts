import { findInvitation } from "@/domain/organisations/find_invitations.ts";
import { withdrawInvitation } from "@/domain/organisations/withdraw_invitation.ts";
import { createApp } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { paths } from "@/views/paths.ts";

export const invitationWithdrawal = createApp()
  .post("/", can("person.invite"), async (c) => {
    const { store, actor } = c.var;
    const id = paramId<"AccessLink">(c, "accessLink");
    await withdrawInvitation(store, actor, id);
    const { organisationId } = await findInvitation(store.read, actor, id, store.now());
    notice(c, "invitation-withdrawn");
    const own = organisationId === actor.organisationId;
    return c.redirect(own ? paths.people() : paths.organisation(organisationId), 303);
  });

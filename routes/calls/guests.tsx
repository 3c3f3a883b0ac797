/** Whoever is invited into a call or waits to come in: who sits in it lets them in, or not. */
import { admitMember, askToComeIn, turnAway } from "@/domain/calls/admit.ts";
import { endInvite, inviteGuest } from "@/domain/calls/invite.ts";
import { inviteGuestForm } from "@/domain/calls/invite_form.ts";
import { inviteAgain } from "@/routes/calls/others_shown.tsx";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { paramId } from "@/routes/param_id.ts";
import { paths } from "@/views/paths.ts";

export const callGuests = createApp()
  .post("/asking-in", can("call.answer"), async (c) => {
    await askToComeIn(c.var.store, c.var.actor, idOf(c));
    return c.redirect(paths.call(idOf(c)), 303);
  })
  .post("/invites", can("call.invite"), form(formOf, inviteAgain), async (c) => {
    const { store, actor, install: { calls: { secret } } } = c.var;
    await inviteGuest(store, actor, idOf(c), { ...c.req.valid("form"), secret });
    return toOthers(c);
  })
  .post("/invites/:callInviteId/end", can("call.invite"), async (c) => {
    await endInvite(c.var.store, c.var.actor, idOf(c), paramId<"CallInvite">(c, "callInvite"));
    return toOthers(c);
  })
  .post("/members/:callMemberId/admit", can("call.invite"), async (c) => {
    await admitMember(c.var.store, c.var.actor, idOf(c), memberOf(c));
    return toOthers(c);
  })
  .post("/members/:callMemberId/turn-away", can("call.invite"), async (c) => {
    await turnAway(c.var.store, c.var.actor, idOf(c), memberOf(c));
    return toOthers(c);
  });

const idOf = (c: PageContext) => paramId<"Call">(c, "call");
const memberOf = (c: PageContext) => paramId<"CallMember">(c, "callMember");
const toOthers = (c: PageContext) => c.redirect(paths.callOthers(idOf(c)), 303);

function formOf({ var: { install } }: PageContext) {
  return inviteGuestForm({ email: install.sendsMail === true, text: install.sendsTexts === true });
}

/** A call goes to somebody else, or somebody more is brought in. */
import { handOver } from "@/domain/calls/hand_over.ts";
import { HandOverForm } from "@/domain/calls/hand_over_form.ts";
import { leaveCall } from "@/domain/calls/leave.ts";
import { declineHandOver, takeBackHandOver } from "@/domain/calls/refuse_hand_over.ts";
import { takeHandOver } from "@/domain/calls/take_hand_over.ts";
import { handOverAgain, othersPage } from "@/routes/calls/others_shown.tsx";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { paramId } from "@/routes/param_id.ts";
import { paths } from "@/views/paths.ts";

export const callHandOver = createApp()
  .get("/others", can("call.hand_over"), othersPage)
  .post("/hand-over", can("call.hand_over"), form(HandOverForm, handOverAgain), async (c) => {
    await handOver(c.var.store, c.var.actor, idOf(c), c.req.valid("form"));
    return toOthers(c);
  })
  .post("/hand-over/back", can("call.hand_over"), async (c) => {
    await takeBackHandOver(c.var.store, c.var.actor, idOf(c));
    return toOthers(c);
  })
  .post("/hand-over/take", can("call.take_over"), async (c) => {
    await takeHandOver(c.var.store, c.var.actor, idOf(c));
    return c.redirect(paths.call(idOf(c)), 303);
  })
  .post("/hand-over/decline", can("call.take_over"), async (c) => {
    await declineHandOver(c.var.store, c.var.actor, idOf(c));
    return c.redirect(afterwards(c), 303);
  })
  .post("/leave", can("call.view"), async (c) => {
    await leaveCall(c.var.store, c.var.actor, idOf(c));
    return c.redirect(afterwards(c), 303);
  });

const idOf = (c: PageContext) => paramId<"Call">(c, "call");
const toOthers = (c: PageContext) => c.redirect(paths.callOthers(idOf(c)), 303);

function afterwards(c: PageContext): string {
  const { actor } = c.var;
  // Their own page of it leads back in, while it goes on.
  if (actor.organisationKind === "home") return paths.call(idOf(c));
  return actor.organisationKind === "hub" ? paths.desk() : paths.callsAsked();
}

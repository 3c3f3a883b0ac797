/** One call: waiting, live, and what is written of it. */
import { answerCall } from "@/domain/calls/answer.ts";
import { cancelCall } from "@/domain/calls/cancel.ts";
import { declineRing } from "@/domain/calls/decline.ts";
import { describeCall } from "@/domain/calls/describe.ts";
import { endCall } from "@/domain/calls/end.ts";
import { findCall } from "@/domain/calls/find.ts";
import { findOutcomes } from "@/domain/calls/find_outcomes.ts";
import { finishCall, saveNote } from "@/domain/calls/finish.ts";
import { CallAbout, CallEnding, CallNote } from "@/domain/calls/forms.ts";
import { membersOf } from "@/domain/calls/members.ts";
import { rulesOf } from "@/domain/hubs/find_rules.ts";
import { findResidents } from "@/domain/patients/find_by_search.ts";
import { othersOf } from "@/routes/calls/others_shown.tsx";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { show } from "@/routes/show.tsx";
import { AskInPage } from "@/views/calls/ask_in_page.tsx";
import { CallOverPage } from "@/views/calls/call_over_page.tsx";
import { CallPage } from "@/views/calls/call_page.tsx";
import type { FormState } from "@/views/form_state.ts";
import { emptyForm } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";

export const call = createApp()
  .get("/", can("call.view"), (c) => page(c))
  .post("/about", can("call.place"), form(CallAbout, page), async (c) => {
    await describeCall(c.var.store, c.var.actor, idOf(c), c.req.valid("form"));
    return back(c);
  })
  .post("/answer", can("call.answer"), async (c) => {
    await answerCall(c.var.store, c.var.actor, idOf(c));
    return back(c);
  })
  .post("/decline", can("call.answer"), async (c) => {
    await declineRing(c.var.store, c.var.actor, idOf(c));
    return c.redirect(paths.desk(), 303);
  })
  .post("/giving-up", can("call.place"), async (c) => {
    const { callBack } = await c.req.parseBody();
    await cancelCall(c.var.store, c.var.actor, idOf(c), { callBack: callBack === "yes" });
    return back(c);
  })
  .post("/end", can("call.answer"), async (c) => {
    await endCall(c.var.store, c.var.actor, idOf(c));
    return back(c);
  })
  .post("/note", can("call.finish"), form(CallNote, page), async (c) => {
    await saveNote(c.var.store, c.var.actor, idOf(c), c.req.valid("form").note);
    return c.body(null, 204);
  })
  .post("/ending", can("call.finish"), form(CallEnding, page), async (c) => {
    await finishCall(c.var.store, c.var.actor, idOf(c), c.req.valid("form"));
    notice(c, "call-finished");
    return c.redirect(paths.desk(), 303);
  });

const idOf = (c: PageContext) => paramId<"Call">(c, "call");
const back = (c: PageContext) => c.redirect(paths.call(idOf(c)), 303);

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const { store: { read }, actor } = c.var;
  const call = await findCall(read, actor, idOf(c));
  const shown = { call, form: again ?? emptyForm, ofHub: call.homeId !== actor.organisationId };
  const status = again ? 422 : 200;
  const open = call.state === "waiting" || call.state === "ringing" || call.state === "live";
  if (!open) {
    const outcomes = await findOutcomes(read, call.hubId);
    return show(c, <CallOverPage {...shown} outcomes={outcomes} />, status);
  }
  const own = (await membersOf(read, actor, call.id)).findLast(({ userId }) =>
    userId === actor.userId
  );
  if (shown.ofHub && call.state === "live" && own?.state !== "in") {
    return show(c, <AskInPage call={call} state={own?.state} />, status);
  }
  const ofTheirHub = call.hubId === actor.organisationId;
  const [rules, members, residents, others] = await Promise.all([
    rulesOf(read, call.hubId),
    membersOf(read, actor, call.id),
    shown.ofHub ? [] : findResidents(read, actor),
    ofTheirHub && call.state === "live" ? othersOf(c, call) : undefined,
  ]);
  return show(
    c,
    <CallPage {...shown} rules={rules} members={members} residents={residents} others={others} />,
    status,
  );
}

/** One call: waiting, live, and what is written of it. */
import { answerCall } from "@/domain/calls/answer.ts";
import { callBacksAfter } from "@/domain/calls/at_home.ts";
import { cancelCall } from "@/domain/calls/cancel.ts";
import { declineRing } from "@/domain/calls/decline.ts";
import { describeCall } from "@/domain/calls/describe.ts";
import { endCall } from "@/domain/calls/end.ts";
import { type Call, findCall } from "@/domain/calls/find.ts";
import { findOutcomes } from "@/domain/calls/find_outcomes.ts";
import { finishCall, saveNote } from "@/domain/calls/finish.ts";
import { CallAbout, CallConsent, CallEnding, CallWriting, GivingUp } from "@/domain/calls/forms.ts";
import { membersOf } from "@/domain/calls/members.ts";
import { recordConsent } from "@/domain/calls/record_consent.ts";
import { rulesOf } from "@/domain/hubs/find_rules.ts";
import { findResidents } from "@/domain/patients/find_by_search.ts";
import { speechIn } from "@/domain/words/speech.ts";
import { closerLooksShown } from "@/routes/calls/photographs.tsx";
import { othersOf } from "@/routes/calls/others_shown.tsx";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { askedInline } from "@/routes/surveys/asked_inline.ts";
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
    // A page that is in the call stays where it is: another would cut it.
    return c.req.header("accept") === "application/json" ? c.body(null, 204) : back(c);
  })
  .post("/answer", can("call.answer"), async (c) => {
    await answerCall(c.var.store, c.var.actor, idOf(c));
    return back(c);
  })
  .post("/decline", can("call.answer"), async (c) => {
    await declineRing(c.var.store, c.var.actor, idOf(c));
    return c.redirect(paths.desk(), 303);
  })
  .post("/giving-up", can("call.place"), form(GivingUp, page), async (c) => {
    const { callBack } = c.req.valid("form");
    await cancelCall(c.var.store, c.var.actor, idOf(c), { callBack: callBack === "yes" });
    return back(c);
  })
  .post("/end", can("call.answer"), async (c) => {
    await endCall(c.var.store, c.var.actor, idOf(c));
    return back(c);
  })
  .post("/consent", can("call.finish"), form(CallConsent, page), async (c) => {
    await recordConsent(c.var.store, c.var.actor, idOf(c), c.req.valid("form"));
    return c.body(null, 204);
  })
  .post("/note", can("call.finish"), form(CallWriting, page), async (c) => {
    await saveNote(c.var.store, c.var.actor, idOf(c), c.req.valid("form"));
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
  const callBack = (await callBacksAfter(read, actor, [call.id])).get(call.id);
  const ofHub = call.homeId !== actor.organisationId;
  const shown = { call, callBack, form: again ?? emptyForm, ofHub };
  const status = again ? 422 : 200;
  const open = call.state === "waiting" || call.state === "ringing" || call.state === "live";
  if (!open) {
    const outcomes = await findOutcomes(read, call.hubId);
    const photographs = await closerLooksShown(c, call);
    const survey = ofHub ? undefined : await surveyAfter(c, call);
    const over = { ...shown, outcomes, photographs, survey };
    return show(c, <CallOverPage {...over} />, status);
  }
  const own = (await membersOf(read, actor, call.id)).filter(({ userId }) =>
    userId === actor.userId
  );
  const seat = own.at(-1);
  const ofTheirHub = call.hubId === actor.organisationId;
  if (ofHub && call.state === "live" && seat?.state !== "in") {
    return show(c, <AskInPage call={call} member={seat} ofTheirHub={ofTheirHub} />, status);
  }
  const [rules, residents, others, closerLooks] = await Promise.all([
    rulesOf(read, call.hubId),
    ofHub ? [] : findResidents(read, actor),
    ofTheirHub && call.state === "live" ? othersOf(c, call) : undefined,
    closerLooksShown(c, call),
  ]);
  const comesBack = c.req.query("back") !== undefined;
  const inIt = own.some(({ kind, state }) => state !== "left" || comesBack && kind === "home");
  const left = own.some(({ kind }) => kind === "home");
  return show(
    c,
    <CallPage
      {...shown}
      rules={rules}
      seat={inIt ? "own" : left ? "left" : "none"}
      residents={residents}
      others={others}
      closerLooks={closerLooks}
      fileBytes={c.var.limits.fileBytes}
    />,
    status,
  );
}

/** For the resident and their family, on the tablet that is in their hands; about the hub. */
async function surveyAfter(c: PageContext, { state, hubId, patientId }: Call) {
  const shown = state === "ended" ? await askedInline(c, [hubId], patientId) : undefined;
  return shown && { say: await speechIn(c.var.store.read, "en"), shown };
}

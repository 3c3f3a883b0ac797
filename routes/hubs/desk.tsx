/** The hub's desk: what waits, who is there, and going on and off shift. */
import type { Id } from "@/db/columns.ts";
import { z } from "zod";
import { finishCallBack, takeCallBack } from "@/domain/calls/call_backs.ts";
import { deskOf } from "@/domain/calls/desk.ts";
import { goOnShift, leaveShift, setShiftState } from "@/domain/calls/shifts.ts";
import { touchShift } from "@/domain/calls/touch_shift.ts";
import { ShiftForm, ShiftStateForm } from "@/domain/hubs/forms.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { paramId } from "@/routes/param_id.ts";
import { show, showPart } from "@/routes/show.tsx";
import { DeskPage } from "@/views/hubs/desk_page.tsx";
import { DeskLive } from "@/views/hubs/desk_live.tsx";
import { ShiftPage } from "@/views/hubs/shift_page.tsx";
import { emptyForm, type FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";

const DoneForm = z.object({
  words: z.string().trim().min(1, "Say what came of it").max(500, "Use 500 characters or fewer"),
});

export const desk = createApp()
  .get("/", can("hub.work"), (c) => page(c))
  .get("/shift", can("hub.work"), (c) => shiftPage(c))
  .post("/shift", can("hub.work"), form(ShiftForm, shiftPage), async (c) => {
    const { skills, languages } = c.req.valid("form");
    await goOnShift(c.var.store, c.var.actor, { skills, languages, soundTried: true });
    return c.redirect(paths.desk(), 303);
  })
  .post("/state", can("hub.work"), form(ShiftStateForm, page), async (c) => {
    await setShiftState(c.var.store, c.var.actor, c.req.valid("form").state);
    return c.redirect(paths.desk(), 303);
  })
  .post("/presence", can("hub.work"), async (c) => {
    await touchShift(c.var.store, c.var.actor);
    return c.body(null, 204);
  })
  .post("/shift/end", can("hub.work"), async (c) => {
    await leaveShift(c.var.store, c.var.actor);
    return c.redirect(paths.desk(), 303);
  })
  .post("/shifts/:userId/end", can("hub.manage"), async (c) => {
    await leaveShift(c.var.store, c.var.actor, paramId<"User">(c, "user"));
    return c.redirect(paths.desk(), 303);
  })
  .post("/call-backs/:callBackId/take", can("call.answer"), async (c) => {
    await takeCallBack(c.var.store, c.var.actor, callBackOf(c));
    return c.redirect(paths.desk(), 303);
  })
  .post("/call-backs/:callBackId/done", can("call.answer"), form(DoneForm, page), async (c) => {
    await finishCallBack(c.var.store, c.var.actor, callBackOf(c), c.req.valid("form").words);
    return c.redirect(paths.desk(), 303);
  });

const callBackOf = (c: PageContext): Id<"CallBack"> => paramId<"CallBack">(c, "callBack");

async function page(c: PageContext, again: FormState = emptyForm): Promise<Response> {
  const { store, actor } = c.var;
  const shown = await deskOf(store.read, actor, store.now());
  const status = again === emptyForm ? 200 : 422;
  return showPart(
    c,
    <DeskPage desk={shown} form={again} leads={actor.role === "hub_lead"} />,
    () => <DeskLive desk={shown} form={again} leads={actor.role === "hub_lead"} />,
    status,
  );
}

function shiftPage(c: PageContext, again: FormState = emptyForm): Response {
  return show(c, <ShiftPage form={again} />, again === emptyForm ? 200 : 422);
}

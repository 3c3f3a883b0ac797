/** The hub's desk: what waits, who is there, what is to be called back, and a surge. */
import { z } from "zod";
import { deskOf } from "@/domain/calls/desk.ts";
import { findCallBack, finishCallBack, takeCallBack } from "@/domain/calls/call_backs.ts";
import { beginSurge, endSurge } from "@/domain/calls/surge.ts";
import { keysOf } from "@/domain/triage/shortcut_keys.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { paramId } from "@/routes/param_id.ts";
import { show } from "@/routes/show.tsx";
import { CallBackPage } from "@/views/hubs/call_back_page.tsx";
import { DeskLive } from "@/views/hubs/desk_live.tsx";
import { DeskPage } from "@/views/hubs/desk_page.tsx";
import { emptyForm, type FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";

const DoneForm = z.object({
  words: z.string().trim().min(1, "Say what came of it").max(500, "Use 500 characters or fewer"),
});

export const desk = createApp()
  .get("/", can("hub.work"), (c) => deskPage(c))
  .get("/live", can("hub.work"), async (c) => show(c, <DeskLive desk={await deskNow(c)} />))
  .post("/surge", can("hub.manage"), async (c) => {
    await beginSurge(c.var.store, c.var.actor);
    return c.redirect(paths.desk(), 303);
  })
  .post("/surge/end", can("hub.manage"), async (c) => {
    await endSurge(c.var.store, c.var.actor);
    return c.redirect(paths.desk(), 303);
  })
  .get("/call-backs/:callBackId", can("call.answer"), (c) => callBackPage(c))
  .post("/call-backs/:callBackId/take", can("call.answer"), async (c) => {
    await takeCallBack(c.var.store, c.var.actor, callBackOf(c));
    return c.redirect(paths.callBack(callBackOf(c)), 303);
  })
  .post(
    "/call-backs/:callBackId/done",
    can("call.answer"),
    form(DoneForm, callBackPage),
    async (c) => {
      await finishCallBack(c.var.store, c.var.actor, callBackOf(c), c.req.valid("form").words);
      return c.redirect(paths.desk(), 303);
    },
  );

const callBackOf = (c: PageContext) => paramId<"CallBack">(c, "callBack");

const deskNow = ({ var: { store, actor } }: PageContext) => deskOf(store.read, actor, store.now());

export async function deskPage(c: PageContext, again: FormState = emptyForm): Promise<Response> {
  const { actor } = c.var;
  return show(
    c,
    <DeskPage
      desk={await deskNow(c)}
      form={again}
      on={actor.keyboardShortcuts}
      keys={keysOf(actor)}
    />,
    again === emptyForm ? 200 : 422,
  );
}

async function callBackPage(c: PageContext, again?: FormState): Promise<Response> {
  const callBack = await findCallBack(c.var.store.read, c.var.actor, callBackOf(c));
  if (callBack.doneAt !== null && !again) return c.redirect(paths.desk(), 303);
  return show(
    c,
    <CallBackPage callBack={callBack} form={formShown(c, again)} />,
    again ? 422 : 200,
  );
}

/** Going on shift and off it; for a lead, the shifts of others. */
import { amendShift, findShift } from "@/domain/calls/amend_shift.ts";
import { lastShiftOf } from "@/domain/calls/last_shift.ts";
import { goOnShift, leaveShift, setShiftState } from "@/domain/calls/shifts.ts";
import { touchShift } from "@/domain/calls/touch_shift.ts";
import { ShiftForm, ShiftStateForm, TakesForm } from "@/domain/hubs/forms.ts";
import { ownSubscriptions } from "@/domain/hubs/push_subscriptions.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { deskPage } from "@/routes/hubs/desk.tsx";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { show } from "@/routes/show.tsx";
import type { FormState } from "@/views/form_state.ts";
import { ShiftOfPage } from "@/views/hubs/shift_of_page.tsx";
import { ShiftPage } from "@/views/hubs/shift_page.tsx";
import { paths } from "@/views/paths.ts";

export const shift = createApp()
  .get("/shift", can("hub.work"), (c) => shiftPage(c))
  .post("/shift", can("hub.work"), form(ShiftForm, shiftPage), async (c) => {
    const { skills, languages } = c.req.valid("form");
    await goOnShift(c.var.store, c.var.actor, { skills, languages, soundTried: true });
    return c.redirect(paths.desk(), 303);
  })
  .post("/state", can("hub.work"), form(ShiftStateForm, deskPage), async (c) => {
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
  .get("/shifts/:userId", can("hub.manage"), (c) => shiftOfPage(c))
  .post("/shifts/:userId", can("hub.manage"), form(TakesForm, shiftOfPage), async (c) => {
    await amendShift(c.var.store, c.var.actor, userOf(c), c.req.valid("form"));
    notice(c, "shift-amended");
    return c.redirect(paths.desk(), 303);
  })
  .post("/shifts/:userId/end", can("hub.manage"), async (c) => {
    await leaveShift(c.var.store, c.var.actor, userOf(c));
    return c.redirect(paths.desk(), 303);
  });

const userOf = (c: PageContext) => paramId<"User">(c, "user");

/** What they took the last time stands there already. */
async function shiftPage(c: PageContext, again?: FormState): Promise<Response> {
  const { store: { read }, actor, install } = c.var;
  const [last, browsers] = await Promise.all([
    lastShiftOf(read, actor),
    ownSubscriptions(read, actor),
  ]);
  return show(
    c,
    <ShiftPage
      form={formShown(c, again, last ? { skills: last.skills, languages: last.languages } : {})}
      onShift={last !== undefined && last.endedAt === null}
      push={{ key: install.calls.push?.key, worker: paths.pushWorker(), browsers }}
    />,
    again ? 422 : 200,
  );
}

async function shiftOfPage(c: PageContext, again?: FormState): Promise<Response> {
  const found = await findShift(c.var.store.read, c.var.actor, userOf(c));
  const { skills, languages } = found;
  return show(
    c,
    <ShiftOfPage shift={found} form={formShown(c, again, { skills, languages })} />,
    again ? 422 : 200,
  );
}

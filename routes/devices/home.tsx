/** `/home`: what a home's tablet opens, and a carer on any other device. */
import { callBacksAfter, openCallHere, recentCallsOf } from "@/domain/calls/at_home.ts";
import { openCallBacks } from "@/domain/calls/call_backs.ts";
import { CallAbout } from "@/domain/calls/forms.ts";
import { placeCall } from "@/domain/calls/place.ts";
import { recordCallsLook } from "@/domain/calls/record_list_look.ts";
import { takeUpCall } from "@/domain/calls/take_up.ts";
import { rulesOf } from "@/domain/hubs/find_rules.ts";
import { findHubOfHome, hubOfHome } from "@/domain/hubs/hub_of_home.ts";
import { findResidents } from "@/domain/patients/find_by_search.ts";
import { dayOf } from "@/domain/time.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { show } from "@/routes/show.tsx";
import { CallConfirmPage } from "@/views/devices/call_confirm_page.tsx";
import { HomeCallsPage } from "@/views/devices/home_calls_page.tsx";
import { CallHomeLive, CallHomePage, type HomeShown } from "@/views/devices/home_page.tsx";
import type { FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";

const newest = 5;
const most = 100;

export const callHome = createApp()
  .get("/", can("call.place"), async (c) => show(c, <CallHomePage {...await homeNow(c)} />))
  .get("/live", can("call.place"), async (c) => show(c, <CallHomeLive {...await homeNow(c)} />))
  .get("/call", can("call.place"), (c) => confirm(c))
  .post("/call", can("call.place"), form(CallAbout, confirm), async (c) => {
    const { store, actor } = c.var;
    const about = c.req.valid("form");
    const { id } = await placeCall(store, actor, {
      about,
      ...actor.tablet && { deviceId: actor.tablet.id },
    });
    return c.redirect(paths.call(id), 303);
  })
  .get("/calls", can("call.place"), async (c) => {
    const calls = await callsShown(c, most);
    return show(c, <HomeCallsPage calls={calls} more={calls.length === most} />);
  })
  .post("/back", can("call.place"), async (c) => {
    const id = await takeUpCall(c.var.store, c.var.actor);
    return c.redirect(paths.call(id), 303);
  });

async function homeNow(c: PageContext): Promise<HomeShown> {
  const { store, actor, tablet } = c.var;
  const called = await findHubOfHome(store.read, actor.organisationId, dayOf(store.now()));
  const [hub, open, callBacks, calls] = await Promise.all([
    called && rulesOf(store.read, called.id),
    openCallHere(store.read, actor),
    openCallBacks(store.read, actor),
    callsShown(c, newest),
  ]);
  return {
    place: actor.organisationName,
    tablet: actor.tablet && tablet && [tablet.name, tablet.place].filter(Boolean).join(", "),
    hub,
    hubIsOpen: called?.isOpen === true,
    open,
    callBacks,
    calls,
  };
}

async function callsShown(c: PageContext, count: number) {
  const { store, actor } = c.var;
  const calls = await recentCallsOf(store.read, actor, count);
  const after = await callBacksAfter(store.read, actor, calls.map(({ id }) => id));
  if (c.req.method !== "HEAD") recordCallsLook(store, actor, calls);
  return calls.map((call) => ({ ...call, callBack: after.get(call.id) }));
}

async function confirm(c: PageContext, again?: FormState): Promise<Response> {
  const { store: { read, now }, actor } = c.var;
  const hubId = await hubOfHome(read, actor.organisationId, dayOf(now()));
  const [hub, residents] = await Promise.all([rulesOf(read, hubId), findResidents(read, actor)]);
  return show(
    c,
    <CallConfirmPage hub={hub} residents={residents} form={formShown(c, again)} />,
    again ? 422 : 200,
  );
}

/** What a manager looks at: what is open, what is near its time, who is on duty, what comes and goes. */
import { unreadOfService } from "@/domain/answers/unread.ts";
import { cameIn, wentOut } from "@/domain/capacity/flow.ts";
import { daysFrom } from "@/domain/capacity/forecast.ts";
import { onDutyNow } from "@/domain/capacity/on_duty.ts";
import { specialistsFor } from "@/domain/capacity/specialists.ts";
import { holdersIn, waitingOf } from "@/domain/capacity/waiting.ts";
import { SeenForm } from "@/domain/capacity/forms.ts";
import { seeWarnings } from "@/domain/capacity/see_warnings.ts";
import { couldTake, warningsOf } from "@/domain/capacity/warnings.ts";
import { dayOf, plusDays } from "@/domain/time.ts";
import { recordQueueLook } from "@/domain/triage/record_queue_look.ts";
import { chosenService, serviceSent } from "@/routes/capacity/chosen_service.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { show } from "@/routes/show.tsx";
import { ManagePage } from "@/views/capacity/manage_page.tsx";
import { emptyForm, type FormState, typed } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";

const daysShown = 14;

export const manage = createApp()
  .get("/", can("queue.manage"), (c) => page(c))
  .post("/seen", can("queue.manage"), form(SeenForm, page), async (c) => {
    await seeWarnings(c.var.store, c.var.actor, c.req.valid("form"));
    notice(c, "warnings-seen");
    return c.redirect(paths.manage({ service: await serviceSent(c) }), 303);
  });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const { store, actor } = c.var;
  const { read, readLong } = store;
  const { service, services } = await chosenService(
    c,
    again ? typed(again, "service") : c.req.query("service"),
  );
  const now = store.now();
  const to = plusDays(dayOf(now), 1);
  const from = plusDays(to, -daysShown);
  const [open, came, went, warnings, unread, duty, people] = await Promise.all([
    Promise.all(services.map(({ id }) => waitingOf(readLong, actor, id, now))),
    cameIn(readLong, actor, service.id, from, to),
    wentOut(readLong, actor, service.id, from, to),
    warningsOf(read, actor, service.id),
    unreadOfService(read, actor, service.id),
    onDutyNow(read, actor, service.id, now),
    specialistsFor(read, actor, service.id, now),
  ]);
  const named = [...warnings.map(({ referralId }) => ({ id: referralId })), ...unread];
  if (named.length > 0) recordQueueLook(store, actor, named);
  const waiting = open[services.indexOf(service)]!;
  const holders = holdersIn(waiting.open);
  const shown = {
    service,
    services,
    own: service.organisationId === actor.organisationId,
    waiting,
    byService: services.map((each, index) => ({ service: each, open: open[index]!.open })),
    warnings: warnings.map((warning) => ({
      ...warning,
      couldTake: couldTake(warning, service.organisationId, people, duty, holders),
    })),
    unread,
    duty,
    flow: daysFrom(from, to).map((day) => ({
      day,
      came: came.get(day) ?? 0,
      went: went.get(day) ?? 0,
    })),
    now,
  };
  return show(c, <ManagePage shown={shown} form={again ?? emptyForm} />, again ? 422 : 200);
}

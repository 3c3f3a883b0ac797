/** `/admin/retention`: how long records are kept. */
import { Refusal } from "@/domain/errors.ts";
import { EndHoldForm, HoldForm, PeriodForm } from "@/domain/retention/forms.ts";
import { endHoldOnEverything, findHolds, holdEverything } from "@/domain/retention/holds.ts";
import { findPeriods, type RetentionKind, retentionKinds } from "@/domain/retention/periods.ts";
import { setPeriod } from "@/domain/retention/set_period.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { show } from "@/routes/show.tsx";
import { PeriodPage } from "@/views/admin/period_page.tsx";
import { RetentionPage } from "@/views/admin/retention_page.tsx";
import type { FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";

export const adminRetention = createApp()
  .get("/", can("retention.set"), (c) => page(c))
  .post("/hold", can("retention.set"), form(HoldForm, page), async (c) => {
    await holdEverything(c.var.store, c.var.actor, c.req.valid("form").reason);
    notice(c, "hold-placed");
    return c.redirect(paths.adminRetention(), 303);
  })
  .post("/hold/end", can("retention.set"), form(EndHoldForm, page), async (c) => {
    await endHoldOnEverything(c.var.store, c.var.actor, c.req.valid("form").because);
    notice(c, "hold-ended");
    return c.redirect(paths.adminRetention(), 303);
  })
  .get("/:retentionKind", can("retention.set"), (c) => periodPage(c))
  .post("/:retentionKind", can("retention.set"), form(PeriodForm, periodPage), async (c) => {
    await setPeriod(c.var.store, c.var.actor, kindOf(c), c.req.valid("form"));
    notice(c, "details-saved");
    return c.redirect(paths.adminRetention(), 303);
  });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const { store: { read }, actor } = c.var;
  const [periods, holds] = await Promise.all([findPeriods(read), findHolds(read, actor)]);
  return show(
    c,
    <RetentionPage periods={periods} holds={holds} form={formShown(c, again)} />,
    again ? 422 : 200,
  );
}

async function periodPage(c: PageContext, again?: FormState): Promise<Response> {
  const kind = kindOf(c);
  const years = String((await findPeriods(c.var.store.read))[kind]);
  const shown = again ?? { values: { years }, errors: {} };
  return show(c, <PeriodPage kind={kind} form={formShown(c, shown)} />, again ? 422 : 200);
}

function kindOf(c: PageContext): RetentionKind {
  const kind = retentionKinds.find((each) => each === c.req.param("retentionKind"));
  if (!kind) throw new Refusal("not_found", "There is no such kind of record");
  return kind;
}

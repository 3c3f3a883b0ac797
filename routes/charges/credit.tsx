import { creditCharge } from "@/domain/charges/credit.ts";
import { isCreditable } from "@/domain/charges/creditable.ts";
import { CreditForm } from "@/domain/charges/filter.ts";
import { findCharge } from "@/domain/charges/find.ts";
import { monthOf } from "@/domain/months.ts";
import { dayOf } from "@/domain/time.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { show } from "@/routes/show.tsx";
import { CreditPage } from "@/views/charges/credit_page.tsx";
import type { FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";

export const credit = createApp()
  .get("/", can("charge.credit"), (c) => page(c))
  .post("/", can("charge.credit"), form(CreditForm, page), async (c) => {
    const { store, actor } = c.var;
    const id = paramId<"Charge">(c, "charge");
    await creditCharge(store, actor, id, c.req.valid("form").because);
    notice(c, "charge-credited");
    return c.redirect(paths.charges({ month: monthOf(dayOf(store.now())) }), 303);
  });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const { store, actor } = c.var;
  const charge = await findCharge(store.read, actor, paramId<"Charge">(c, "charge"));
  if (!isCreditable(charge) && !again) {
    return c.redirect(paths.charges({ month: monthOf(charge.pricedOn) }), 303);
  }
  return show(c, <CreditPage charge={charge} form={formShown(c, again)} />, again ? 422 : 200);
}

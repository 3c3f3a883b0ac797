import { OpenForm } from "@/domain/organisations/forms.ts";
import { openOrganisation } from "@/domain/organisations/open_organisation.ts";
import { dayOf } from "@/domain/time.ts";
import { dateBoxes } from "@/domain/typed_date.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { show } from "@/routes/show.tsx";
import type { FormState } from "@/views/form_state.ts";
import { NewOrganisationPage } from "@/views/organisations/new_organisation_page.tsx";
import { paths } from "@/views/paths.ts";

export const newOrganisation = createApp()
  .get("/", can("organisation.open"), (c) => page(c))
  .post("/", can("organisation.open"), form(OpenForm, page), async (c) => {
    const id = await openOrganisation(c.var.store, c.var.actor, c.req.valid("form"));
    notice(c, "organisation-opened");
    return c.redirect(paths.organisation(id), 303);
  });

function page(c: PageContext, again?: FormState): Response {
  const today = dateBoxes("validFrom", dayOf(c.var.store.now()));
  return show(c, <NewOrganisationPage form={formShown(c, again, today)} />, again ? 422 : 200);
}

/** How an organisation is reached, when it is open, and how its people sign in. */
import { amendContact, fingerprintOf } from "@/domain/organisations/amend_organisation.ts";
import { findOrganisation } from "@/domain/organisations/find.ts";
import { ContactForm } from "@/domain/organisations/forms.ts";
import { typedHours } from "@/domain/organisations/opening_hours.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { show } from "@/routes/show.tsx";
import type { FormState } from "@/views/form_state.ts";
import { ContactPage } from "@/views/organisations/contact_page.tsx";
import { paths } from "@/views/paths.ts";

export const contact = createApp()
  .get("/", can("organisation.amend"), (c) => page(c))
  .post("/", can("organisation.amend"), form(ContactForm, page), async (c) => {
    const id = paramId<"Organisation">(c, "organisation");
    await amendContact(c.var.store, c.var.actor, id, c.req.valid("form"));
    notice(c, "details-saved");
    return c.redirect(paths.organisation(id), 303);
  });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const id = paramId<"Organisation">(c, "organisation");
  const found = await findOrganisation(c.var.store.read, c.var.actor, id);
  const fresh = {
    phone: found.phone ?? "",
    email: found.email ?? "",
    addressLines: found.addressLines ?? "",
    postcode: found.postcode ?? "",
    ...typedHours(found.openingHours),
    requiresSecondFactor: found.requiresSecondFactor ? "yes" : "no",
    seen: fingerprintOf(found),
  };
  return show(
    c,
    <ContactPage organisation={found} form={formShown(c, again, fresh)} />,
    again ? 422 : 200,
  );
}

/** What an organisation is called, its code and its first and last day. */
import { amendIdentity, fingerprintOf } from "@/domain/organisations/amend_organisation.ts";
import { findOrganisation } from "@/domain/organisations/find.ts";
import { IdentityForm } from "@/domain/organisations/forms.ts";
import { dateBoxes } from "@/domain/typed_date.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { show } from "@/routes/show.tsx";
import type { FormState } from "@/views/form_state.ts";
import { IdentityPage } from "@/views/organisations/identity_page.tsx";
import { paths } from "@/views/paths.ts";

export const identity = createApp()
  .get("/", can("organisation.open"), (c) => page(c))
  .post("/", can("organisation.open"), form(IdentityForm, page), async (c) => {
    const id = paramId<"Organisation">(c, "organisation");
    await amendIdentity(c.var.store, c.var.actor, id, c.req.valid("form"));
    notice(c, "details-saved");
    return c.redirect(paths.organisation(id), 303);
  });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const id = paramId<"Organisation">(c, "organisation");
  const found = await findOrganisation(c.var.store.read, c.var.actor, id);
  const fresh = {
    name: found.name,
    odsCode: found.odsCode ?? "",
    ...dateBoxes("validFrom", found.validFrom),
    ...dateBoxes("validTo", found.validTo),
    seen: fingerprintOf(found),
  };
  return show(
    c,
    <IdentityPage organisation={found} form={formShown(c, again, fresh)} />,
    again ? 422 : 200,
  );
}

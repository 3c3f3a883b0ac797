/** A service's hours and targets: seen at an example before they are kept. */
import type { Id, Instant } from "@/db/columns.ts";
import { exampleOf, findVersions, typedTerms } from "@/domain/clocks/find_terms.ts";
import { TermsForm, type TermsInput } from "@/domain/clocks/forms.ts";
import { newestOf, setTerms } from "@/domain/clocks/set_terms.ts";
import { prioritiesTaken } from "@/domain/referrals/priorities.ts";
import { findOwnService } from "@/domain/services/find.ts";
import { currentVersion } from "@/domain/services/find_definition.ts";
import { shippedFor } from "@/domain/services/shipped/shipped.ts";
import { dayOf } from "@/domain/time.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown, search } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { show } from "@/routes/show.tsx";
import type { FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";
import { ServiceHoursPage } from "@/views/services/hours_page.tsx";

export const serviceHours = createApp()
  .get("/", can("service.amend"), (c) => page(c))
  .get("/preview", can("service.amend"), search(TermsForm, page), async (c) => {
    const typed = { values: c.req.query(), errors: {} };
    return await page(c, typed, c.req.valid("query"));
  })
  .post("/", can("service.amend"), form(TermsForm, page), async (c) => {
    const { store, actor } = c.var;
    await setTerms(store, actor, serviceId(c), c.req.valid("form"));
    notice(c, "details-saved");
    return c.redirect(paths.serviceHours(serviceId(c)), 303);
  });

/** @param typed what was typed, where that could be read */
async function page(c: PageContext, again?: FormState, typed?: TermsInput): Promise<Response> {
  const { store, actor } = c.var;
  const service = await findOwnService(store.read, actor, serviceId(c));
  const versions = await findVersions(store.read, actor, service.id);
  const now = store.now().toISOString() as Instant;
  const fresh = { ...typedTerms(versions, now), seen: newestOf(versions) };
  const held = await currentVersion(store.read, service.id, dayOf(now));
  const priorities = prioritiesTaken(held?.definition ?? shippedFor(service));
  const example = await exampleOf(store.read, service.id, priorities, { now, typed });
  return show(
    c,
    <ServiceHoursPage
      shown={{ service, priorities, versions, example, isKept: !typed }}
      form={formShown(c, again, fresh)}
    />,
    again && !typed ? 422 : 200,
  );
}

const serviceId = (c: PageContext): Id<"Service"> => paramId<"Service">(c, "service");

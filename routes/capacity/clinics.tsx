import type { Instant } from "@/db/columns.ts";
import { holds } from "@/domain/access/permissions.ts";
import { loadOf, loadWeeks } from "@/domain/capacity/clinic_load.ts";
import {
  amendClinic,
  clinicFingerprint,
  closeClinic,
  openClinic,
} from "@/domain/capacity/clinics.ts";
import { comingTo, sentToClinics } from "@/domain/capacity/find_clinics.ts";
import { clinicsOf, findClinic } from "@/domain/sourcing/clinics.ts";
import { AmendClinicForm, ClinicForm } from "@/domain/capacity/forms.ts";
import { findOwnService } from "@/domain/services/find.ts";
import { recordQueueLook } from "@/domain/triage/record_queue_look.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { show } from "@/routes/show.tsx";
import { ClinicDetailsPage } from "@/views/capacity/clinic_details_page.tsx";
import { ClinicPage } from "@/views/capacity/clinic_page.tsx";
import { ClinicsPage } from "@/views/capacity/clinics_page.tsx";
import type { FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";

export const clinics = createApp()
  .get("/", can("queue.manage"), (c) => page(c))
  .post("/", can("queue.manage"), form(ClinicForm, page), async (c) => {
    const { store, actor } = c.var;
    const serviceId = paramId<"Service">(c, "service");
    await openClinic(store, actor, serviceId, c.req.valid("form"));
    notice(c, "clinic-opened");
    return c.redirect(paths.serviceClinics(serviceId), 303);
  })
  .get("/:clinicId", can("queue.view"), async (c) => {
    const { store, actor } = c.var;
    const clinic = await findClinic(store.read, actor, paramId<"Clinic">(c, "clinic"));
    const coming = await comingTo(store.read, actor, clinic.id);
    recordQueueLook(store, actor, coming.map(({ referralId }) => ({ id: referralId })));
    const leads = holds(actor, "queue.manage") && clinic.organisationId === actor.organisationId;
    return show(c, <ClinicPage clinic={clinic} coming={coming} leads={leads} />);
  })
  .get("/:clinicId/details", can("queue.manage"), (c) => detailsPage(c))
  .post(
    "/:clinicId/details",
    can("queue.manage"),
    form(AmendClinicForm, detailsPage),
    async (c) => {
      const { store, actor } = c.var;
      const clinicId = paramId<"Clinic">(c, "clinic");
      await amendClinic(store, actor, clinicId, c.req.valid("form"));
      notice(c, "details-saved");
      return c.redirect(paths.serviceClinic(paramId<"Service">(c, "service"), clinicId), 303);
    },
  )
  .post("/:clinicId/closure", can("queue.manage"), async (c) => {
    await closeClinic(c.var.store, c.var.actor, paramId<"Clinic">(c, "clinic"));
    notice(c, "clinic-closed");
    return c.redirect(paths.serviceClinics(paramId<"Service">(c, "service")), 303);
  });

async function detailsPage(c: PageContext, again?: FormState): Promise<Response> {
  const { store, actor } = c.var;
  const clinic = await findClinic(store.read, actor, paramId<"Clinic">(c, "clinic"));
  const fresh = {
    name: clinic.name,
    kind: clinic.kind,
    complexity: clinic.takesComplicated ? "complicated" : "simple",
    places: String(clinic.placesPerWeek),
    place: clinic.place ?? "",
    areaServed: clinic.areaServed ?? "",
    criteria: clinic.criteria ?? "",
    booking: clinic.booking ?? "",
    staff: clinic.staff ?? "",
    seen: clinicFingerprint(clinic),
  };
  return show(
    c,
    <ClinicDetailsPage clinic={clinic} form={formShown(c, again, fresh)} />,
    again ? 422 : 200,
  );
}

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const { store, actor } = c.var;
  const service = await findOwnService(store.read, actor, paramId<"Service">(c, "service"));
  const now = store.now().getTime();
  const since = new Date(now - loadWeeks * 7 * 24 * 3_600_000).toISOString() as Instant;
  const [open, sent] = await Promise.all([
    clinicsOf(store.read, actor, service.id),
    sentToClinics(store.readLong, actor, service.id, since),
  ]);
  const loads = open.map((clinic) => loadOf(clinic, sent));
  const shown = { service, loads, form: formShown(c, again) };
  return show(c, <ClinicsPage shown={shown} />, again ? 422 : 200);
}

import { beginForResident, whyNotAskedAbout } from "@/domain/links/begin_for_resident.ts";
import { listHomeCases } from "@/domain/links/asked_by_home.ts";
import { AskForm } from "@/domain/links/resident_form.ts";
import { holds } from "@/domain/access/permissions.ts";
import { servicesForResidents } from "@/domain/services/find.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { giveVisit } from "@/routes/links/visit.ts";
import { patientId, shownPatient } from "@/routes/patients/patient.tsx";
import { today } from "@/routes/patients/rules.ts";
import { show } from "@/routes/show.tsx";
import type { FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";
import { AdvicePage } from "@/views/residents/advice_page.tsx";

export const advice = createApp()
  .get("/", can("resident.refer", { looks: "patient" }), (c) => page(c))
  .post("/", can("resident.refer"), form(AskForm, page), async (c) => {
    const { store, actor } = c.var;
    const { token, visit } = await beginForResident(
      store,
      actor,
      patientId(c),
      c.req.valid("form"),
    );
    giveVisit(c, visit);
    return c.redirect(paths.link(token), 303);
  });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const { store, actor } = c.var;
  const resident = await shownPatient(c);
  const { practiceId } = resident;
  const [services, unsent] = await Promise.all([
    practiceId ? servicesForResidents(store.read, actor, practiceId, today(c)) : [],
    listHomeCases(store.read, actor, { group: "unsent", patientId: resident.id }),
  ]);
  return show(
    c,
    <AdvicePage
      resident={resident}
      today={today(c)}
      services={services}
      unsent={unsent.rows}
      why={whyNotAskedAbout(resident)}
      mayAmend={holds(actor, "patient.amend")}
      form={formShown(c, again, { service: services.length === 1 ? services[0]!.id : undefined })}
    />,
    again ? 422 : 200,
  );
}

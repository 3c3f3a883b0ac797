import type { Id } from "@/db/columns.ts";
import { holds } from "@/domain/access/permissions.ts";
import { findPatient, type Patient } from "@/domain/patients/find.ts";
import { findConsents, nowHolding } from "@/domain/patients/find_consents.ts";
import { findReferralsOf } from "@/domain/patients/find_referrals_of.ts";
import { findTimeline } from "@/domain/patients/find_timeline.ts";
import { photographsInCallsOf } from "@/domain/photographs/find.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { paramId } from "@/routes/param_id.ts";
import { today } from "@/routes/patients/rules.ts";
import { show, shows } from "@/routes/show.tsx";
import { type May, PatientPage } from "@/views/patients/patient_page.tsx";
import { paths } from "@/views/paths.ts";

export const patient = createApp()
  .get("/", can("patient.view", { looks: "patient" }), async (c) => {
    const { store: { read }, actor } = c.var;
    const asked = patientId(c);
    const found = await findPatient(read, actor, asked);
    if (found.id !== asked) return c.redirect(paths.patient(found.id), 303);
    shows(c, found.id);
    return show(
      c,
      <PatientPage
        patient={found}
        consents={nowHolding(await findConsents(read, actor, found.id))}
        referrals={await findReferralsOf(read, actor, found.id)}
        photographs={holds(actor, "photograph.view")
          ? await photographsInCallsOf(read, actor, found.id)
          : []}
        events={await findTimeline(read, actor, found.id)}
        may={mayOf(c, found)}
        today={today(c)}
      />,
    );
  });

function mayOf(c: PageContext, { practiceId, homeId }: Patient): May {
  const { actor } = c.var;
  return {
    amend: holds(actor, "patient.amend"),
    refer: holds(actor, "referral.draft") && practiceId === actor.organisationId,
    askAdvice: holds(actor, "resident.refer") && homeId === actor.organisationId,
    merge: holds(actor, "patient.merge"),
    hold: holds(actor, "retention.hold"),
    consent: holds(actor, "consent.record"),
    seeReferrals: holds(actor, "referral.view"),
  };
}

export const patientId = (c: PageContext): Id<"Patient"> => paramId<"Patient">(c, "patient");

/** The patient in the address, noted as looked at. A joined record stands for the one kept. */
export async function shownPatient(c: PageContext): Promise<Patient> {
  const found = await findPatient(c.var.store.read, c.var.actor, patientId(c));
  shows(c, found.id);
  return found;
}

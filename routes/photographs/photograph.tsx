import { findPhotograph, photographsOf } from "@/domain/photographs/find.ts";
import { findPhotographConsents } from "@/domain/photographs/find_consents.ts";
import { findReferredPatient } from "@/domain/referrals/find_patient.ts";
import { dayOf } from "@/domain/time.ts";
import { holds } from "@/domain/access/permissions.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { paramId } from "@/routes/param_id.ts";
import { show, shows } from "@/routes/show.tsx";
import { PhotographPage } from "@/views/photographs/photograph_page.tsx";

export const photograph = createApp()
  .get("/", can("photograph.view", { looks: "photograph" }), page);

async function page(c: PageContext): Promise<Response> {
  const { store: { read }, actor } = c.var;
  const photograph = await findPhotograph(read, actor, paramId<"Photograph">(c, "photograph"));
  shows(c, photograph.patientId);
  const [all, patient, consents] = await Promise.all([
    photographsOf(read, actor, photograph.referralId),
    findReferredPatient(read, actor, photograph.referralId),
    findPhotographConsents(read, actor, photograph.referralId),
  ]);
  return show(
    c,
    <PhotographPage
      photograph={photograph}
      all={all.filter(({ id, state, intimate }) =>
        state === "ready" && (!intimate || id === photograph.id)
      )}
      patient={patient}
      today={dayOf(c.var.store.now())}
      consents={consents}
      may={{
        openOriginal: holds(actor, "photograph.open_original"),
        report: holds(actor, "photograph.report"),
        recordConsent: holds(actor, "consent.record"),
      }}
      shortcuts={actor.keyboardShortcuts}
    />,
  );
}

/** All that the viewer needs: the patient's photographs that may be shown, with their marks. */
import type { Id } from "@/db/columns.ts";
import { comparisonFor } from "@/domain/photographs/comparison.ts";
import { findPhotographConsents } from "@/domain/photographs/find_consents.ts";
import { findPhotograph, photographsOf, photographsOfPatient } from "@/domain/photographs/find.ts";
import { marksOn, scalesOn } from "@/domain/photographs/find_marks.ts";
import { findReferredPatient } from "@/domain/referrals/find_patient.ts";
import { holds } from "@/domain/access/permissions.ts";
import { dayOf } from "@/domain/time.ts";
import type { PageContext } from "@/routes/context.ts";
import { paramId } from "@/routes/param_id.ts";
import { shows } from "@/routes/show.tsx";
import type { FormState } from "@/views/form_state.ts";
import type { Viewed, ViewerShown } from "@/views/photographs/viewed.ts";

export async function viewerShown(c: PageContext, form: FormState): Promise<ViewerShown> {
  const { store: { read, now }, actor } = c.var;
  const photograph = await findPhotograph(read, actor, paramId<"Photograph">(c, "photograph"));
  shows(c, photograph.patientId);
  const [ofReferral, ofPatient, patient, consents] = await Promise.all([
    photographsOf(read, actor, photograph.referralId),
    photographsOfPatient(read, actor, photograph.patientId),
    findReferredPatient(read, actor, photograph.referralId),
    findPhotographConsents(read, actor, photograph.referralId),
  ]);
  const ids = [...new Set([photograph.id, ...ofPatient.map(({ id }) => id)])];
  const [marks, scales] = await Promise.all([
    marksOn(read, actor, ids),
    scalesOn(read, actor, ids),
  ]);
  const viewed = (photograph: Viewed["photograph"]): Viewed => ({
    photograph,
    marks: photograph.mayOpen
      ? marks.filter(({ photographId }) => photographId === photograph.id)
      : [],
    scale: scales.find(({ photographId }) => photographId === photograph.id),
  });
  const others = ofPatient.filter(({ id }) => id !== photograph.id).map(viewed);
  const asked = c.req.query("with") as Id<"Photograph"> | undefined;
  return {
    viewed: viewed(photograph),
    // Each intimate one is opened by a press of its own, and never on the way to another.
    all: ofReferral.filter(({ id, state, intimate }) =>
      state === "ready" && (!intimate || (id === photograph.id && photograph.mayOpen))
    ).map(viewed),
    others,
    beside: others.find(({ photograph: { id } }) => id === asked),
    earlier: (one) =>
      comparisonFor(one, ofPatient.filter(({ intimate }) => !intimate || one.intimate))?.id,
    patient,
    consents,
    today: dayOf(now()),
    may: {
      openOriginal: holds(actor, "photograph.open_original"),
      mark: holds(actor, "photograph.mark"),
      report: holds(actor, "photograph.report"),
      recordConsent: holds(actor, "consent.record"),
      shortcuts: actor.keyboardShortcuts,
    },
    form,
  };
}

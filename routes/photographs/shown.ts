/** All that the viewer needs: the referral's photographs with their marks, and the names of others. */
import type { Id } from "@/db/columns.ts";
import { comparisonFor } from "@/domain/photographs/comparison.ts";
import { findPhotographConsents } from "@/domain/photographs/find_consents.ts";
import {
  findPhotograph,
  type Photograph,
  photographsOf,
  photographsOfPatient,
} from "@/domain/photographs/find.ts";
import { marksOn, scalesOn } from "@/domain/photographs/find_marks.ts";
import { Refusal } from "@/domain/errors.ts";
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
  const { referralId, patientId } = photograph;
  const [ofReferral, ofPatient, patient, consents, beside] = await Promise.all([
    photographsOf(read, actor, referralId),
    photographsOfPatient(read, actor, patientId, referralId),
    findReferredPatient(read, actor, referralId),
    findPhotographConsents(read, actor, referralId),
    findBeside(c, photograph),
  ]);
  // Each intimate one is opened by a press of its own, and never on the way to another.
  const all = ofReferral.filter(({ id, state, intimate }) =>
    state === "ready" && (!intimate || (id === photograph.id && photograph.mayOpen))
  );
  const drawnOn = [...new Set([photograph, ...all, ...beside ? [beside] : []].map(({ id }) => id))];
  const [marks, scales] = await Promise.all([
    marksOn(read, actor, drawnOn),
    scalesOn(read, actor, drawnOn),
  ]);
  const viewed = (photograph: Viewed["photograph"]): Viewed => ({
    photograph,
    marks: photograph.mayOpen
      ? marks.filter(({ photographId }) => photographId === photograph.id)
      : [],
    scale: scales.find(({ photographId }) => photographId === photograph.id),
  });
  const { listed, more } = ofPatient;
  return {
    viewed: viewed(photograph),
    all: all.map(viewed),
    others: [
      ...beside && !listed.some(({ id }) => id === beside.id) ? [beside] : [],
      ...listed.filter(({ id }) => id !== photograph.id),
    ],
    moreOthers: more,
    beside: beside && viewed(beside),
    earlier: (one) =>
      comparisonFor(one, listed.filter(({ intimate }) => !intimate || one.intimate))?.id,
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

/** Any other of the patient's, listed or not; nobody else's. */
async function findBeside(
  c: PageContext,
  { id, patientId }: Photograph,
): Promise<Photograph | undefined> {
  const asked = c.req.query("with") as Id<"Photograph"> | undefined;
  if (!asked || asked === id) return undefined;
  const found = await findPhotograph(c.var.store.read, c.var.actor, asked).catch((error) => {
    if (error instanceof Refusal) return undefined;
    throw error;
  });
  const shows = found?.patientId === patientId && found.state === "ready" && found.mayOpen;
  return shows ? found : undefined;
}

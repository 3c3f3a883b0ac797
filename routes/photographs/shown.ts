/** All that the viewer needs: the photographs of the referral or call with their marks, and the names of others. */
import type { Id } from "@/db/columns.ts";
import { comparisonFor } from "@/domain/photographs/comparison.ts";
import { findPhotographConsents } from "@/domain/photographs/find_consents.ts";
import {
  findPhotograph,
  type Photograph,
  photographsInCallsOf,
  photographsOf,
  photographsOfCall,
  photographsOfPatient,
} from "@/domain/photographs/find.ts";
import { marksOn, scalesOn } from "@/domain/photographs/find_marks.ts";
import { referralOf } from "@/domain/photographs/of_referral.ts";
import { Refusal } from "@/domain/errors.ts";
import { findPatient } from "@/domain/patients/find.ts";
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
  const [around, beside] = await Promise.all([
    photograph.callId ? aroundInCall(c, photograph) : aroundInReferral(c, photograph),
    findBeside(c, photograph),
  ]);
  // Each intimate one is opened by a press of its own, and never on the way to another.
  const all = around.together.filter(({ id, state, intimate }) =>
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
  const { listed, more, patient, consents } = around;
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

interface Around {
  /** Of the same referral or call. */
  readonly together: readonly Photograph[];
  readonly listed: readonly Photograph[];
  readonly more: boolean;
  readonly patient: ViewerShown["patient"];
  readonly consents: ViewerShown["consents"];
}

async function aroundInReferral(c: PageContext, photograph: Photograph): Promise<Around> {
  const { store: { read }, actor } = c.var;
  const referralId = referralOf(photograph);
  const patient = await findReferredPatient(read, actor, referralId);
  const [together, ofPatient, consents] = await Promise.all([
    photographsOf(read, actor, referralId),
    photographsOfPatient(read, actor, photograph.patientId!, referralId),
    findPhotographConsents(read, actor, referralId),
  ]);
  return { together, ...ofPatient, patient, consents };
}

/** Of somebody who is not listed there is nothing but the call. */
async function aroundInCall(c: PageContext, { callId, patientId }: Photograph): Promise<Around> {
  const { store: { read }, actor } = c.var;
  const [together, ofPatient, patient] = await Promise.all([
    photographsOfCall(read, actor, callId!),
    patientId ? photographsInCallsOf(read, actor, patientId) : [],
    patientId ? ifSeen(findPatient(read, actor, patientId)) : undefined,
  ]);
  const listed = ofPatient.filter(({ state, mayOpen }) => state === "ready" && mayOpen);
  return { together, listed, more: false, patient, consents: undefined };
}

const ifSeen = <T>(found: Promise<T>): Promise<T | undefined> =>
  found.catch((error) => {
    if (error instanceof Refusal) return undefined;
    throw error;
  });

/** Any other of the patient's, listed or not; nobody else's. */
async function findBeside(
  c: PageContext,
  { id, patientId }: Photograph,
): Promise<Photograph | undefined> {
  const asked = c.req.query("with") as Id<"Photograph"> | undefined;
  if (!asked || asked === id) return undefined;
  const found = await ifSeen(findPhotograph(c.var.store.read, c.var.actor, asked));
  const shows = found && patientId !== null && found.patientId === patientId &&
    found.state === "ready" && found.mayOpen;
  return shows ? found : undefined;
}

/** What was agreed through a link, written down as any consent is. */
import { and, desc, eq } from "drizzle-orm";
import { z } from "zod";
import { change, type Tx } from "@/db/change.ts";
import { newId } from "@/db/columns.ts";
import { consentCapacities, consents } from "@/db/schema/patients.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";
import { findSaid } from "@/domain/links/answers.ts";
import type { PatientLink } from "@/domain/links/find.ts";
import { requireOpen } from "@/domain/links/require_open.ts";
import { keepAnswer } from "@/domain/links/save_answer.ts";
import { asksForPhotographs } from "@/domain/links/photographs_here.ts";
import type { ConsentCapacity, ConsentDecision } from "@/domain/patients/consents.ts";
import { consentKey } from "@/domain/questions/reserved_keys.ts";
import { definitionOf } from "@/domain/services/find_definition.ts";
import { english, type Key } from "@/domain/words/dictionary.ts";
import { languageCatalogue } from "@/domain/words/languages.ts";

/** Only somebody who answers for a patient is asked who decided. */
export const linkConsentForm = ({ answeredBy }: Pick<PatientLink, "answeredBy">) =>
  z.object({
    agrees: z.enum(["yes", "no"], "consent.missing" satisfies Key),
    decidedBy: z.enum(consentCapacities, "consent.decided_by_missing" satisfies Key).optional(),
  }).refine(
    ({ agrees, decidedBy }) => agrees === "no" || answeredBy !== "other" || decidedBy !== undefined,
    { path: ["decidedBy"], message: "consent.decided_by_missing" satisfies Key },
  );

/** @param chosen who decided, by the word of whoever answers for the patient */
export function agreeThroughLink(
  store: Store,
  actor: Actor,
  chosen?: ConsentCapacity,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const { link, referral } = await requireOpen(tx, actor);
    const who = whoDecides(link, chosen);
    if (!who) throw new Refusal("invalid", "Who is answering was not said yet");
    const agreed = (await findSaid(tx, actor, link.id))[consentKey] !== undefined;
    await keepAnswer(tx, link, consentKey, "given");
    tx.audit("link.answered", { patient_link: link.id, patient: link.patientId }, {
      question: consentKey,
    });
    // The record's consent to care is one to photographs.
    if (!asksForPhotographs(await definitionOf(tx, referral))) return;
    if (agreed && await isWritten(tx, link, who)) return;
    await writeConsent(tx, link, "given", who);
  });
}

/** Pressed twice, or once more by somebody who went back, it is the one that holds. */
async function isWritten(tx: Tx, link: PatientLink, who: Decided): Promise<boolean> {
  const [newest] = await tx.select().from(consents)
    .where(and(eq(consents.patientId, link.patientId), eq(consents.purpose, "care")))
    .orderBy(desc(consents.recordedAt), desc(consents.id)).limit(1);
  return newest?.referralId === link.referralId && newest.recordedBy === tx.author.userId &&
    newest.decision === "given" && newest.capacity === who.capacity &&
    newest.decidedBy === who.decidedBy && newest.explained === explainedIn(link.language);
}

interface Decided {
  readonly capacity: ConsentCapacity;
  readonly decidedBy: string | null;
}

/** Undefined where nobody has said yet who answers, or who decided. */
export function whoDecides(
  { answeredBy, about }: Pick<PatientLink, "answeredBy" | "about">,
  chosen?: ConsentCapacity,
): Decided | undefined {
  const own = { capacity: "own_decision", decidedBy: null } as const;
  if (answeredBy === "patient") return own;
  const capacity = answeredBy === "home"
    ? about.capacity === "yes" ? "own_decision" : "best_interests"
    : chosen;
  if (answeredBy === null || capacity === undefined) return undefined;
  return capacity === "own_decision" ? own : { capacity, decidedBy: nameAndRole(about) };
}

const nameAndRole = ({ name, relation }: PatientLink["about"]) =>
  [name, relation].filter(Boolean).join(", ");

/** In writing: it was read on the page, and chosen there. */
export async function writeConsent(
  tx: Tx,
  link: PatientLink,
  decision: ConsentDecision,
  { capacity, decidedBy }: Decided,
): Promise<void> {
  const id = newId<"Consent">();
  const { patientId, referralId, language } = link;
  await tx.insert(consents).values({
    id,
    patientId,
    referralId,
    purpose: "care",
    decision,
    form: "written",
    capacity,
    decidedBy,
    explained: explainedIn(language),
    recordedBy: tx.author.userId!,
    recordedAt: tx.now,
  });
  tx.audit("patient.consent_recorded", { consent: id, patient: patientId }, {
    purpose: "care",
    decision,
    form: "written",
    capacity,
    referralId,
  });
}

function explainedIn(language: PatientLink["language"]): string {
  const words = english["consent.statement_photographs"];
  return language === "en" ? words : `${words} (Read in: ${languageCatalogue[language].english})`;
}

/**
 * Who answers, and whether an interpreter is needed: the need goes with the patient from now on.
 * What one person agreed to another has not: it is asked again.
 */
import { and, eq, isNull } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import { newId } from "@/db/columns.ts";
import { patientLinks } from "@/db/schema/links.ts";
import { patientNeeds } from "@/db/schema/patients.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import type { AnsweredBy } from "@/domain/links/about.ts";
import type { PatientLink } from "@/domain/links/find.ts";
import { requireOpen } from "@/domain/links/require_open.ts";
import { keepAnswer } from "@/domain/links/save_answer.ts";
import { consentKey } from "@/domain/questions/reserved_keys.ts";
import { forgetTyped } from "@/domain/links/typed.ts";
import { languageCatalogue } from "@/domain/words/languages.ts";

export function sayWho(
  store: Store,
  actor: Actor,
  { answeredBy, about }: AnsweredBy,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const { link } = await requireOpen(tx, actor);
    await tx.update(patientLinks).set({ answeredBy, about }).where(eq(patientLinks.id, link.id));
    tx.audit("link.answered", { patient_link: link.id, patient: link.patientId }, {
      question: "who",
      answeredBy,
    });
    await forgetTyped(tx, link, "who");
    if (!decidesAlike(link, { answeredBy, about })) await keepAnswer(tx, link, consentKey, "");
    if (about.needsInterpreter) await noteInterpreter(tx, link);
  });
}

/** That the words why they answer were put right changes nobody who agreed. */
const decidesAlike = (before: Pick<PatientLink, "answeredBy" | "about">, now: AnsweredBy) =>
  before.answeredBy === now.answeredBy &&
  (["name", "relation", "capacity"] as const).every((each) =>
    before.about[each] === now.about[each]
  );

/** Once; that it was not ticked does not end what was noted before. */
async function noteInterpreter(tx: Tx, { patientId, language }: PatientLink): Promise<void> {
  const noted = await tx.select({ id: patientNeeds.id }).from(patientNeeds).where(and(
    eq(patientNeeds.patientId, patientId),
    eq(patientNeeds.kind, "interpreter"),
    isNull(patientNeeds.endedAt),
  )).get();
  if (noted) return;
  const id = newId<"PatientNeed">();
  await tx.insert(patientNeeds).values({
    id,
    patientId,
    kind: "interpreter",
    detail: language.startsWith("en") ? null : languageCatalogue[language].english,
    recordedAt: tx.now,
    recordedBy: tx.author.userId!,
  });
  tx.audit("patient.amended", { patient: patientId }, { need: "interpreter", added: id });
}

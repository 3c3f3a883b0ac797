/** A patient asks their practice about a letter. */
import { and, eq, isNull } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { patientQuestions } from "@/db/schema/links.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { practiceClinicians } from "@/domain/access/role_groups.ts";
import { Refusal } from "@/domain/errors.ts";
import { requireOwnLetter } from "@/domain/links/own_letter.ts";
import { notify } from "@/domain/notices/notify.ts";
import type { Speech } from "@/domain/words/speech.ts";

/** More, and the practice is better called. */
export const mostOpenQuestions = 5;

/** Sent twice it is one question, while nobody has replied. */
export function askAboutLetter(
  store: Store,
  actor: Actor,
  words: string,
  say: Speech,
): Promise<Id<"PatientQuestion">> {
  return change(store, actor, async (tx) => {
    const link = requireOwnLetter(actor);
    authorise(actor, "link.ask", { id: link.referralId });
    const open = await tx.select({ id: patientQuestions.id, words: patientQuestions.words })
      .from(patientQuestions)
      .where(and(
        eq(patientQuestions.referralId, link.referralId),
        isNull(patientQuestions.repliedAt),
        isNull(patientQuestions.closedAt),
      ));
    const about = (id: string) => ({ patient_question: id, patient: link.patientId });
    const same = open.find((each) => each.words === words);
    if (same) {
      tx.audit("patient_question.asked", about(same.id), { again: true });
      return same.id;
    }
    if (open.length >= mostOpenQuestions) {
      throw new Refusal("conflict", say("letter.ask_many", { count: open.length }));
    }
    const id = newId<"PatientQuestion">();
    const organisationId = actor.organisationId;
    await tx.insert(patientQuestions).values({
      id,
      linkId: link.id,
      referralId: link.referralId,
      practiceId: organisationId,
      words,
      language: say.language,
      askedAt: tx.now,
    });
    tx.audit("patient_question.asked", about(id));
    await notify(tx, {
      kind: "patient_question",
      eventKey: `patient_question:${id}`,
      path: `/patient-questions/${id}`,
      to: { organisationId, roles: practiceClinicians },
    });
    return id;
  });
}

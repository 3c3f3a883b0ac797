/** Keeps one answer of a patient, in their words and with the language that they were asked in. */
import { and, eq } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import { newId } from "@/db/columns.ts";
import { linkAnswers } from "@/db/schema/links.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import type { PatientLink } from "@/domain/links/find.ts";
import { requireOpen } from "@/domain/links/require_open.ts";

/** An empty answer takes back the one before. */
export function saveLinkAnswer(
  store: Store,
  actor: Actor,
  key: string,
  answer: string | readonly string[],
): Promise<void> {
  return change(store, actor, async (tx) => {
    const { link } = await requireOpen(tx, actor);
    await keepAnswer(tx, link, key, answer);
    tx.audit("link.answered", { patient_link: link.id, patient: link.patientId }, {
      question: key,
    });
  });
}

/** Inside a change that says in the audit why. What was answered never goes: it is taken back. */
export async function keepAnswer(
  tx: Tx,
  { id: linkId, language }: PatientLink,
  key: string,
  answer: string | readonly string[],
): Promise<void> {
  const said = { answer, language, answeredAt: tx.now };
  if (answer.length === 0) {
    await tx.update(linkAnswers).set(said)
      .where(and(eq(linkAnswers.linkId, linkId), eq(linkAnswers.key, key)));
    return;
  }
  await tx.insert(linkAnswers).values({ id: newId(), linkId, key, ...said })
    .onConflictDoUpdate({ target: [linkAnswers.linkId, linkAnswers.key], set: said });
}

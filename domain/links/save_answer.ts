/** Keeps one answer of a patient, in their words and with the language that they were asked in. */
import { and, eq } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import { instantOf, newId } from "@/db/columns.ts";
import { linkAnswers } from "@/db/schema/links.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { findSaid } from "@/domain/links/answers.ts";
import type { PatientLink } from "@/domain/links/find.ts";
import { findOpen, requireOpen } from "@/domain/links/require_open.ts";
import { placeKey, siteKey } from "@/domain/photographs/permitted_place.ts";

type Answer = string | readonly string[];

/** An empty answer takes back the one before. What is there already is not written again. */
export async function saveLinkAnswer(
  store: Store,
  actor: Actor,
  key: string,
  answer: Answer,
): Promise<void> {
  const { link } = await findOpen(store.read, actor, instantOf(store.now()));
  const said = await findSaid(store.read, actor, link.id);
  if (isSame(said[key] ?? "", answer)) return;
  await change(store, actor, async (tx) => {
    const { link } = await requireOpen(tx, actor);
    await keepAnswer(tx, link, key, answer);
    // What the photographs show was said of another place.
    if (key === siteKey) await keepAnswer(tx, link, placeKey, "");
    tx.audit("link.answered", { patient_link: link.id, patient: link.patientId }, {
      question: key,
    });
  });
}

const isSame = (one: Answer, other: Answer): boolean =>
  one.length === 0 ? other.length === 0 : JSON.stringify(one) === JSON.stringify(other);

/** Inside a change that says in the audit why. What was answered never goes: it is taken back. */
export async function keepAnswer(
  tx: Tx,
  { id: linkId, language }: PatientLink,
  key: string,
  answer: Answer,
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

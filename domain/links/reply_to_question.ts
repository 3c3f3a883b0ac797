/** The practice replies to what a patient asked, or notes that it was settled otherwise. */
import { and, desc, eq, isNull } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { patientLinks, patientQuestions } from "@/db/schema/links.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import {
  findPatientQuestion,
  type PatientQuestion,
} from "@/domain/links/find_patient_questions.ts";
import { whyNotSent } from "@/domain/links/lives.ts";
import { expiry } from "@/domain/links/make.ts";
import { sendLink } from "@/domain/links/send.ts";
import { standingOf } from "@/domain/links/standing.ts";
import { dropNotices } from "@/domain/notices/notify.ts";
import { longMoment } from "@/domain/time.ts";

/** @returns whether the patient is told by a message; else somebody has to tell them */
export function replyToPatient(
  store: Store,
  actor: Actor,
  id: Id<"PatientQuestion">,
  reply: string,
): Promise<boolean> {
  return change(store, actor, async (tx) => {
    const question = await openQuestion(tx, actor, id);
    await tx.update(patientQuestions)
      .set({ reply, repliedBy: actor.userId, repliedAt: tx.now })
      .where(and(eq(patientQuestions.id, id), isUnsettled));
    tx.audit("patient_question.replied", about(question));
    await noNews(tx, id);
    return await tell(tx, question);
  });
}

/** By telephone, or in person: nothing is sent. */
export function closeQuestion(
  store: Store,
  actor: Actor,
  id: Id<"PatientQuestion">,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const question = await openQuestion(tx, actor, id);
    await tx.update(patientQuestions).set({ closedBy: actor.userId, closedAt: tx.now })
      .where(and(eq(patientQuestions.id, id), isUnsettled));
    tx.audit("patient_question.closed", about(question));
    await noNews(tx, id);
  });
}

const isUnsettled = and(isNull(patientQuestions.repliedAt), isNull(patientQuestions.closedAt));

async function openQuestion(
  tx: Tx,
  actor: Actor,
  id: Id<"PatientQuestion">,
): Promise<PatientQuestion> {
  const question = await findPatientQuestion(tx, actor, id);
  authorise(actor, "patient_question.reply", question);
  const { repliedAt, repliedByName, closedAt, closedByName } = question;
  if (repliedAt) {
    throw new Refusal("conflict", `${repliedByName} replied to this on ${longMoment(repliedAt)}`);
  }
  if (closedAt) {
    throw new Refusal("conflict", `${closedByName} settled this on ${longMoment(closedAt)}`);
  }
  return question;
}

/** By the way the letter went; a link whose days are over has as many again. */
async function tell(tx: Tx, question: PatientQuestion): Promise<boolean> {
  const link = await linkTo(tx, question);
  if (!link) return false;
  const { id, patientId, way, sentTo } = link;
  if ((way !== "email" && way !== "text") || !sentTo) return false;
  if (await whyNotSent(tx, link)) return false;
  const standing = standingOf(link, tx.now);
  if (standing === "expired") {
    await tx.update(patientLinks).set({ expiresAt: expiry(tx.now) }).where(eq(patientLinks.id, id));
    tx.audit("link.renewed", { patient_link: id, patient: patientId }, { way });
  }
  await sendLink(tx, id, "reply", { way, to: sentTo });
  return true;
}

/** That it was asked through, else the one that took its place: a letter that was sent elsewhere since. */
async function linkTo(tx: Tx, { linkId, referralId }: PatientQuestion) {
  const links = await tx.select().from(patientLinks)
    .where(and(eq(patientLinks.referralId, referralId), eq(patientLinks.purpose, "letter")))
    .orderBy(desc(patientLinks.createdAt), desc(patientLinks.id));
  // Withdrawn or locked: it may have reached somebody else.
  const open = links.filter(({ withdrawnAt, lockedAt }) => !withdrawnAt && !lockedAt);
  return open.find(({ id }) => id === linkId) ?? open[0];
}

const about = ({ id, patientId }: PatientQuestion) => ({
  patient_question: id,
  patient: patientId,
});

const noNews = (tx: Tx, id: Id<"PatientQuestion">): Promise<void> =>
  dropNotices(tx, { kinds: ["patient_question"], path: `/patient-questions/${id}` });

/**
 * Where a service says so, its letters go to their patients without waiting for the practice: the
 * way they were reached before, else by what their record says.
 */
import { and, desc, eq, isNotNull } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import type { Language } from "@/db/schema/links.ts";
import { patientLinks } from "@/db/schema/links.ts";
import { patients } from "@/db/schema/patients.ts";
import { type AnswerDetails, answers, referrals } from "@/db/schema/referrals.ts";
import { isMobile, plainEmail, plainPhone } from "@/domain/links/contact.ts";
import { endLetterLinks } from "@/domain/links/end_letter_links.ts";
import { saysTheSame } from "@/domain/links/letters.ts";
import { whyNotSent } from "@/domain/links/lives.ts";
import { makeLink } from "@/domain/links/make.ts";
import type { ReachSetUp } from "@/domain/links/reach_form.ts";
import { type MessageTo, sendLink } from "@/domain/links/send.ts";
import { tellPractice } from "@/domain/referrals/tell.ts";

/** What became of it; the practice is told where it has to see to the letter itself. */
export type ReleasedAtOnce = "sent" | "replaced" | "sent_before" | "not_to_be_sent" | "unreachable";

interface Which {
  readonly referralId: Id<"Referral">;
  readonly answerId: Id<"Answer">;
}

export async function releaseAtOnce(
  tx: Tx,
  { referralId, answerId }: Which,
  setUp: ReachSetUp,
): Promise<ReleasedAtOnce> {
  const [newest] = await tx.select({ id: answers.id, details: answers.details }).from(answers)
    .where(eq(answers.referralId, referralId))
    .orderBy(desc(answers.answeredAt), desc(answers.id)).limit(1);
  if (newest?.id !== answerId || !newest.details.patientLetter) return "replaced";
  if (await wasSent(tx, referralId, newest.details)) return "sent_before";
  const [referral] = await tx.select().from(referrals).where(eq(referrals.id, referralId));
  const { patientId, practiceId, sentBy, createdBy } = referral!;
  if (await whyNotSent(tx, { patientId, practiceId })) return "not_to_be_sent";
  const reach = await reachOf(tx, referralId, patientId, setUp);
  if (!reach) {
    await tellPractice(tx, referral!, "link_trouble", `letter_unreached:${answerId}`);
    return "unreachable";
  }
  const { way, to, language } = reach;
  await endLetterLinks(tx, { userId: null }, referralId, { way, sentTo: to });
  const linkId = await makeLink(tx, {
    referralId,
    patientId,
    practiceId,
    purpose: "letter",
    way,
    sentTo: to,
    language,
    createdBy: sentBy ?? createdBy,
  });
  await sendLink(tx, linkId, "letter_ready", { way, to });
  tx.audit("letter.released", { referral: referralId, patient: patientId }, {
    answer: answerId,
    link: linkId,
    way,
    language,
    atOnce: true,
  });
  return "sent";
}

/** An amendment that leaves the letter as it was is no news to the patient. */
async function wasSent(
  tx: Tx,
  referralId: Id<"Referral">,
  details: AnswerDetails,
): Promise<boolean> {
  const [last] = await tx.select({ createdAt: patientLinks.createdAt }).from(patientLinks)
    .where(and(eq(patientLinks.referralId, referralId), eq(patientLinks.purpose, "letter")))
    .orderBy(desc(patientLinks.createdAt)).limit(1);
  if (!last) return false;
  const given = await tx.select({ details: answers.details, answeredAt: answers.answeredAt })
    .from(answers).where(eq(answers.referralId, referralId))
    .orderBy(desc(answers.answeredAt), desc(answers.id));
  const sent = given.find(({ answeredAt }) => answeredAt <= last.createdAt);
  return sent !== undefined && saysTheSame(sent, { details });
}

/** As they were reached before, where they were. */
async function reachOf(
  tx: Tx,
  referralId: Id<"Referral">,
  patientId: Id<"Patient">,
  setUp: ReachSetUp,
): Promise<MessageTo & { readonly language: Language } | undefined> {
  const [before] = await tx.select().from(patientLinks)
    .where(and(eq(patientLinks.referralId, referralId), isNotNull(patientLinks.sentTo)))
    .orderBy(desc(patientLinks.createdAt)).limit(1);
  const [patient] = await tx.select({ email: patients.email, phone: patients.phone })
    .from(patients).where(eq(patients.id, patientId));
  const phone = plainPhone(patient?.phone ?? "");
  const known = {
    email: setUp.email && patient?.email ? plainEmail(patient.email) : undefined,
    text: setUp.text && phone && isMobile(phone) ? phone : undefined,
  };
  const language = before?.language ?? "en";
  // What was withdrawn or locked may have reached somebody else.
  const reached = before && !before.withdrawnAt && !before.lockedAt;
  if (
    reached && before.sentTo && (before.way === "email" || before.way === "text") &&
    setUp[before.way]
  ) {
    return { way: before.way, to: before.sentTo, language };
  }
  if (known.email) return { way: "email", to: known.email, language };
  return known.text ? { way: "text", to: known.text, language } : undefined;
}

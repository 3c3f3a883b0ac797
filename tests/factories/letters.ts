/** Referrals whose answer holds a letter to the patient, and links that lead to it. */
import { eq } from "drizzle-orm";
import { inTurn } from "@/db/lane.ts";
import { jobs } from "@/db/schema/jobs.ts";
import { patients } from "@/db/schema/patients.ts";
import { insidesOf, type Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { answerReferral } from "@/domain/answers/answer.ts";
import type { AnswerInput } from "@/domain/answers/forms.ts";
import { findHolder } from "@/domain/links/holder.ts";
import { linkExists, visitExists } from "@/tests/factories/links.ts";
import { type Parties, referralExists, type ReferralRow } from "@/tests/factories/referrals.ts";
import { answersLeft } from "@/tests/support/answers_left.ts";

export const letterWritten = {
  diagnosis: "Seborrhoeic keratosis",
  plan: "Reassure the patient.",
  outcome: "treat_in_primary_care",
  patientLetter: "Dear Edith,\nthe mark on your arm is harmless.",
  patientPlan: "Keep it dry\nLook at it each month",
} as const satisfies AnswerInput;

/** Answered by the consultant with a letter, and the answer has left. */
export async function letterExists(
  store: Store,
  parties: Parties,
  says: Partial<AnswerInput> = {},
  over: Partial<ReferralRow> = {},
): Promise<ReferralRow> {
  const referral = await referralExists(store, parties, { state: "claimed", ...over });
  await answerReferral(store, parties.consultant, referral.id, { ...letterWritten, ...says });
  await answersLeft(store);
  await neverMind(store);
  return referral;
}

/** The answer has left: where a clock stands still, the job that would see to it waits for ever. */
async function neverMind(store: Store): Promise<void> {
  await inTurn(store, async () => {
    await insidesOf(store).db.delete(jobs).where(eq(jobs.kind, "referral.answer_leaves"));
  });
}

/** Opened by its patient in a browser: with the actor that they are there. */
export async function letterOpened(
  store: Store,
  referral: ReferralRow,
  over: Parameters<typeof linkExists>[2] = {},
) {
  const link = await linkExists(store, referral, {
    purpose: "letter",
    afterSending: null,
    ...over,
  });
  const visit = await visitExists(store, link.id);
  return { link, visit, holder: await holderOf(store, link.token, visit) };
}

export async function holderOf(store: Store, token: string, visit: string): Promise<Actor> {
  const from = { requestId: "test", address: null };
  const holder = await findHolder(store.read, { token, visit, now: store.now(), from });
  if (!holder) throw new Error("Nobody is let in by this link");
  return holder.actor;
}

/** What the patient's record says of how to reach them. */
export async function contactIs(
  store: Store,
  { patientId }: Pick<ReferralRow, "patientId">,
  contact: Partial<typeof patients.$inferInsert>,
): Promise<void> {
  await inTurn(store, async () => {
    await insidesOf(store).db.update(patients).set(contact).where(eq(patients.id, patientId));
  });
}

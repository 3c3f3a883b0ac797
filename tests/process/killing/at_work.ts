/** People at their work over HTTP: some write and send referrals, others claim and answer them. */
import { between } from "@/commands/demo/skin/random.ts";
import { ask, post, type Work } from "@/tests/process/killing/asking.ts";
import { goOnSending, sendForm, sendInPieces, sendWhole } from "@/tests/process/killing/sending.ts";
import type { SignedIn } from "@/tests/factories/people.ts";
import { paths } from "@/views/paths.ts";

/** Everybody works until nobody answers any more. */
export async function everybodyWorks(work: Work): Promise<void> {
  const { writers, specialists } = work.place;
  await Promise.all([
    ...writers.map((person) => untilGone(() => refer(work, person))),
    ...specialists.map((person) => untilGone(() => answerOne(work, person))),
  ]);
}

async function refer(work: Work, person: SignedIn): Promise<void> {
  await goOnSending(work, person);
  const { ledger, place, random } = work;
  const patient = place.patients[Math.floor(between(random, 0, place.patients.length))]!;
  const begin = { patient, service: place.serviceId, priority: "routine" };
  const begun = await post(work, person, paths.newReferral(), begin);
  const id = begun.location?.split("/")[2];
  if (!id) return;
  ledger.acknowledge("referral", id, ({ referrals }) => referrals.has(id));
  const number = Math.floor(random() * 1e9);
  for (
    const [field, word] of [
      ["question", "Is it"],
      ["question", `Is it number ${number}?`],
      ["duration", `${number} days`],
      ["problem", "lesion"],
      ["site", "forearm"],
      ["pigmented", "no"],
      ["suspect_cancer", "no"],
    ] as const
  ) await type(work, person, id, field, word);
  await post(work, person, `${paths.referralHistory(id)}/draft`, { exclusions: "none" });
  await post(work, person, paths.referralEarlier(id), { decision: "different" });
  await Promise.all([sendWhole(work, person, id), sendInPieces(work, person, id)]);
  await sendForm(work, person, id);
  await consentAndSend(work, person, id);
}

async function type(work: Work, person: SignedIn, id: string, field: string, word: string) {
  work.ledger.typing(id, field, word);
  const answer = await post(work, person, `${paths.referralHistory(id)}/draft`, { [field]: word });
  if (answer.status === 204) work.ledger.typed(id, field, word);
}

async function consentAndSend(work: Work, person: SignedIn, id: string): Promise<void> {
  const { ledger } = work;
  const consent = { decision: "given", form: "verbal", capacity: "own_decision", decidedBy: "" };
  const agreed = await post(work, person, paths.referralConsent(id), consent);
  if (agreed.status === 303) {
    ledger.acknowledge(
      "consent",
      id,
      ({ consents }) =>
        consents.some(({ referralId, decision }) => referralId === id && decision === "given"),
    );
  }
  const check = await ask(work, person, paths.referralCheck(id));
  const version = check.text.match(/name="version" value="(\d+)"|value="(\d+)" name="version"/);
  const sent = await post(work, person, paths.referralCheck(id), {
    version: version?.[1] ?? version?.[2] ?? "0",
    conversion: "authorised",
  });
  if (sent.status !== 303) return;
  work.unanswered.add(id);
  ledger.acknowledge("sent", id, ({ referrals }) => {
    const { sentAt, state } = referrals.get(id) ?? { sentAt: null, state: "draft" };
    return sentAt !== null && state !== "draft";
  });
}

/** Both specialists go for the same cases; a claim whose answer was lost is simply tried again. */
async function answerOne(work: Work, person: SignedIn): Promise<void> {
  const { ledger, random, unanswered } = work;
  const waiting = [...unanswered];
  const id = waiting[Math.floor(between(random, 0, Math.min(2, waiting.length)))];
  if (!id) return void await ask(work, person, paths.queue());
  const claim = await post(work, person, paths.referralClaim(id), {});
  if (claim.status === 303) ledger.claimed(id, person.userId);
  const answer = {
    diagnosis: `Diagnosis ${Math.floor(random() * 1e9)}`,
    plan: "Reassure, and look again in three months.",
    outcome: "treat_in_primary_care",
  };
  await post(work, person, paths.referralAnswerDraft(id), { plan: answer.plan });
  const sent = await post(work, person, paths.referralAnswer(id), answer);
  if (sent.status === 303) {
    ledger.acknowledge(
      "answer",
      id,
      ({ answers, heldAnswers }) =>
        [...answers, ...heldAnswers].some(({ referralId, diagnosis, answeredBy }) =>
          referralId === id && diagnosis === answer.diagnosis && answeredBy === person.userId
        ),
    );
  }
  if (sent.status === 303 || claim.status === 409) unanswered.delete(id);
}

/** A killed process cuts its connections, which fetch() tells as a TypeError. */
async function untilGone(turn: () => Promise<void>): Promise<void> {
  try {
    while (true) await turn();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
}

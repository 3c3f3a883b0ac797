/** People at their work over HTTP: some write and send referrals, others claim and answer them. */
import { createHash } from "node:crypto";
import { between, type Random } from "@/commands/demo/skin/random.ts";
import type { Ledger } from "@/tests/process/killing/ledger.ts";
import type { Place } from "@/tests/process/killing/place.ts";
import type { SignedIn } from "@/tests/factories/people.ts";
import { paths } from "@/views/paths.ts";

export interface Work {
  readonly place: Place;
  readonly ledger: Ledger;
  readonly random: Random;
  readonly address: string;
  /** Sent and, as far as anybody was told, not answered yet. */
  readonly unanswered: Set<string>;
  /** Told of every request that may change something, as it goes out. */
  readonly asked: () => void;
}

/** Everybody works until nobody answers any more. */
export async function everybodyWorks(work: Work): Promise<void> {
  const { writers, specialists } = work.place;
  await Promise.all([
    ...writers.map((person) => untilGone(() => refer(work, person))),
    ...specialists.map((person) => untilGone(() => answerOne(work, person))),
  ]);
}

async function refer(work: Work, person: SignedIn): Promise<void> {
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
    ] as const
  ) await type(work, person, id, field, word);
  await Promise.all([putPhotograph(work, person, id), putPhotograph(work, person, id)]);
  await sendForm(work, person, id);
  await consentAndSend(work, person, id);
}

async function type(work: Work, person: SignedIn, id: string, field: string, word: string) {
  work.ledger.typing(id, field, word);
  const answer = await post(work, person, `${paths.referralHistory(id)}/draft`, { [field]: word });
  if (answer.status === 204) work.ledger.typed(id, field, word);
}

async function putPhotograph(work: Work, person: SignedIn, referralId: string): Promise<void> {
  const bytes = work.place.photograph();
  const answer = await ask(work, person, `${paths.referralPhotographs(referralId)}?kind=close_up`, {
    method: "PUT",
    body: pieces(bytes),
  });
  if (answer.status !== 201) return;
  const { id } = JSON.parse(answer.text);
  keptPhotograph(work.ledger, referralId, bytes, id);
}

/** As a browser without JavaScript sends two photographs at once. */
async function sendForm(work: Work, person: SignedIn, referralId: string): Promise<void> {
  const both = [work.place.photograph(), work.place.photograph()];
  const body = new FormData();
  both.forEach((bytes, i) => body.append("overview", new File([bytes], `IMG_${i}.jpg`)));
  const init = { method: "POST", body };
  const answer = await ask(work, person, paths.referralPhotographs(referralId), init);
  if (answer.status !== 303) return;
  for (const bytes of both) keptPhotograph(work.ledger, referralId, bytes);
}

function keptPhotograph(ledger: Ledger, referralId: string, bytes: Uint8Array, id?: string): void {
  const sha256 = createHash("sha256").update(bytes).digest("hex");
  ledger.acknowledge(
    "photograph",
    sha256,
    ({ photographs }) =>
      photographs.some((row) =>
        row.referralId === referralId && row.sha256 === sha256 && row.state !== "removed" &&
        row.bytes === bytes.length && (id === undefined || row.id === id)
      ),
  );
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
      ({ answers }) =>
        answers.some(({ referralId, diagnosis, answeredBy }) =>
          referralId === id && diagnosis === answer.diagnosis && answeredBy === person.userId
        ),
    );
  }
  if (sent.status === 303 || claim.status === 409) unanswered.delete(id);
}

interface Answer {
  readonly status: number;
  readonly location: string | null;
  readonly text: string;
}

const post = (work: Work, person: SignedIn, path: string, fields: Record<string, string>) =>
  ask(work, person, path, { method: "POST", body: new URLSearchParams(fields) });

async function ask(
  { address, asked }: Work,
  { token }: SignedIn,
  path: string,
  init: RequestInit = {},
): Promise<Answer> {
  if (init.method) asked();
  const headers = { cookie: `session=${token}`, "sec-fetch-site": "same-origin" };
  const answer = await fetch(address + path, { ...init, headers, redirect: "manual" });
  const text = await answer.text();
  if (answer.status >= 500) throw new Error(`${path} answered ${answer.status}`);
  return { status: answer.status, location: answer.headers.get("location"), text };
}

/** As a slow line brings it. */
function pieces(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream({
    pull(controller) {
      if (at >= bytes.length) return controller.close();
      controller.enqueue(bytes.subarray(at, at += 128 * 1024));
    },
  });
}

/** A killed process cuts its connections, which fetch() tells as a TypeError. */
async function untilGone(turn: () => Promise<void>): Promise<void> {
  try {
    while (true) await turn();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
}

/** The life of a referral: which move leads where, and the words for when it cannot be made. */
import type { Instant } from "@/db/columns.ts";
import type { ReferralState } from "@/db/schema/referrals.ts";
import { Refusal } from "@/domain/errors.ts";
import { longMoment } from "@/domain/time.ts";

interface Move {
  readonly from: readonly ReferralState[];
  readonly to: ReferralState;
  /** Who does it and what it means, for docs/states.md. */
  readonly means: string;
  /** What to do instead, after the sentence that says how things are. */
  readonly instead: string;
}

export const moves = {
  send: {
    from: ["draft"],
    to: "waiting",
    means: "The practice sends it; it joins the service's queue",
    instead: "It cannot be sent again",
  },
  book: {
    from: ["draft"],
    to: "booked",
    means: "The patient has a time at the practice’s clinic for photographs",
    instead: "Only a draft can be booked for photographs",
  },
  end_booking: {
    from: ["booked"],
    to: "draft",
    means:
      "The photographs were taken, or the booking came to nothing: somebody finishes the draft",
    instead: "Only a referral that is booked for photographs can be taken up again",
  },
  invite: {
    from: ["draft"],
    to: "with_patient",
    means: "The patient is asked for the history and photographs",
    instead: "Only a draft can be sent to the patient",
  },
  hand_in: {
    from: ["with_patient"],
    to: "draft",
    means: "The patient has sent what was asked, for the practice to look over",
    instead: "It has been sent already",
  },
  send_by_patient: {
    from: ["with_patient"],
    to: "waiting",
    means: "The patient has sent what was asked; it joins the service’s queue by itself",
    instead: "It has been sent already",
  },
  take_back: {
    from: ["with_patient"],
    to: "draft",
    means: "The practice goes on without the patient",
    instead: "Only a referral that is with the patient can be taken back",
  },
  claim: {
    from: ["waiting"],
    to: "claimed",
    means: "A specialist takes it from the queue; nobody else can answer it",
    instead: "Choose another case from the queue",
  },
  take_over: {
    from: ["claimed"],
    to: "claimed",
    means: "Another specialist takes it from the one who holds it, and says why",
    instead: "Only a case that somebody else holds can be taken over",
  },
  lapse: {
    from: ["claimed"],
    to: "waiting",
    means: "Whoever holds it gave no sign of life for as long as the service allows",
    instead: "Only a case that somebody holds can lapse",
  },
  release: {
    from: ["claimed"],
    to: "waiting",
    means: "The specialist who holds it puts it back in the queue",
    instead: "Only a case that somebody holds can be put back",
  },
  ask: {
    from: ["claimed"],
    to: "returned",
    means: "The specialist who holds it asks the practice for information or photographs",
    instead: "Only a case that you hold can be returned to the practice",
  },
  reply: {
    from: ["returned"],
    to: "waiting",
    means: "The practice replies; it joins the queue again in its old place",
    instead: "Only a referral that a specialist has returned can be replied to",
  },
  answer: {
    from: ["claimed"],
    to: "leaving",
    means: "The specialist who holds it answers with a diagnosis, a plan and an outcome",
    instead: "Only a case that you hold can be answered",
  },
  undo: {
    from: ["leaving"],
    to: "claimed",
    means: "Whoever answered takes the answer back before it leaves",
    instead: "Only an answer that has not left can be undone",
  },
  leave: {
    from: ["leaving"],
    to: "answered",
    means: "Ten seconds after it was given, the answer leaves for the practice",
    instead: "Only an answer that was given can leave",
  },
  redirect: {
    from: ["claimed"],
    to: "waiting",
    means: "The specialist who holds it passes it on to another service: one referral, one thread",
    instead: "Only a case that you hold can be passed on",
  },
  amend: {
    from: ["answered", "closed"],
    to: "answered",
    means: "A specialist amends the answer; the practice is told what changed",
    instead: "Only an answer that the practice has can be amended",
  },
  reopen: {
    from: ["closed"],
    to: "answered",
    means: "The practice opens it again, and says why",
    instead: "Only a closed referral can be opened again",
  },
  close: {
    from: ["answered"],
    to: "closed",
    means: "The practice has acted on the plan",
    instead: "Only an answered referral can be closed",
  },
  withdraw: {
    from: ["draft", "booked", "with_patient", "waiting", "returned"],
    to: "withdrawn",
    means: "The practice no longer wants an answer, and says why",
    instead: "Only a referral that no specialist is working on can be withdrawn",
  },
} as const satisfies Record<string, Move>;
export type MoveName = keyof typeof moves;

export const stateLabels: Readonly<Record<ReferralState, string>> = {
  draft: "Draft",
  booked: "Booked for photographs",
  with_patient: "With the patient",
  waiting: "Waiting for a specialist",
  claimed: "With a specialist",
  returned: "Returned to the practice",
  leaving: "With a specialist",
  answered: "Answered",
  closed: "Closed",
  withdrawn: "Withdrawn",
};

/** What a refusal tells of a referral: who did the last thing, and when. */
export interface Told {
  readonly state: ReferralState;
  readonly withPatientSince: Instant | null;
  readonly sentAt: Instant | null;
  readonly sentByName: string | null;
  readonly claimedAt: Instant | null;
  readonly claimedByName: string | null;
  readonly returnedAt: Instant | null;
  readonly answeredAt: Instant | null;
  readonly closedAt: Instant | null;
  readonly closedByName: string | null;
  readonly withdrawnAt: Instant | null;
  readonly withdrawnByName: string | null;
}

/** Where the move leads; a conflict, in words, where its life does not allow it. */
export function next(referral: Told, move: MoveName): ReferralState {
  const { from, to, instead }: Move = moves[move];
  if (!from.includes(referral.state)) {
    throw new Refusal("conflict", `${situation(referral)}. ${instead}`);
  }
  return to;
}

export const allows = (state: ReferralState, move: MoveName): boolean =>
  (moves[move].from as readonly ReferralState[]).includes(state);

/** "Dr Priya Shah claimed this case on 2 March 2026 at 9:30am" */
export function situation(referral: Told): string {
  const did = (name: string | null, verb: string, at: Instant | null) =>
    `${name ?? "Somebody"} ${verb}${at ? ` on ${longMoment(at)}` : ""}`;
  switch (referral.state) {
    case "draft":
      return "This referral has not been sent yet";
    case "booked":
      return "This referral waits for the patient’s photographs to be taken";
    case "with_patient":
      return did(null, "sent this referral to the patient", referral.withPatientSince);
    case "waiting":
      return did(referral.sentByName, "sent this referral", referral.sentAt);
    case "claimed":
    // Until an answer has left, it is nobody's business but that of who gave it.
    case "leaving":
      return did(referral.claimedByName, "claimed this case", referral.claimedAt);
    case "returned":
      return did(referral.claimedByName, "returned this case", referral.returnedAt);
    case "answered":
      return did(referral.claimedByName, "answered this case", referral.answeredAt);
    case "closed":
      return did(referral.closedByName, "closed this referral", referral.closedAt);
    case "withdrawn":
      return did(referral.withdrawnByName, "withdrew this referral", referral.withdrawnAt);
  }
}

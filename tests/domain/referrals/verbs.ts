/** The verbs that move a referral, each with who makes it, from which state, and who may not. */
import { and, eq, isNull } from "drizzle-orm";
import { type Day, type Id, newId } from "@/db/columns.ts";
import { photographBookings } from "@/db/schema/bookings.ts";
import { answers, referrals, type ReferralState } from "@/db/schema/referrals.ts";
import { services } from "@/db/schema/services.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { amendAnswer } from "@/domain/answers/amend.ts";
import { answerReferral } from "@/domain/answers/answer.ts";
import { reopenReferral } from "@/domain/answers/reopen.ts";
import { invitePatient } from "@/domain/links/invite.ts";
import { askPractice } from "@/domain/referrals/ask_practice.ts";
import { bookPhotographs } from "@/domain/referrals/book.ts";
import { claimReferral } from "@/domain/referrals/claim.ts";
import { closeReferral } from "@/domain/referrals/close.ts";
import { endBooking } from "@/domain/referrals/end_booking.ts";
import { releaseReferral } from "@/domain/referrals/release.ts";
import { redirectReferral } from "@/domain/referrals/redirect.ts";
import { replyToRequest } from "@/domain/referrals/reply.ts";
import { sendReferral } from "@/domain/referrals/send.ts";
import { type MoveName } from "@/domain/referrals/states.ts";
import { takeBack } from "@/domain/referrals/take_back.ts";
import { takeOverReferral } from "@/domain/referrals/take_over.ts";
import { undoAnswer } from "@/domain/answers/undo.ts";
import { withdrawReferral } from "@/domain/referrals/withdraw.ts";
import { patientsVerbs } from "@/tests/domain/referrals/patients_verbs.ts";
import { type Parties, serviceExists } from "@/tests/factories/referrals.ts";

const answer = {
  diagnosis: "Seborrhoeic keratosis",
  plan: "Reassure the patient.",
  outcome: "treat_in_primary_care",
} as const;

export interface Verb {
  readonly run: (store: Store, actor: Actor, id: Id<"Referral">) => Promise<unknown>;
  readonly from: ReferralState;
  readonly by: (parties: Parties) => Actor;
  readonly action: string;
  /** Someone who may know of the referral and may not do this to it. */
  readonly notBy: (parties: Parties) => Actor;
  /** Somebody with the right role elsewhere. */
  readonly stranger: "gp" | "consultant";
  /** What the slower of two is told; else who did the last thing, and when. */
  readonly told?: RegExp;
  /** The same person who tries twice is answered by what their first try did. */
  readonly twiceIsOnce?: true;
}

const invitation = {
  way: "email",
  sentTo: "edith@pell.example",
  language: "en",
  keepContact: false,
  afterSending: "to_practice",
} as const;

const question = { kind: "information", words: "Has it bled?" } as const;

/** To another service of the same organisation: whoever passes it on sees it still. */
async function passOn(store: Store, actor: Actor, id: Id<"Referral">) {
  const other = await store.read.select({ id: services.id }).from(services)
    .where(eq(services.name, "Hair advice")).get();
  const service = other ?? await serviceExists(store, {
    name: "Hair advice",
    organisationId: (await findServiceOf(store, id)).organisationId,
  });
  await redirectReferral(store, actor, id, { service: service.id, because: "It is about hair" });
}

async function findServiceOf(store: Store, id: Id<"Referral">) {
  const [found] = await store.read.select({ organisationId: services.organisationId })
    .from(referrals).innerJoin(services, eq(services.id, referrals.serviceId))
    .where(eq(referrals.id, id));
  return found!;
}

/** Of the answer that the practice was given first. */
async function amend(store: Store, actor: Actor, id: Id<"Referral">) {
  const first = await store.read.select({ id: answers.id }).from(answers)
    .where(and(eq(answers.referralId, id), isNull(answers.replacesId))).get();
  const replaces = first?.id ?? newId<"Answer">();
  await amendAnswer(store, actor, id, { ...answer, plan: "Ask again", replaces, because: "New" });
}

/** From whoever holds it now. */
async function takeOver(store: Store, actor: Actor, id: Id<"Referral">) {
  const row = await store.read.select({ claimedBy: referrals.claimedBy }).from(referrals)
    .where(eq(referrals.id, id)).get();
  const from = row?.claimedBy ?? actor.userId;
  await takeOverReferral(store, actor, id, { from, because: "Away from today" });
}

const tomorrow = {
  day: "2026-03-03" as Day,
  time: "09:00",
  place: "Treatment room 2",
  note: "",
};

/** The one that is open. */
async function endTheBooking(store: Store, actor: Actor, id: Id<"Referral">) {
  const row = await store.read.select({ id: photographBookings.id }).from(photographBookings)
    .where(eq(photographBookings.referralId, id)).get();
  await endBooking(store, actor, id, { booking: row?.id ?? newId(), as: "photographed" });
}

/** Those that a person makes; the other two are made by jobs. */
export const verbs: Record<Exclude<MoveName, "lapse" | "leave">, Verb> = {
  ...patientsVerbs,
  send: {
    run: (store, actor, id) => sendReferral(store, actor, id, 1),
    from: "draft",
    by: ({ gp }) => gp,
    action: "referral.sent",
    notBy: ({ receptionist }) => receptionist,
    stranger: "gp",
    twiceIsOnce: true,
  },
  book: {
    run: (store, actor, id) => bookPhotographs(store, actor, id, tomorrow),
    from: "draft",
    by: ({ receptionist }) => receptionist,
    action: "referral.booked",
    notBy: ({ gp }) => ({ ...gp, role: "carer" }),
    stranger: "gp",
    told: /waits for the patient’s photographs/,
  },
  end_booking: {
    run: endTheBooking,
    from: "booked",
    by: ({ nurse }) => nurse,
    action: "referral.booking_ended",
    notBy: ({ gp }) => ({ ...gp, role: "carer" }),
    stranger: "gp",
    told: /has not been sent yet/,
  },
  invite: {
    run: (store, actor, id) => invitePatient(store, actor, id, invitation),
    from: "draft",
    by: ({ nurse }) => nurse,
    action: "referral.invited",
    notBy: ({ receptionist }) => receptionist,
    stranger: "gp",
  },
  take_back: {
    run: takeBack,
    from: "with_patient",
    by: ({ gp }) => gp,
    action: "referral.taken_back",
    notBy: ({ receptionist }) => receptionist,
    stranger: "gp",
    told: /has not been sent yet/,
  },
  claim: {
    run: claimReferral,
    from: "waiting",
    by: ({ consultant }) => consultant,
    action: "referral.claimed",
    notBy: ({ gp }) => gp,
    stranger: "consultant",
  },
  take_over: {
    run: (store, actor, id) => takeOver(store, actor, id),
    from: "claimed",
    by: ({ colleague }) => colleague,
    action: "referral.taken_over",
    notBy: ({ manager }) => manager,
    stranger: "consultant",
  },
  ask: {
    run: (store, actor, id) => askPractice(store, actor, id, question),
    from: "claimed",
    by: ({ consultant }) => consultant,
    action: "referral.returned",
    notBy: ({ colleague }) => colleague,
    stranger: "consultant",
  },
  reply: {
    run: (store, actor, id) => replyToRequest(store, actor, id, "It bled once"),
    from: "returned",
    by: ({ gp }) => gp,
    action: "referral.replied",
    notBy: ({ receptionist }) => receptionist,
    stranger: "gp",
  },
  undo: {
    run: undoAnswer,
    from: "leaving",
    by: ({ consultant }) => consultant,
    action: "referral.answer_undone",
    notBy: ({ colleague }) => colleague,
    stranger: "consultant",
  },
  release: {
    run: releaseReferral,
    from: "claimed",
    by: ({ consultant }) => consultant,
    action: "referral.released",
    notBy: ({ colleague }) => colleague,
    stranger: "consultant",
  },
  answer: {
    run: (store, actor, id) => answerReferral(store, actor, id, answer),
    from: "claimed",
    by: ({ consultant }) => consultant,
    action: "referral.answered",
    notBy: ({ manager }) => manager,
    stranger: "consultant",
    twiceIsOnce: true,
  },
  redirect: {
    run: passOn,
    from: "claimed",
    by: ({ consultant }) => consultant,
    action: "referral.redirected",
    notBy: ({ colleague }) => colleague,
    stranger: "consultant",
  },
  amend: {
    run: amend,
    from: "answered",
    by: ({ colleague }) => colleague,
    action: "referral.answer_amended",
    notBy: ({ gp }) => gp,
    stranger: "consultant",
  },
  close: {
    run: closeReferral,
    from: "answered",
    by: ({ gp }) => gp,
    action: "referral.closed",
    notBy: ({ consultant }) => consultant,
    stranger: "gp",
  },
  reopen: {
    run: (store, actor, id) => reopenReferral(store, actor, id, "The rash is back"),
    from: "closed",
    by: ({ gp }) => gp,
    action: "referral.reopened",
    notBy: ({ consultant }) => consultant,
    stranger: "gp",
  },
  withdraw: {
    run: (store, actor, id) => withdrawReferral(store, actor, id, "It has healed"),
    from: "waiting",
    by: ({ gp }) => gp,
    action: "referral.withdrawn",
    notBy: ({ consultant }) => consultant,
    stranger: "gp",
  },
};

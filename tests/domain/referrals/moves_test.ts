/** The verbs that move a referral: works, forbidden, a stranger's, the wrong state, two at once. */
import { deepEqual, equal, match, rejects } from "node:assert/strict";
import { and, eq, isNull } from "drizzle-orm";
import { type Day, type Id, newId } from "@/db/columns.ts";
import { photographBookings } from "@/db/schema/bookings.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { answers, referrals, type ReferralState, referralStates } from "@/db/schema/referrals.ts";
import { services } from "@/db/schema/services.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { amendAnswer } from "@/domain/answers/amend.ts";
import { answerReferral } from "@/domain/answers/answer.ts";
import { askPractice } from "@/domain/referrals/ask_practice.ts";
import { bookPhotographs } from "@/domain/referrals/book.ts";
import { claimReferral } from "@/domain/referrals/claim.ts";
import { closeReferral } from "@/domain/referrals/close.ts";
import { endBooking } from "@/domain/referrals/end_booking.ts";
import { invitePatient } from "@/domain/referrals/invite_patient.ts";
import { releaseReferral } from "@/domain/referrals/release.ts";
import { redirectReferral } from "@/domain/referrals/redirect.ts";
import { replyToRequest } from "@/domain/referrals/reply.ts";
import { sendReferral } from "@/domain/referrals/send.ts";
import { allows, type MoveName, moves } from "@/domain/referrals/states.ts";
import { takeBack } from "@/domain/referrals/take_back.ts";
import { takeOverReferral } from "@/domain/referrals/take_over.ts";
import { undoAnswer } from "@/domain/answers/undo.ts";
import { withdrawReferral } from "@/domain/referrals/withdraw.ts";
import { personExists } from "@/tests/factories/people.ts";
import {
  consentExists,
  type Parties,
  partiesExist,
  photographExists,
  referralExists,
  serviceExists,
} from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";

const answer = {
  diagnosis: "Seborrhoeic keratosis",
  plan: "Reassure the patient.",
  outcome: "treat_in_primary_care",
} as const;

interface Verb {
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
}

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

type Later = "reopen";

/** Those that a person makes; the other two are made by jobs. */
const verbs: Record<Exclude<MoveName, "lapse" | "leave" | Later>, Verb> = {
  send: {
    run: (store, actor, id) => sendReferral(store, actor, id, 1),
    from: "draft",
    by: ({ gp }) => gp,
    action: "referral.sent",
    notBy: ({ receptionist }) => receptionist,
    stranger: "gp",
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
    run: invitePatient,
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
  withdraw: {
    run: (store, actor, id) => withdrawReferral(store, actor, id, "It has healed"),
    from: "waiting",
    by: ({ gp }) => gp,
    action: "referral.withdrawn",
    notBy: ({ consultant }) => consultant,
    stranger: "gp",
  },
};

for (const [name, verb] of Object.entries(verbs) as [keyof typeof verbs, Verb][]) {
  Deno.test(`${name} moves the referral, and writes who did it`, async () => {
    await using store = await testStore();
    const parties = await partiesExist(store);
    const { id, patientId } = await wholeReferral(store, parties, verb.from);
    await verb.run(store, verb.by(parties), id);
    equal(await stateOf(store, id), moves[name].to);
    const entries = await store.read.select().from(auditEntries);
    const entry = entries.find(({ action }) => action === verb.action);
    deepEqual(
      [entry?.subject, entry?.patientId, entry?.actorId],
      [`referral:${id}`, patientId, verb.by(parties).userId],
    );
  });

  Deno.test(`${name} is made by one of two who try at once; the other is told who and when`, async () => {
    await using store = await testStore();
    const parties = await partiesExist(store);
    const { id } = await wholeReferral(store, parties, verb.from);
    const actor = verb.by(parties);
    const done = await Promise.allSettled([1, 2].map(() => verb.run(store, actor, id)));
    deepEqual(done.map(({ status }) => status), ["fulfilled", "rejected"]);
    const [, lost] = done;
    const words = verb.told ?? / on 2 March 2026 at 9:30am/;
    match(String(lost?.status === "rejected" && lost.reason.message), words);
    equal(await countOf(store, verb.action), 1);
  });

  Deno.test(`${name} is not for someone who may only know of the referral`, async () => {
    await using store = await testStore();
    const parties = await partiesExist(store);
    const { id } = await wholeReferral(store, parties, verb.from);
    await rejects(verb.run(store, verb.notBy(parties), id), { kind: "forbidden" });
    equal(await stateOf(store, id), verb.from);
  });

  Deno.test(`${name} finds no referral of strangers`, async () => {
    await using store = await testStore();
    const parties = await partiesExist(store);
    const { id } = await wholeReferral(store, parties, verb.from);
    const stranger = await personExists(store, verb.stranger);
    await rejects(verb.run(store, stranger, id), { name: "Refusal", kind: "not_found" });
    equal(await stateOf(store, id), verb.from);
  });

  for (const state of referralStates.filter((each) => !allows(each, name))) {
    Deno.test(`${name} is refused for a referral that is ${state}`, async () => {
      await using store = await testStore();
      const parties = await partiesExist(store);
      const { id } = await wholeReferral(store, parties, state);
      const unsent = ["draft", "booked", "with_patient"].includes(state);
      const hidden = unsent && verb.stranger === "consultant";
      await rejects(verb.run(store, verb.by(parties), id), {
        kind: hidden ? "not_found" : "conflict",
      });
      equal(await stateOf(store, id), state);
      equal(await countOf(store, verb.action), 0);
    });
  }
}

async function wholeReferral(store: Store, parties: Parties, state: ReferralState) {
  const referral = await referralExists(store, parties, { state });
  await photographExists(store, referral);
  await consentExists(store, referral);
  return referral;
}

async function stateOf(store: Store, id: Id<"Referral">) {
  const row = await store.read.select({ state: referrals.state }).from(referrals)
    .where(eq(referrals.id, id)).get();
  return row?.state;
}

const countOf = (store: Store, action: string) =>
  store.read.$count(auditEntries, eq(auditEntries.action, action as never));

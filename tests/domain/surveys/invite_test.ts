/** Who is invited after what, and who never is. */
import { deepEqual, equal, rejects } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import type { Day, Id } from "@/db/columns.ts";
import { callInvites } from "@/db/schema/calls.ts";
import { patients } from "@/db/schema/patients.ts";
import { surveyInvitations } from "@/db/schema/survey_invitations.ts";
import { insidesOf, type Store } from "@/db/store.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import { endPlace } from "@/domain/surveys/keep_place.ts";
import { endCaution, setCaution } from "@/domain/patients/cautions.ts";
import { closeReferral } from "@/domain/referrals/close.ts";
import { inviteAfterAnswer } from "@/domain/surveys/invite_after_answer.ts";
import { inviteAfterCall, isFamily } from "@/domain/surveys/invite_after_call.ts";
import { inviteAfterMonth } from "@/domain/surveys/invite_after_month.ts";
import { usualInviting } from "@/domain/surveys/inviting_form.ts";
import { endRecipient, recordRecipient } from "@/domain/surveys/recipients.ts";
import { setInviting } from "@/domain/surveys/set_inviting.ts";
import { homeExists } from "@/tests/factories/homes.ts";
import {
  invitationExists,
  invitingPlaceExists,
  recipientExists,
} from "@/tests/factories/invitations.ts";
import { linkExists } from "@/tests/factories/links.ts";
import { liveCallExists } from "@/tests/factories/live_calls.ts";
import { organisationExists, personExists } from "@/tests/factories/people.ts";
import { type Parties, partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";
import { surveyPlaceExists } from "@/tests/factories/surveys.ts";
import { movingClock } from "@/tests/support/clock.ts";
import { testStore } from "@/tests/support/store.ts";

const invitedIn = async (store: Store) =>
  (await store.read.select().from(surveyInvitations))
    .map(({ after, whom, sentTo, way, dueAt }) => ({ after, whom, sentTo, way, dueAt }));

async function call(store: Store) {
  const at = await homeExists(store);
  const hub = await organisationExists(store, { kind: "hub" });
  const lead = await personExists(store, "hub_lead", { organisation: hub });
  const placeId = await invitingPlaceExists(store, lead, "call");
  const callId = await liveCallExists(store, {
    hubId: hub.id,
    homeId: at.home.id,
    patientId: at.resident.id,
    state: "ended",
    endedAt: tx(store),
  });
  const ended = () =>
    change(store, jobAuthor("test"), async (tx) => {
      await inviteAfterCall(tx, callId);
      tx.audit("job.finished", { job: "test" });
    });
  const guest = (relation: string, sentTo: string | null, openedAt = tx(store)) =>
    rowExists(store, callInvites, {
      id: crypto.randomUUID() as Id<"CallInvite">,
      callId,
      tokenHash: crypto.randomUUID(),
      name: "Ann Pell",
      relation,
      sentTo,
      createdBy: at.carer.userId,
      createdAt: tx(store),
      openedAt,
    });
  return { ...at, hub, lead, placeId, ended, guest };
}
const tx = (store: Store) => store.now().toISOString() as never;

Deno.test("after a call whom the resident agreed to is invited, family through the home too", async () => {
  await using store = await testStore();
  const { ended, homeManager, resident, guest } = await call(store);
  await recipientExists(store, homeManager, resident.id);
  await recipientExists(store, homeManager, resident.id, "Ann.Pell@post.example", "family");
  await guest("son", "+447700900555");
  await ended();
  deepEqual(await invitedIn(store), [
    {
      after: "call",
      whom: "patient",
      sentTo: "+447700900123",
      way: "text",
      dueAt: "2026-03-02T11:30:00.000Z",
    },
    {
      after: "call",
      whom: "family",
      sentTo: "ann.pell@post.example",
      way: "email",
      dueAt: "2026-03-02T11:30:00.000Z",
    },
  ]);
});

Deno.test("where nobody is agreed to, a relative who was in the call is; an interpreter is at work", async () => {
  await using store = await testStore();
  const { ended, guest } = await call(store);
  await guest("daughter", "+447700900555");
  await guest("Polish interpreter", "+447700900556");
  await guest("son", null);
  await guest("sister", "+447700900557", null as never);
  await ended();
  deepEqual((await invitedIn(store)).map(({ whom, sentTo }) => [whom, sentTo]), [
    ["guest", "+447700900555"],
  ]);
});

Deno.test("a relation is family by its word", () => {
  const isSo = (words: string) => [words, isFamily(words)];
  deepEqual(
    ["daughter", "Her Son-in-law", "next of kin", "granddaughter", "Best friend"].map(isSo),
    [
      ["daughter", true],
      ["Her Son-in-law", true],
      ["next of kin", true],
      ["granddaughter", true],
      ["Best friend", true],
    ],
  );
  deepEqual(["Polish interpreter", "GP", "son, interpreter", "person", "solicitor"].map(isSo), [
    ["Polish interpreter", false],
    ["GP", false],
    ["son, interpreter", false],
    ["person", false],
    ["solicitor", false],
  ]);
});

const never: Readonly<
  Record<string, (store: Store, at: Awaited<ReturnType<typeof call>>) => Promise<unknown>>
> = {
  "after a death": (store, { resident }) =>
    insidesOf(store).db.update(patients).set({ diedOn: "2026-03-02" as Day })
      .where(eq(patients.id, resident.id)),
  "in safeguarding": (store, { homeManager, resident }) =>
    setCaution(store, homeManager, resident.id, "safeguarding"),
  "at the end of life": (store, { homeManager, resident }) =>
    setCaution(store, homeManager, resident.id, "end_of_life"),
  "where it was refused": (store, { homeManager, resident }) =>
    recordRecipient(store, homeManager, resident.id, {
      decision: "refused",
      kind: "patient",
      name: null,
      contact: null,
      capacity: "own_decision",
    }),
  "where that is switched off": (store, { lead, placeId }) =>
    setInviting(store, lead, placeId, { ...usualInviting, after: [] }),
  "where the place has ended": (store, { lead, placeId }) => endPlace(store, lead, placeId),
};
for (const [why, makeSo] of Object.entries(never)) {
  Deno.test(`nobody is invited ${why}, not even a guest of the call`, async () => {
    await using store = await testStore();
    const at = await call(store);
    await recipientExists(store, at.homeManager, at.resident.id);
    await at.guest("daughter", "+447700900555");
    await makeSo(store, at);
    await at.ended();
    deepEqual(await invitedIn(store), []);
  });
}

Deno.test("once a reason not to ask is over, people are asked again", async () => {
  await using store = await testStore();
  const at = await call(store);
  await recipientExists(store, at.homeManager, at.resident.id);
  const caution = await setCaution(store, at.homeManager, at.resident.id, "safeguarding");
  await endCaution(store, at.homeManager, at.resident.id, caution);
  await at.ended();
  equal((await invitedIn(store)).length, 1);
  await at.ended();
  equal((await invitedIn(store)).length, 1, "one at a time");
});

Deno.test("who may not know of a reason sees none, and cannot set one", async () => {
  await using store = await testStore();
  const { carer, resident } = await call(store);
  await rejects(setCaution(store, carer, resident.id, "safeguarding"), /Your role cannot/);
});

Deno.test("after an answer the service asks whoever the link was sent to, once the practice closes it", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const manager = await personExists(store, "service_manager", {
    organisation: parties.specialists,
  });
  await invitingPlaceExists(store, manager, "answer");
  const referral = await referralExists(store, parties, { state: "answered" });
  await linkExists(store, referral, {
    purpose: "letter",
    way: "text",
    sentTo: "+447700900123",
    begunAt: tx(store),
  });
  await closed(store, parties, referral.id);
  deepEqual((await invitedIn(store)).map(({ after, whom, sentTo }) => [after, whom, sentTo]), [
    ["answer", "patient", "+447700900123"],
  ]);
});

async function closed(store: Store, { gp }: Parties, id: Id<"Referral">) {
  await closeReferral(store, gp, id);
  await change(store, jobAuthor("test"), async (within) => {
    await inviteAfterAnswer(within, id);
    within.audit("job.finished", { job: "test" });
  });
}

Deno.test("a link that nobody got into with a date of birth shows nobody’s address", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const manager = await personExists(store, "practice_manager", { organisation: parties.practice });
  await invitingPlaceExists(store, manager, "answer");
  const referral = await referralExists(store, parties, { state: "answered" });
  await linkExists(store, referral, { way: "text", sentTo: "+447700900123" });
  await closed(store, parties, referral.id);
  deepEqual(await invitedIn(store), []);
});

Deno.test("on the first of a month homes ask about all who were there all of the last one, once", async () => {
  const clock = movingClock("2026-01-31T09:00:00Z");
  await using store = await testStore(clock.now);
  const at = await homeExists(store);
  const placeId = await invitingPlaceExists(store, at.homeManager, "home_month");
  await recipientExists(store, at.homeManager, at.resident.id, "ann@post.example", "family");
  clock.forward({ hours: 24 * 8 });
  const late = await homeExists(store, {
    resident: { homeId: at.home.id, createdAt: tx(store) },
  });
  await recipientExists(store, at.homeManager, late.resident.id, "late@post.example", "family");
  clock.forward({ hours: 24 * 21 + 1 });
  const invite = () =>
    change(store, jobAuthor("survey.month_stays"), async (within) => {
      const invited = await inviteAfterMonth(within, { id: placeId, organisation: at.home });
      within.audit("job.finished", { job: "test" });
      return invited;
    });
  equal(await invite(), 1);
  equal(await invite(), 0);
  deepEqual((await invitedIn(store)).map(({ sentTo, whom }) => [sentTo, whom]), [
    ["ann@post.example", "family"],
  ]);
});

Deno.test("a refusal ends what was agreed, and what was agreed since ends the refusal", async () => {
  await using store = await testStore();
  const at = await call(store);
  const { homeManager, resident } = at;
  const agreed = await recipientExists(store, homeManager, resident.id);
  await never["where it was refused"]!(store, at);
  await rejects(endRecipient(store, homeManager, resident.id, agreed), /ended before/);
  await recipientExists(store, homeManager, resident.id);
  await at.ended();
  equal((await invitedIn(store)).length, 1);
});

Deno.test("two places of an organisation never ask after the same", async () => {
  await using store = await testStore();
  const { lead } = await call(store);
  const other = await surveyPlaceExists(store, lead);
  await rejects(
    setInviting(store, lead, other, { ...usualInviting, after: ["call"] }),
    /Stop it there first/,
  );
});

Deno.test("an organisation asks only after what happens there", async () => {
  await using store = await testStore();
  const { homeManager, home, resident } = await call(store);
  await invitingPlaceExists(store, homeManager, "call");
  await recipientExists(store, homeManager, resident.id);
  const none = await invitationExists(store, {
    organisationId: home.id,
    after: "call",
    patientId: resident.id,
  });
  equal(none, undefined);
});

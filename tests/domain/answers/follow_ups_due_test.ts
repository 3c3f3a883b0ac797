import { deepEqual, equal } from "node:assert/strict";
import type { Day, Instant } from "@/db/columns.ts";
import { instantOf, newId } from "@/db/columns.ts";
import { answerActions } from "@/db/schema/answering.ts";
import { answers } from "@/db/schema/referrals.ts";
import type { Store } from "@/db/store.ts";
import { findFollowed } from "@/domain/answers/find_followed.ts";
import { findFollowUpsDue } from "@/domain/answers/find_follow_ups_due.ts";
import { beginFollowUp } from "@/domain/referrals/begin_follow_up.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { withdrawReferral } from "@/domain/referrals/withdraw.ts";
import { organisationExists, personExists } from "@/tests/factories/people.ts";
import {
  type Parties,
  partiesExist,
  referralExists,
  type ReferralRow,
} from "@/tests/factories/referrals.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";
import { remoteTeamExists } from "@/tests/factories/sourcing.ts";
import { testStore } from "@/tests/support/store.ts";

/** Answered by the factory; this one takes its place, and asks for a follow-up where `weeks` says when. */
async function askedFor(
  store: Store,
  parties: Parties,
  weeks: number | undefined,
  { state = "answered", answeredAt = instantOf(store.now()), ...over }: Partial<ReferralRow> = {},
) {
  const referral = await referralExists(store, parties, { state, answeredAt, ...over });
  const [first] = (await store.read.select().from(answers))
    .filter(({ referralId }) => referralId === referral.id);
  const id = newId<"Answer">();
  await rowExists(store, answers, {
    ...first!,
    id,
    replacesId: first!.id,
    diagnosis: `Answer ${weeks}`,
    details: weeks === undefined ? {} : { followUp: { weeks, newPhotographs: true } },
  });
  return { ...referral, answerId: id };
}

const due = async (store: Store, parties: Parties, until?: string) =>
  (await findFollowUpsDue(store.read, parties.gp, { until: until as Day | undefined })).rows
    .map(({ diagnosis, dueOn }) => [diagnosis, dueOn]);

Deno.test("follow-ups are due so many weeks after the answer that holds, the soonest first", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  await askedFor(store, parties, 6);
  await askedFor(store, parties, 2, { state: "closed" });
  await askedFor(store, parties, undefined);
  await referralExists(store, parties, { state: "waiting" });
  deepEqual(await due(store, parties), [
    ["Answer 2", "2026-03-16"],
    ["Answer 6", "2026-04-13"],
  ]);
  deepEqual(await due(store, parties, "2026-03-16"), [["Answer 2", "2026-03-16"]]);
});

Deno.test("an answer of a summer midnight belongs to the day in London", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  await askedFor(store, parties, 1, { answeredAt: "2026-06-30T23:30:00.000Z" as Instant });
  deepEqual(await due(store, parties), [["Answer 1", "2026-07-08"]]);
});

Deno.test("one that was begun is not due, nor one that was begun and withdrawn with a reason", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id } = await askedFor(store, parties, 2);
  const begun = await beginFollowUp(store, parties.gp, id, { priority: "routine" });
  deepEqual(await due(store, parties), []);
  await withdrawReferral(store, parties.gp, begun, "The patient does not want one");
  deepEqual(await due(store, parties), []);
});

Deno.test("a long list comes in pages, each follow-up once; another practice's are not among them", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  for (let n = 0; n < 7; n++) await askedFor(store, parties, n % 3 + 1);
  const ids: string[] = [];
  let page = await findFollowUpsDue(store.read, parties.gp, { length: 3 });
  ids.push(...page.rows.map(({ id }) => id));
  while (page.next) {
    page = await findFollowUpsDue(store.read, parties.gp, { length: 3, after: page.next });
    ids.push(...page.rows.map(({ id }) => id));
  }
  deepEqual([ids.length, new Set(ids).size], [7, 7]);
  const organisation = await organisationExists(store, { kind: "practice", name: "Elm Surgery" });
  const elsewhere = await personExists(store, "gp", { organisation });
  deepEqual((await findFollowUpsDue(store.read, elsewhere)).rows, []);
});

Deno.test("a follow-up shows what was advised and what was done, back to the first", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const first = await askedFor(store, parties, 4, { state: "closed" });
  const second = await askedFor(store, parties, 8, { followUpOfId: first.id });
  const third = await referralExists(store, parties, { followUpOfId: second.id });
  const action = { answerId: first.answerId, referralId: first.id, owner: "practice" } as const;
  const done = { doneAt: instantOf(store.now()), doneBy: parties.nurse.userId };
  await rowExists(store, answerActions, {
    ...action,
    id: newId<"AnswerAction">(),
    position: 0,
    words: "Begin hydrocortisone",
    ...done,
  });
  await rowExists(store, answerActions, {
    ...action,
    id: newId<"AnswerAction">(),
    position: 1,
    words: "Photograph again",
  });
  const { team, remote } = await remoteTeamExists(store, parties);
  const followed = await findFollowed(store.read, parties.consultant, third);
  deepEqual(followed.map(({ id, answer }) => [id, answer.diagnosis, answer.answeredByName]), [
    [second.id, "Answer 8", "Dr Priya Shah"],
    [first.id, "Answer 4", "Dr Priya Shah"],
  ]);
  deepEqual(followed[1]?.actions.map(({ words, doneByName }) => [words, doneByName]), [
    ["Begin hydrocortisone", "Sister Ruth Pell"],
    ["Photograph again", null],
  ]);
  // A team that never saw the earlier ones sees them once a follow-up was sent to it, not before.
  deepEqual(await findFollowed(store.read, remote, third), []);
  const theirs = await referralExists(store, parties, {
    followUpOfId: second.id,
    teamId: team.id,
  });
  const seen = await findReferral(store.read, remote, theirs.id);
  equal((await findFollowed(store.read, remote, seen)).length, 2);
  deepEqual(await findFollowed(store.read, parties.consultant, first), []);
});

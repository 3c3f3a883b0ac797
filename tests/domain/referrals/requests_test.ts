/** A specialist asks the practice, the practice replies, and the case waits again. */
import { deepEqual, equal, rejects } from "node:assert/strict";
import { auditEntries } from "@/db/schema/audit.ts";
import { referralRequests } from "@/db/schema/triage.ts";
import type { Announcement } from "@/db/store.ts";
import { attachPhotograph } from "@/domain/photographs/attach.ts";
import { removePhotograph } from "@/domain/photographs/remove.ts";
import { askPractice } from "@/domain/referrals/ask_practice.ts";
import { claimReferral } from "@/domain/referrals/claim.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { findRequests, openRequest } from "@/domain/referrals/find_requests.ts";
import { listCounts, listReferrals } from "@/domain/referrals/list.ts";
import { replyToRequest } from "@/domain/referrals/reply.ts";
import { withdrawReferral } from "@/domain/referrals/withdraw.ts";
import { personExists } from "@/tests/factories/people.ts";
import { partiesExist, photographExists, referralExists } from "@/tests/factories/referrals.ts";
import { testWorkplace } from "@/tests/jobs/support.ts";

const question = { kind: "information", words: "Has it bled?" } as const;

async function returned(kind: "information" | "photographs" = "information") {
  const place = await testWorkplace();
  const parties = await partiesExist(place.store);
  const referral = await referralExists(place.store, parties);
  await photographExists(place.store, referral);
  await claimReferral(place.store, parties.consultant, referral.id);
  place.passSeconds(60);
  await askPractice(place.store, parties.consultant, referral.id, { ...question, kind });
  return { place, store: place.store, parties, id: referral.id };
}

Deno.test("what a specialist asks is read by the practice, at the top of its list", async () => {
  const { place, store, parties, id } = await returned();
  await using _ = place;
  const { state, waitsFor, returnedAt } = await findReferral(store.read, parties.gp, id);
  deepEqual([state, waitsFor, returnedAt], ["returned", "information", "2026-03-02T09:31:00.000Z"]);
  const [request] = await findRequests(store.read, parties.gp, id);
  deepEqual([request?.words, request?.askedByName], ["Has it bled?", "Dr Priya Shah"]);
  equal((await listCounts(store.read, parties.gp)).returned, 1);
  const { rows } = await listReferrals(store.read, parties.gp, { group: "returned" });
  deepEqual(rows.map((row) => row.id), [id]);
  const stranger = await personExists(store, "gp");
  deepEqual(await findRequests(store.read, stranger, id), []);
  const entries = await store.read.select().from(auditEntries);
  equal(JSON.stringify(entries).includes("bled"), false);
});

Deno.test("the practice is told at once that a case came back to it", async () => {
  await using place = await testWorkplace();
  const { store } = place;
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "claimed" });
  const heard: Announcement[] = [];
  store.listen((news) => heard.push(news));
  await askPractice(store, parties.consultant, id, question);
  deepEqual(heard.map(({ topic }) => topic), ["queue", "jobs", "returned"]);
  deepEqual(heard[2]?.detail, { practiceId: parties.practice.id, referralId: id });
});

Deno.test("a reply puts the case back in the queue, held by nobody, and keeps what was said", async () => {
  const { place, store, parties, id } = await returned();
  await using _ = place;
  const { dueAt: due } = await findReferral(store.read, parties.gp, id);
  place.passSeconds(60);
  await replyToRequest(store, parties.nurse, id, "Once, last week");
  const { state, claimedBy, waitsFor, repliedAt, dueAt } = await findReferral(
    store.read,
    parties.consultant,
    id,
  );
  deepEqual([state, claimedBy, waitsFor], ["waiting", null, null]);
  equal(repliedAt, "2026-03-02T09:32:00.000Z");
  // A minute later than before: its clock stood still for that long.
  equal(Date.parse(dueAt!) - Date.parse(due!), 60_000);
  const requests = await findRequests(store.read, parties.consultant, id);
  deepEqual(requests.map(({ reply, repliedByName }) => [reply, repliedByName]), [
    ["Once, last week", "Sister Ruth Pell"],
  ]);
  equal(openRequest(requests), undefined);
  await claimReferral(store, parties.consultant, id);
  await askPractice(store, parties.consultant, id, { ...question, words: "Since when?" });
  equal(openRequest(await findRequests(store.read, parties.gp, id))?.words, "Since when?");
});

Deno.test("a question is not replied to with nothing; photographs can speak for themselves", async () => {
  const asked = await returned();
  await using _ = asked.place;
  await rejects(replyToRequest(asked.store, asked.parties.gp, asked.id, ""), {
    kind: "invalid",
    message: "Write your reply",
  });
  const { place, store, parties, id } = await returned("photographs");
  await using __ = place;
  await rejects(replyToRequest(store, parties.gp, id, ""), { message: /Add photographs, or/ });
  await photographExists(store, { id, createdBy: parties.gp.userId });
  await replyToRequest(store, parties.gp, id, "");
  equal(await store.read.$count(referralRequests), 1);
});

Deno.test("while it is returned photographs are added; those the specialist saw stay", async () => {
  await using place = await testWorkplace();
  const { store, files } = place;
  const parties = await partiesExist(store);
  const referral = await referralExists(store, parties, { state: "claimed" });
  const seen = await photographExists(store, referral);
  const arrived = {
    key: "originals/ff/new",
    sha256: "f".repeat(64),
    bytes: 10,
    head: new Uint8Array(),
    format: "jpeg",
    details: { kind: "close_up" },
  } as const;
  const add = () => attachPhotograph({ store, files }, parties.nurse, referral.id, arrived);
  await rejects(add(), { kind: "conflict" });
  place.passSeconds(60);
  await askPractice(store, parties.consultant, referral.id, { ...question, kind: "photographs" });
  const { id } = await add();
  await rejects(removePhotograph(store, parties.nurse, seen.id), {
    kind: "conflict",
    message: /The specialist has seen this photograph/,
  });
  await removePhotograph(store, parties.nurse, id);
});

Deno.test("a practice can withdraw what was returned to it", async () => {
  const { place, store, parties, id } = await returned();
  await using _ = place;
  await withdrawReferral(store, parties.gp, id, "It has healed");
  equal((await findReferral(store.read, parties.gp, id)).state, "withdrawn");
  await rejects(replyToRequest(store, parties.gp, id, "Once"), {
    message: /withdrew this referral/,
  });
});

/** Both sides of a referral write to each other, and nothing that anybody wrote is lost. */
import { deepEqual, equal, rejects } from "node:assert/strict";
import { newId } from "@/db/columns.ts";
import { notices } from "@/db/schema/notices.ts";
import { type ReferralState, referralStates } from "@/db/schema/referrals.ts";
import type { Store } from "@/db/store.ts";
import { findMessageDraft, findMessages } from "@/domain/messages/find.ts";
import { markMessagesRead } from "@/domain/messages/mark_read.ts";
import { saveMessageDraft } from "@/domain/messages/save_draft.ts";
import { countUnread, unreadMessages } from "@/domain/messages/unread.ts";
import { writeMessage } from "@/domain/messages/write.ts";
import { listReferrals } from "@/domain/referrals/list.ts";
import { personExists, type SignedIn } from "@/tests/factories/people.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { remoteTeamExists } from "@/tests/factories/sourcing.ts";
import { testStore } from "@/tests/support/store.ts";

const words = (text: string) => ({ words: text });

async function saidIn(store: Store, actor: SignedIn, id: Parameters<typeof findMessages>[2]) {
  const found = await findMessages(store.read, actor, id);
  return found.map(({ side, writtenByName, words, readBy }) => [
    side,
    writtenByName,
    words,
    readBy.map(({ name }) => name),
  ]);
}

Deno.test("what one side writes, both read, in the order of time; the reader's name stands by it", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { gp, nurse, consultant, manager } = parties;
  const { id } = await referralExists(store, parties, { state: "answered" });
  await writeMessage(store, gp, id, words("Is the biopsy booked?"));
  const second = await writeMessage(store, nurse, id, words("She asked again"));
  await markMessagesRead(store, consultant, id, second.id);
  await writeMessage(store, consultant, id, words("It is on Monday"));
  const expected = [
    ["practice", gp.name, "Is the biopsy booked?", [consultant.name]],
    ["practice", nurse.name, "She asked again", [consultant.name]],
    ["specialist", consultant.name, "It is on Monday", []],
  ];
  for (const actor of [gp, nurse, consultant, manager]) {
    deepEqual(await saidIn(store, actor, id), expected);
  }
});

Deno.test("two who write at once: both stay, and the second is told", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { gp, nurse, consultant } = parties;
  const { id } = await referralExists(store, parties, { state: "answered" });
  const first = await writeMessage(store, consultant, id, words("Please send her bloods"));
  const reply = (who: SignedIn, text: string) =>
    writeMessage(store, who, id, { words: text, seen: first.id });
  const both = await Promise.all([reply(gp, "Sent"), reply(nurse, "On their way")]);
  deepEqual(both.map(({ crossed }) => crossed).sort(), [false, true]);
  deepEqual((await saidIn(store, consultant, id)).map(([, , text]) => text), [
    "Please send her bloods",
    "Sent",
    "On their way",
  ]);
});

Deno.test("whoever replies has read what they saw, and nothing that came since", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { gp, consultant, colleague } = parties;
  const { id } = await referralExists(store, parties, { state: "answered" });
  const seen = (await writeMessage(store, consultant, id, words("One"))).id;
  await writeMessage(store, colleague, id, words("Two"));
  await writeMessage(store, gp, id, { words: "To the first", seen });
  deepEqual((await saidIn(store, gp, id)).map(([, , text, readBy]) => [text, readBy]), [
    ["One", [gp.name]],
    ["Two", []],
    ["To the first", []],
  ]);
});

Deno.test("reading is said once: a second time is refused in words", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "answered" });
  const message = await writeMessage(store, parties.consultant, id, words("One"));
  await markMessagesRead(store, parties.gp, id, message.id);
  await rejects(markMessagesRead(store, parties.gp, id, message.id), /read these messages already/);
  await markMessagesRead(store, parties.nurse, id, message.id);
});

const closedTo: readonly ReferralState[] = ["draft", "booked", "with_patient", "withdrawn"];
for (const state of referralStates) {
  const takes = !closedTo.includes(state);
  Deno.test(`a referral that is ${state}: ${takes ? "takes messages" : "takes none"}`, async () => {
    await using store = await testStore();
    const parties = await partiesExist(store);
    const { id } = await referralExists(store, parties, { state });
    const writing = writeMessage(store, parties.gp, id, words("Hello"));
    if (takes) await writing;
    else {
      await rejects(writing, /No messages can be written about it/);
      await rejects(saveMessageDraft(store, parties.gp, id, "Hel"), /No messages/);
    }
    equal((await findMessages(store.read, parties.gp, id)).length, takes ? 1 : 0);
  });
}

Deno.test("somebody else's referral does not exist, and whoever may only look may not write", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "answered" });
  for (const role of ["gp", "consultant"] as const) {
    const stranger = await personExists(store, role);
    await rejects(writeMessage(store, stranger, id, words("Hello")), /no such referral/);
    await rejects(saveMessageDraft(store, stranger, id, "Hello"), /no such referral/);
    await rejects(markMessagesRead(store, stranger, id, newId()), /no such referral/);
    deepEqual(await findMessages(store.read, stranger, id), []);
  }
});

Deno.test("a draft is its writer's alone, and is gone once it is sent", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { gp, nurse } = parties;
  const { id } = await referralExists(store, parties, { state: "answered" });
  await saveMessageDraft(store, gp, id, "Is th");
  await saveMessageDraft(store, gp, id, "Is the biopsy booked?");
  await saveMessageDraft(store, nurse, id, "Mine");
  equal(await findMessageDraft(store.read, gp, id), "Is the biopsy booked?");
  await writeMessage(store, gp, id, words("Is the biopsy booked?"));
  equal(await findMessageDraft(store.read, gp, id), "");
  equal(await findMessageDraft(store.read, nurse, id), "Mine");
});

Deno.test("unread: counted for every colleague of the other side until one of them has read it", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { gp, nurse, consultant, colleague } = parties;
  const one = await referralExists(store, parties, { state: "answered" });
  const two = await referralExists(store, parties, { state: "waiting" });
  await writeMessage(store, consultant, one.id, words("One"));
  const last = await writeMessage(store, consultant, one.id, words("Two"));
  await writeMessage(store, gp, two.id, words("Three"));
  const counts = async () =>
    await Promise.all(
      [gp, nurse, consultant, colleague].map((who) => countUnread(store.read, who, store.now())),
    );
  deepEqual(await counts(), [1, 1, 1, 1]);
  const waits = await unreadMessages(store.read, nurse);
  deepEqual(waits.map(({ words }) => words), ["One", "Two"]);
  const { rows } = await listReferrals(store.read, gp, { group: "answered" });
  const unread = await listReferrals(store.read, gp, { group: "unread" });
  deepEqual([...rows, ...unread.rows].map(({ unreadMessages }) => unreadMessages), [2]);
  await markMessagesRead(store, nurse, one.id, last.id);
  deepEqual(await counts(), [0, 0, 1, 1]);
});

Deno.test("a case of another team's: its messages wait for that team and not for the service", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const remote = await remoteTeamExists(store, parties, newId());
  const { id } = await referralExists(store, parties, {
    state: "waiting",
    teamId: remote.team.id,
  });
  await writeMessage(store, parties.gp, id, words("One"));
  equal(await countUnread(store.read, parties.consultant, store.now()), 0);
  equal(await countUnread(store.read, remote.remote, store.now()), 1);
});

async function told(store: Store): Promise<string[]> {
  const rows = await store.read.select({ userId: notices.userId }).from(notices);
  return rows.map(({ userId }) => userId).sort();
}

Deno.test("a specialist writes: whoever sent the referral is told, and whoever wrote at the practice", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { gp, nurse, consultant } = parties;
  const { id } = await referralExists(store, parties, { state: "waiting" });
  await writeMessage(store, nurse, id, words("One"));
  deepEqual(await told(store), []);
  await writeMessage(store, consultant, id, words("Two"));
  deepEqual(await told(store), [gp.userId, nurse.userId].sort());
});

Deno.test("a practice writes: whoever has the case is told; where nobody has, every specialist of the team", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const held = await referralExists(store, parties, { state: "answered" });
  await writeMessage(store, parties.gp, held.id, words("One"));
  deepEqual(await told(store), [parties.consultant.userId]);
  const nobodys = await referralExists(store, parties, { state: "closed", claimedBy: null });
  await writeMessage(store, parties.gp, nobodys.id, words("Two"));
  deepEqual(
    await told(store),
    [parties.consultant, parties.consultant, parties.colleague].map(({ userId }) => userId).sort(),
  );
});

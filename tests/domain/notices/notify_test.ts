import { deepEqual, equal, match, rejects } from "node:assert/strict";
import { change } from "@/db/change.ts";
import { memberships, users } from "@/db/schema/access.ts";
import { jobs } from "@/db/schema/jobs.ts";
import { noticeChoices, noticeKinds, notices } from "@/db/schema/notices.ts";
import { type Day, type Id, instantOf, newId } from "@/db/columns.ts";
import type { Store } from "@/db/store.ts";
import { type Author } from "@/db/audit_chain.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import { practiceStaff } from "@/domain/access/role_groups.ts";
import { letterOf } from "@/domain/notices/letter.ts";
import { dropNotices, type Happening, notify } from "@/domain/notices/notify.ts";
import { membershipExists, personExists } from "@/tests/factories/people.ts";
import { partiesExist } from "@/tests/factories/referrals.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";
import { testStore } from "@/tests/support/store.ts";

const path = `/referrals/${newId<"Referral">()}`;

const telling = (store: Store, happening: Happening, author: Author = jobAuthor("test")) =>
  change(store, author, async (tx) => {
    tx.audit("job.finished", { job: "test" });
    return await notify(tx, happening);
  });

async function toldOf(store: Store): Promise<Id<"User">[]> {
  const rows = await store.read.select({ userId: notices.userId }).from(notices);
  return rows.map(({ userId }) => userId).sort();
}

Deno.test("everyone of an organisation in these roles is told once, but for whoever did it", async () => {
  await using store = await testStore();
  const { practice, gp, nurse, receptionist } = await partiesExist(store);
  await personExists(store, "gp");
  await membershipExists(store, nurse.userId, "practice_manager", practice);
  const to = { organisationId: practice.id, roles: practiceStaff };
  const happening = { kind: "message", eventKey: "message:1", path, to } as const;
  equal(await telling(store, happening, gp), 2);
  equal(await telling(store, happening, gp), 2);
  deepEqual(await toldOf(store), [nurse.userId, receptionist.userId].sort());
  const waiting = await store.read.select().from(jobs);
  deepEqual(waiting.map(({ kind }) => kind), ["notice.send", "notice.send"]);
});

Deno.test("one person is told only while they work there", async () => {
  await using store = await testStore();
  const { practice, specialists, gp } = await partiesExist(store);
  const { userId } = gp;
  const at = (organisationId: Id<"Organisation">) =>
    telling(store, { kind: "answer", eventKey: "answer:1", path, to: { userId, organisationId } });
  equal(await at(specialists.id), 0);
  deepEqual(await toldOf(store), []);
  equal(await at(practice.id), 1);
  deepEqual(await toldOf(store), [userId]);
});

Deno.test("nobody is told who is suspended, has left or has not begun", async () => {
  await using store = await testStore();
  const { practice } = await partiesExist(store);
  const now = instantOf(store.now());
  const memberIn = async (
    over: { suspendedAt?: typeof now; endedAt?: typeof now; from?: string },
  ) => {
    const userId = newId<"User">();
    const { suspendedAt = null, endedAt = null, from = "2020-01-01" } = over;
    const person = { id: userId, name: "Jo", email: `${userId}@x.example`, createdAt: now };
    await rowExists(store, users, { ...person, suspendedAt });
    await rowExists(store, memberships, {
      id: newId<"Membership">(),
      userId,
      organisationId: practice.id,
      role: "healthcare_assistant",
      validFrom: from as Day,
      endedAt,
    });
  };
  await memberIn({ suspendedAt: now });
  await memberIn({ endedAt: now });
  await memberIn({ from: "2026-03-03" });
  const to = { organisationId: practice.id, roles: ["healthcare_assistant"] } as const;
  equal(await telling(store, { kind: "message", eventKey: "message:1", path, to }), 0);
});

Deno.test("whoever wants it once a day has a notice and no job; whoever wants none has neither", async () => {
  await using store = await testStore();
  const { practice, gp, nurse } = await partiesExist(store);
  const chosenAt = instantOf(store.now());
  const chooses = (userId: Id<"User">, way: "digest" | "off") =>
    rowExists(store, noticeChoices, {
      id: newId<"NoticeChoice">(),
      userId,
      kind: "message",
      way,
      chosenAt,
    });
  await chooses(gp.userId, "digest");
  await chooses(nurse.userId, "off");
  const to = { organisationId: practice.id, roles: ["gp", "practice_nurse"] } as const;
  equal(await telling(store, { kind: "message", eventKey: "message:1", path, to }), 2);
  deepEqual(await toldOf(store), [gp.userId]);
  equal(await store.read.$count(jobs), 0);
});

Deno.test("what was read in the meantime is dropped, for one person or for all", async () => {
  await using store = await testStore();
  const { practice, gp, nurse } = await partiesExist(store);
  const to = { organisationId: practice.id, roles: ["gp", "practice_nurse"] } as const;
  await telling(store, { kind: "answer", eventKey: "answer:1", path, to });
  const drop = (userId?: Id<"User">) =>
    change(store, gp, async (tx) => {
      tx.audit("job.finished", { job: "test" });
      await dropNotices(tx, "answer:1", userId);
    });
  const waiting = async () =>
    (await store.read.select().from(notices)).filter(({ droppedAt }) => droppedAt === null)
      .map(({ userId }) => userId);
  await drop(gp.userId);
  deepEqual(await waiting(), [nurse.userId]);
  await drop();
  deepEqual(await waiting(), []);
});

Deno.test("a notice has no place for words: its address is all that it leads with", async () => {
  await using store = await testStore();
  const { gp } = await partiesExist(store);
  const to = { userId: gp.userId };
  for (const typed of ["/patients?search=Edith+Pell", "/referrals/a b", "https://x.example/", ""]) {
    const happening = { kind: "answer", eventKey: "answer:1", path: typed, to } as const;
    await rejects(telling(store, happening), /says nothing of it/);
  }
});

for (const kind of noticeKinds) {
  Deno.test(`the letter of one notice: ${kind}`, () => {
    const { subject, text } = letterOf([{ kind, path }], "https://bedside.example");
    match(subject, /^Bedside: [a-z ]+$/);
    match(
      text,
      new RegExp(`^[A-Z][a-z ]+:\nhttps://bedside.example${path}\n\nSign in to read it.`),
    );
    match(text, /https:\/\/bedside.example\/account\/notices\n$/);
  });
}

Deno.test("a letter of many names twenty and says how many more there are", () => {
  const many = Array.from({ length: 23 }, () => ({ kind: "answer", path }) as const);
  const { subject, text } = letterOf(many, "https://bedside.example");
  equal(subject, "Bedside: 23 things are waiting for you");
  equal(text.split(path).length - 1, 20);
  match(text, /And 3 more:\nhttps:\/\/bedside.example\/\n/);
});

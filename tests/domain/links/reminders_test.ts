/** Who is reminded when: on days 3 and 6, once each, and nobody for whom it would be wrong. */
import { deepEqual, equal } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { type Day, type Instant, instantOf } from "@/db/columns.ts";
import { linkMessages, patientLinks } from "@/db/schema/links.ts";
import { patients } from "@/db/schema/patients.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import { whyNotSent } from "@/domain/links/lives.ts";
import { expiry } from "@/domain/links/make.ts";
import { dueReminders, remind, reminderOn } from "@/domain/links/reminders.ts";
import { lastOccurrence } from "@/jobs/schedule.ts";
import { linkExists } from "@/tests/factories/links.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";

const at = (text: string) => new Date(text).toISOString() as Instant;

/** Sent at that moment, looked at every morning at ten by the clocks of London. */
function mornings(sentAt: string): string[] {
  const until = expiry(at(sentAt));
  const reminders: string[] = [];
  for (let day = 0; day <= 7; day++) {
    const midnight = Temporal.Instant.from(at(sentAt)).toZonedDateTimeISO("Europe/London")
      .add({ days: day }).with({ hour: 23, minute: 59 });
    const ten = lastOccurrence("0 10 * * *", new Date(midnight.epochMilliseconds))!;
    const kind = ten <= until ? reminderOn(until, ten) : undefined;
    if (kind && !reminders.some((each) => each.startsWith(kind))) reminders.push(`${kind} ${ten}`);
  }
  return reminders;
}

Deno.test("reminders come at ten in the morning of the third and sixth day", () => {
  deepEqual(mornings("2026-03-02T16:00:00Z"), [
    "reminder_day_3 2026-03-05T10:00:00.000Z",
    "reminder_day_6 2026-03-08T10:00:00.000Z",
  ]);
});

Deno.test("over the night that is an hour short they still come at ten by the clock, once each", () => {
  deepEqual(mornings("2026-03-26T23:30:00Z"), [
    "reminder_day_3 2026-03-29T09:00:00.000Z",
    "reminder_day_6 2026-04-01T09:00:00.000Z",
  ]);
});

Deno.test("over the night that is an hour longer as well", () => {
  deepEqual(mornings("2026-10-22T22:30:00Z"), [
    "reminder_day_3 2026-10-25T10:00:00.000Z",
    "reminder_day_6 2026-10-28T10:00:00.000Z",
  ]);
});

async function waitingLink(start = "2026-03-02T09:30:00Z") {
  let now = new Date(start);
  const store = await testStore(() => now);
  const parties = await partiesExist(store);
  const referral = await referralExists(store, parties, { state: "with_patient" });
  return {
    store,
    referral,
    pass: (moment: string) => void (now = new Date(moment)),
    due: () => dueReminders(store.read, instantOf(now)),
    [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
  };
}

Deno.test("each is sent once, also where the machine was off on its morning", async () => {
  await using place = await waitingLink();
  const link = await linkExists(place.store, place.referral);
  const remindAll = async (moment: string) => {
    place.pass(moment);
    const due = await place.due();
    await change(place.store, jobAuthor("test"), async (tx) => {
      tx.audit("job.finished", { job: "test" });
      for (const one of due) await remind(tx, one);
    });
    return due.map(({ kind }) => kind);
  };
  deepEqual(await remindAll("2026-03-04T10:00:00Z"), []);
  deepEqual(await remindAll("2026-03-06T10:00:00Z"), ["reminder_day_3"]);
  deepEqual(await remindAll("2026-03-07T10:00:00Z"), []);
  deepEqual(await remindAll("2026-03-08T10:00:00Z"), ["reminder_day_6"]);
  deepEqual(await remindAll("2026-03-09T09:00:00Z"), []);
  deepEqual(await remindAll("2026-03-10T10:00:00Z"), []);
  const sent = await place.store.read.select().from(linkMessages)
    .where(eq(linkMessages.linkId, link.id));
  deepEqual(sent.map(({ way, sentTo }) => [way, sentTo]), [
    ["email", "edith.pell@post.example"],
    ["email", "edith.pell@post.example"],
  ]);
});

const day = "2026-03-03" as Day;
const moment = at("2026-03-03T09:30:00Z");
const ended: Readonly<Record<string, Partial<typeof patientLinks.$inferInsert>>> = {
  withdrawn: { withdrawnAt: moment },
  "sent back": { finishedAt: moment },
  declined: { declinedAt: moment },
  locked: { lockedAt: moment },
  "handed over as a letter": { way: "post", sentTo: null },
  "a letter that was opened": { purpose: "letter", afterSending: null, begunAt: moment },
};
for (const [why, over] of Object.entries(ended)) {
  Deno.test(`nobody is reminded of a link that is ${why}`, async () => {
    await using place = await waitingLink();
    await linkExists(place.store, place.referral, over);
    place.pass("2026-03-05T10:00:00Z");
    deepEqual(await place.due(), []);
  });
}

const gone = { "has died": { diedOn: day }, "has left the practice": { leftPracticeOn: day } };
for (const [why, set] of Object.entries(gone)) {
  Deno.test(`nobody is reminded who ${why}`, async () => {
    await using place = await waitingLink();
    await linkExists(place.store, place.referral);
    await change(place.store, jobAuthor("test"), async (tx) => {
      await tx.update(patients).set(set).where(eq(patients.id, place.referral.patientId));
      tx.audit("job.finished", { job: "test" });
    });
    place.pass("2026-03-05T10:00:00Z");
    deepEqual(await place.due(), []);
  });
}

Deno.test("a letter that nobody opened is reminded of", async () => {
  await using place = await waitingLink();
  await linkExists(place.store, place.referral, { purpose: "letter", afterSending: null });
  place.pass("2026-03-05T10:00:00Z");
  deepEqual((await place.due()).map(({ kind }) => kind), ["reminder_day_3"]);
});

Deno.test("a link that is sent again after its reminders is reminded of anew", async () => {
  await using place = await waitingLink();
  const link = await linkExists(place.store, place.referral);
  const remindAt = async (moment: string) => {
    place.pass(moment);
    await reminded(place);
  };
  await remindAt("2026-03-05T10:00:00Z");
  await remindAt("2026-03-08T10:00:00Z");
  place.pass("2026-03-08T15:00:00Z");
  await change(place.store, jobAuthor("test"), async (tx) => {
    await tx.update(patientLinks).set({ expiresAt: expiry(tx.now) })
      .where(eq(patientLinks.id, link.id));
    tx.audit("job.finished", { job: "test" });
  });
  for (const day of ["09", "10", "11", "12", "13", "14", "15"]) {
    await remindAt(`2026-03-${day}T10:00:00Z`);
  }
  const sent = await place.store.read.select().from(linkMessages).orderBy(linkMessages.createdAt);
  deepEqual(sent.map(({ kind, createdAt }) => `${kind} ${createdAt.slice(0, 10)}`), [
    "reminder_day_3 2026-03-05",
    "reminder_day_6 2026-03-08",
    "reminder_day_3 2026-03-11",
    "reminder_day_6 2026-03-14",
  ]);
});

Deno.test("nobody is reminded where the link was sent elsewhere, or reminded of, a moment ago", async () => {
  await using place = await waitingLink();
  const link = await linkExists(place.store, place.referral);
  place.pass("2026-03-05T10:00:00Z");
  const due = await place.due();
  await reminded(place, due);
  await reminded(place, due);
  equal(await place.store.read.$count(linkMessages), 1);
  await change(place.store, jobAuthor("test"), async (tx) => {
    await tx.update(patientLinks).set({ sentTo: "right@pell.example" })
      .where(eq(patientLinks.id, link.id));
    tx.audit("job.finished", { job: "test" });
  });
  await reminded(place, due.map((one) => ({ ...one, kind: "reminder_day_6" })));
  equal(await place.store.read.$count(linkMessages), 1);
});

Deno.test("nobody is reminded who belongs to another practice by now", async () => {
  await using place = await waitingLink();
  await linkExists(place.store, place.referral);
  const elsewhere = await partiesExist(place.store);
  await change(place.store, jobAuthor("test"), async (tx) => {
    await tx.update(patients).set({ practiceId: elsewhere.practice.id })
      .where(eq(patients.id, place.referral.patientId));
    tx.audit("job.finished", { job: "test" });
  });
  place.pass("2026-03-05T10:00:00Z");
  deepEqual(await place.due(), []);
  equal(await whyNotSent(place.store.read, place.referral), "left");
});

async function reminded(
  place: Awaited<ReturnType<typeof waitingLink>>,
  due?: Awaited<ReturnType<typeof dueReminders>>,
): Promise<void> {
  const all = due ?? await place.due();
  await change(place.store, jobAuthor("test"), async (tx) => {
    for (const one of all) await remind(tx, one);
    tx.audit("job.finished", { job: "test" });
  });
}

Deno.test("of two links to the same letter the later is reminded of", async () => {
  await using place = await waitingLink();
  const letter = { purpose: "letter", afterSending: null } as const;
  await linkExists(place.store, place.referral, letter);
  place.pass("2026-03-02T16:00:00Z");
  const later = await linkExists(place.store, place.referral, letter);
  place.pass("2026-03-05T17:00:00Z");
  deepEqual((await place.due()).map(({ id }) => id), [later.id]);
});

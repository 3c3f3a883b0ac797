/** Invitations leave by day, once, with a way to stop them, and not to those who must not get one. */
import { deepEqual, equal, match, ok } from "node:assert/strict";
import { eq } from "drizzle-orm";
import type { Day } from "@/db/columns.ts";
import { jobs } from "@/db/schema/jobs.ts";
import { patients } from "@/db/schema/patients.ts";
import { surveyStops } from "@/db/schema/survey_invitations.ts";
import { insidesOf, type Store } from "@/db/store.ts";
import { setCaution } from "@/domain/patients/cautions.ts";
import { useInvitation } from "@/domain/surveys/end_invitation.ts";
import { findOpened } from "@/domain/surveys/find_invitation.ts";
import { endPlace } from "@/domain/surveys/keep_place.ts";
import { endRecipient } from "@/domain/surveys/recipients.ts";
import { stopInvitations } from "@/domain/surveys/stop_invitations.ts";
import { recipientExists } from "@/tests/factories/invitations.ts";
import { patientExists } from "@/tests/factories/patients.ts";
import { days, hours, invitedAt } from "@/tests/jobs/surveys/support.ts";
import { mailServer, mailTo } from "@/tests/support/mail_server.ts";
import { notifyDouble, textsTo } from "@/tests/support/notify_double.ts";

const tokenIn = (words: string) => /\/i\/([\w-]+)/.exec(words)![1]!;
const openedBy = async (store: Store, words: string) =>
  (await findOpened(store.read, tokenIn(words)))!;

Deno.test("two hours later one text message leaves, whose address leads to answering and to stopping", async () => {
  await using place = await invitedAt();
  await using notify = notifyDouble();
  const texts = textsTo(notify.url);
  place.passSeconds(hours(2) - 1);
  await place.work({ texts });
  equal(notify.texts.length, 0);
  place.passSeconds(1);
  await place.work({ texts });
  const [text] = notify.texts;
  equal(text!.phone_number, "+447700900123");
  match(text!.words, /^Rosewood House: how was it\? Answer, or stop these messages: https:/);
  ok(text!.words.length <= 160);
  equal((await openedBy(place.store, text!.words)).state, "sent");
  deepEqual(await place.counts(), { invited: 1, sent: 1 });
});

Deno.test("an e-mail says the same, and a reader’s programme can stop it by one post", async () => {
  await using place = await invitedAt(undefined, "ann.pell@post.example");
  await using server = await mailServer();
  place.passSeconds(hours(2));
  await place.work({ mail: mailTo(server.url) });
  const [letter, ...others] = server.received;
  deepEqual([letter!.to, others], [["ann.pell@post.example"], []]);
  const raw = letter!.raw.replaceAll("=\r\n", "").replaceAll(/\r\n[ \t]+/g, " ");
  match(
    raw,
    /^List-Unsubscribe: <https:\/\/bedside\.trust\.example\/i\/[\w-]{22}\/unsubscribe>\r$/m,
  );
  match(raw, /^List-Unsubscribe-Post: List-Unsubscribe=One-Click\r$/m);
  match(raw, /To get no more of these messages, open this link:\r\nhttps:\S+\/stop\r/);
  ok(!/Pell|resident/i.test(raw.split("\r\n\r\n").slice(1).join("").replaceAll("ann.pell", "")));
});

Deno.test("two reminders at most within fourteen days, and none once it was used", async () => {
  for (const used of [false, true]) {
    await using place = await invitedAt(undefined, undefined, { reminders: 2 });
    await using notify = notifyDouble();
    const texts = textsTo(notify.url);
    place.passSeconds(hours(2));
    await place.work({ texts });
    const { id } = await openedBy(place.store, notify.texts[0]!.words);
    if (used) await useInvitation(place.store, id);
    for (let day = 1; day <= 20; day++) {
      place.passSeconds(days(1));
      await place.work({ texts });
    }
    equal(notify.texts.length, used ? 1 : 3);
    const [invitation] = await place.invitations();
    const { state, sentTo, messages, providerId } = invitation!;
    deepEqual([state, sentTo, messages, providerId], ["over", null, 0, null]);
  }
});

Deno.test("one whose time has come at night waits for the morning, whoever was asleep", async () => {
  await using place = await invitedAt("2026-03-02T17:30:00Z");
  await using notify = notifyDouble();
  const texts = textsTo(notify.url);
  // The machine was off at half past seven, and is on again at eleven at night.
  place.setClock("2026-03-02T23:00:00Z");
  await place.work({ texts });
  equal(notify.texts.length, 0);
  place.setClock("2026-03-03T08:59:59Z");
  await place.work({ texts });
  equal(notify.texts.length, 0);
  place.setClock("2026-03-03T09:00:00Z");
  await place.work({ texts });
  equal(notify.texts.length, 1);
});

type Place = Awaited<ReturnType<typeof invitedAt>>;
const since: Readonly<Record<string, (place: Place) => Promise<unknown>>> = {
  "the resident has died": ({ store, resident }) =>
    insidesOf(store).db.update(patients).set({ diedOn: "2026-03-02" as Day })
      .where(eq(patients.id, resident.id)),
  "the resident lives elsewhere": ({ store, resident }) =>
    insidesOf(store).db.update(patients).set({ homeId: null }).where(eq(patients.id, resident.id)),
  "there is a safeguarding concern": ({ store, manager, resident }) =>
    setCaution(store, manager, resident.id, "safeguarding"),
  "they are near the end of their life": ({ store, manager, resident }) =>
    setCaution(store, manager, resident.id, "end_of_life"),
  "it is no longer agreed": ({ store, manager, resident, recipientId }) =>
    endRecipient(store, manager, resident.id, recipientId),
  "nobody is asked there any more": ({ store, manager, placeId }) =>
    endPlace(store, manager, placeId),
  "it is more than a day late": (place) => Promise.resolve(place.passSeconds(hours(25))),
};
for (const [why, happens] of Object.entries(since)) {
  Deno.test(`nothing leaves where ${why} since the event`, async () => {
    await using place = await invitedAt();
    await using notify = notifyDouble();
    await happens(place);
    place.passSeconds(hours(2));
    await place.work({ texts: textsTo(notify.url) });
    equal(notify.texts.length, 0);
    deepEqual(await place.counts(), { invited: 1, left_out: 1 });
    equal((await place.invitations())[0]!.sentTo, null);
  });
}

Deno.test("no reminder leaves after a death", async () => {
  await using place = await invitedAt();
  await using notify = notifyDouble();
  const texts = textsTo(notify.url);
  place.passSeconds(hours(2));
  await place.work({ texts });
  await since["the resident has died"]!(place);
  place.passSeconds(days(5));
  await place.work({ texts });
  equal(notify.texts.length, 1);
});

Deno.test("nobody is invited again within the days that were set, for whichever resident", async () => {
  await using place = await invitedAt("2026-03-01T10:00:00Z");
  await using notify = notifyDouble();
  const { store, manager, home, gp } = place;
  const texts = textsTo(notify.url);
  place.setClock("2026-03-01T12:00:00Z");
  await place.work({ texts });
  const brother = await patientExists(store, { homeId: home.id, createdBy: gp.userId });
  await recipientExists(store, manager, brother.id, "07700 900123", "family");
  const again = async (event: string, leaves: string) => {
    place.setClock(event);
    await place.work({ texts });
    await place.invite(brother.id);
    place.setClock(leaves);
    await place.work({ texts });
  };
  await again("2026-03-20T10:00:00Z", "2026-03-20T12:00:00Z");
  // Its reminder was slept over, and is not sent two weeks late.
  equal(notify.texts.length, 1);
  // Twenty-eight days by the calendar, though the clocks went forward and it is a minute earlier.
  await again("2026-03-29T08:59:00Z", "2026-03-29T10:59:00Z");
  equal(notify.texts.length, 2);
  deepEqual(await place.counts(), { invited: 3, sent: 2, left_out: 1 });
});

Deno.test("who wants no more gets none from any place of the organisation, ever again", async () => {
  await using place = await invitedAt();
  await using notify = notifyDouble();
  const texts = textsTo(notify.url);
  const { store } = place;
  place.passSeconds(hours(2));
  await place.work({ texts });
  const opened = await openedBy(store, notify.texts[0]!.words);
  await stopInvitations(store, opened);
  await stopInvitations(store, opened);
  const stops = await store.read.select().from(surveyStops);
  equal(stops.length, 1);
  ok(!JSON.stringify(stops).includes("900123"));
  place.passSeconds(days(500));
  await place.invite();
  place.passSeconds(hours(2));
  await place.work({ texts });
  equal(notify.texts.length, 1);
  const counts = await place.counts();
  deepEqual([counts["stopped"], counts["left_out"]], [1, 1]);
});

Deno.test("STOP to the number that texts come from holds as well, however it is written", async () => {
  await using place = await invitedAt();
  await using notify = notifyDouble();
  const texts = textsTo(notify.url);
  place.passSeconds(hours(2));
  await place.work({ texts });
  notify.received.push(
    { user_number: "447700900123", content: " Stop. " },
    { user_number: "447700900999", content: "Please do not stop, thank you" },
    { user_number: "447700900123", content: "STOP" },
  );
  await insertJob(place.store, "survey.hear_stops");
  await place.work({ texts });
  await insertJob(place.store, "survey.hear_stops");
  await place.work({ texts });
  equal((await place.store.read.select().from(surveyStops)).length, 1);
  place.passSeconds(days(5));
  await place.work({ texts });
  equal(notify.texts.length, 1);
});

const insertJob = (store: Store, kind: "survey.hear_stops") =>
  insidesOf(store).db.insert(jobs).values({
    id: crypto.randomUUID() as never,
    kind,
    args: {},
    runAfter: store.now().toISOString() as never,
    createdAt: store.now().toISOString() as never,
  });

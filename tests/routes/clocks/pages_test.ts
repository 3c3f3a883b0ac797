import { doesNotMatch, equal, match } from "node:assert/strict";
import type { Day, Instant } from "@/db/columns.ts";
import { askPractice } from "@/domain/referrals/ask_practice.ts";
import { statusExists, termsExist } from "@/tests/factories/clocks.ts";
import { personExists } from "@/tests/factories/people.ts";
import { partiesExist, referralExists, type ReferralRow } from "@/tests/factories/referrals.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

const typed = {
  monday: "9am to 5pm",
  friday: "9am to 5pm",
  routineHours: "2",
  nearHours: "1",
  pathway: "triage",
  "validFrom-day": "2",
  "validFrom-month": "3",
  "validFrom-year": "2026",
  seen: "none",
};

Deno.test("a manager previews hours at an example, then saves them; a bad one is shown again", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const { manager, service } = await partiesExist(store);
  const read = async (path: string) => await (await bedside.ask(path, {}, manager)).text();
  const preview = await read(paths.serviceHoursPreview(service.id, typed));
  match(preview, /It is not saved yet/);
  // Friday 4pm, and an hour of Monday.
  match(preview, /9 March 2026 at 10am/);
  const bad = await bedside.post(
    paths.serviceHours(service.id),
    { ...typed, monday: "9 to 5" },
    manager,
  );
  equal(bad.status, 422);
  match(await bad.text(), /Monday must be like/);
  const unread = await read(paths.serviceHoursPreview(service.id, { ...typed, monday: "9 to" }));
  match(unread, /By what is saved, not by what you typed: Monday must be like/);
  equal((await bedside.post(paths.serviceHours(service.id), typed, manager)).status, 303);
  match(await read(paths.serviceHours(service.id)), /From <time datetime="2026-03-02">/);
  equal((await bedside.post(paths.serviceHours(service.id), typed, manager)).status, 409);
});

Deno.test("an administrator adds a holiday and takes it away", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const administrator = await personExists(store, "administrator");
  const day = { "day-day": "15", "day-month": "6", "day-year": "2026", name: "Jubilee" };
  equal((await bedside.post(paths.adminHolidays(), day, administrator)).status, 303);
  const again = await bedside.post(paths.adminHolidays(), day, administrator);
  equal(again.status, 409);
  const [, removal = ""] = /action="(\/admin\/holidays\/[^"]+)"/.exec(await again.text()) ?? [];
  equal((await bedside.post(removal, {}, administrator)).status, 303);
});

Deno.test("the story of a clock is for those who see the case", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  await termsExist(store, { serviceId: parties.service.id });
  const sentAt = "2026-02-27T15:00:00.000Z" as Instant;
  const { id } = await referralExists(store, parties, { sentAt });
  for (const who of [parties.gp, parties.consultant, parties.manager]) {
    const page = await (await bedside.ask(paths.referralClock(id), {}, who)).text();
    match(page, /The service was closed/);
    match(page, /2 hours 30 minutes/);
  }
  const stranger = await personExists(store, "gp");
  equal((await bedside.ask(paths.referralClock(id), {}, stranger)).status, 404);
});

Deno.test("a clock says how it goes on: it runs, stands still, is over, or has ended", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  await termsExist(store, { serviceId: parties.service.id });
  const shown = async (over: Partial<ReferralRow>) => {
    const { id } = await referralExists(store, parties, over);
    const answer = await bedside.ask(paths.referralClock(id), {}, parties.consultant);
    return (await answer.text()).replaceAll(/<[^>]*>/g, "").replaceAll(/\s+/g, " ");
  };
  const sentAt = "2026-02-27T15:00:00.000Z" as Instant;
  const priority = "urgent_suspected_cancer";
  const dueAt = "2026-03-03T10:00:00.000Z" as Instant;
  const runs = await shown({ sentAt, dueAt, priority });
  match(runs, /stands still next on 2 March 2026 at 5pm\. Answer by 3 March 2026 at 10am/);
  match(runs, /Day 3 of 28\. Day 28 is 27 March 2026: the patient must be told by then/);
  match(runs, /Tue 3 March, 9am to 10am/);
  match(await shown({ sentAt, dueAt: sentAt }), /the time was up on 27 February 2026 at 3pm/);
  const answered = await shown({ sentAt, priority, state: "answered" });
  doesNotMatch(answered, /What is to come/);
  match(answered, /Day 28 is 27 March/);
  const told = { patientToldOn: "2026-03-02" as Day, patientToldHow: "letter" } as const;
  doesNotMatch(await shown({ sentAt, priority, state: "answered", ...told }), /Day 28/);
});

Deno.test("a clock that waits for the practice says by when it would be due with a reply now", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  await termsExist(store, { serviceId: parties.service.id, targets: { routine: 480 } });
  const sentAt = "2026-02-27T15:00:00.000Z" as Instant;
  const { id } = await referralExists(store, parties, { sentAt, state: "claimed" });
  await askPractice(store, parties.consultant, id, { kind: "information", words: "How big?" });
  const page = await (await bedside.ask(paths.referralClock(id), {}, parties.gp)).text();
  match(page, /stood still since <time[^>]*>2 March 2026 at 9:30am<\/time>, until the practice/);
  match(
    page,
    /5 hours 30 minutes are left: with a reply now, answer by <time[^>]*>2 March 2026 at 3pm/,
  );
});

Deno.test("when treatment began is recorded from the clock's page, and stands in it", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  await termsExist(store, { serviceId: parties.service.id, pathway: "triage" });
  const sentOn = { state: "answered", rttStatus: "20", rttRule: "sent_on" } as const;
  const { id } = await referralExists(store, parties, sentOn);
  await statusExists(store, id, "received", "2026-02-10" as Day);
  const read = async (path: string, who = parties.gp) =>
    await (await bedside.ask(path, {}, who)).text();
  for (const path of [paths.referral(id), paths.referralClock(id)]) {
    match(await read(path), /Record when treatment began/);
  }
  const path = paths.referralTreatment(id);
  equal((await bedside.post(path, {}, parties.gp)).status, 422);
  const begun = { "begunOn-day": "27", "begunOn-month": "2", "begunOn-year": "2026" };
  const early = await bedside.post(path, { ...begun, "begunOn-day": "9" }, parties.gp);
  equal(early.status, 422);
  match(await early.text(), /on or after 10 February 2026, when the clock started/);
  equal(
    (await bedside.post(path, begun, parties.gp)).headers.get("location"),
    paths.referralClock(id),
  );
  const clock = await read(paths.referralClock(id), parties.consultant);
  match(clock, /<strong>30<\/strong>, first definitive treatment/);
  match(clock, /On <time datetime="2026-02-27">/);
  match(clock, /Correct when treatment began/);
  doesNotMatch(await read(path, parties.manager), /Correct it/);
  equal((await bedside.post(path, begun, parties.consultant)).status, 409);
});

Deno.test("when a patient was told is recorded by the practice or the specialist", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, {
    priority: "urgent_suspected_cancer",
    rank: 0,
    state: "answered",
  });
  const path = paths.referralTold(id);
  equal((await bedside.post(path, {}, parties.gp)).status, 422);
  const told = { "toldOn-day": "2", "toldOn-month": "3", "toldOn-year": "2026", toldHow: "letter" };
  equal((await bedside.post(path, told, parties.gp)).status, 303);
  match(await (await bedside.ask(path, {}, parties.consultant)).text(), /Told on day 0 of 28/);
});

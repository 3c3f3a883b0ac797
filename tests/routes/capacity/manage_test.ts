import { deepEqual, doesNotMatch, equal, match, ok } from "node:assert/strict";
import { eq, isNull } from "drizzle-orm";
import { type Day, type Instant, newId } from "@/db/columns.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { clockWarnings } from "@/db/schema/clocks.ts";
import { warningExists } from "@/tests/factories/clocks.ts";
import { personExists } from "@/tests/factories/people.ts";
import { referralExists, serviceExists } from "@/tests/factories/referrals.ts";
import { dutyExists } from "@/tests/factories/sourcing.ts";
import { opened } from "@/tests/routes/capacity/opened.ts";
import { paths } from "@/views/paths.ts";

Deno.test("the manager's page says what is open, near its time, on duty, and what came and went", async () => {
  await using at = await opened();
  const { store, bedside, manager, service } = at;
  const near = await referralExists(store, at, { priority: "urgent" });
  await referralExists(store, at, { state: "answered" });
  await dutyExists(store, at);
  await warningExists(store, near);
  const page = await at.text(paths.manage());
  match(page, /Could take it: Dr Priya Shah \(0 in hand\)/);
  match(page, /9am to 1pm/);
  match(page, /In the last 14 days 2 came in and 1 was answered/);
  const give = { service: service.id, cases: near.id, to: at.consultant.userId };
  equal((await bedside.post(paths.assignments(), give, manager)).status, 303);
  match(await at.text(paths.manage()), /Given to Dr Priya Shah\. Could take it/);
  match(await at.text(paths.home()), new RegExp(`href="${paths.manage()}"`));
});

Deno.test("a manager marks warnings as seen: who and when is said, and what is new stands first", async () => {
  await using at = await opened();
  const { store, bedside, manager, service } = at;
  const urgent = await referralExists(store, at, { priority: "urgent" });
  const routine = await referralExists(store, at);
  await warningExists(store, urgent);
  const over = await warningExists(store, urgent, "over");
  const near = await warningExists(store, routine);
  equal((await at.text(paths.manage())).match(/>New</g)?.length, 2);
  const mark = (...warnings: readonly string[]) =>
    bedside.post(
      paths.warningsSeen(),
      new URLSearchParams([["service", service.id], ...warnings.map((id) => ["warnings", id])]),
      manager,
    );
  equal((await mark(over.id)).status, 303);
  const page = await at.text(paths.manage());
  match(page, /Seen by Helen Marsh, <time/);
  ok(page.indexOf(routine.reference) < page.indexOf(urgent.reference));
  // That it was near is seen with it.
  const left = await store.read.select({ id: clockWarnings.id }).from(clockWarnings)
    .where(isNull(clockWarnings.seenAt));
  deepEqual(left, [{ id: near.id }]);
  equal((await mark(over.id)).status, 409);
  equal((await mark(over.id, near.id)).status, 303);
  doesNotMatch(await at.text(paths.manage()), />New<|Mark as seen/);
  const said = await store.read.select({ subject: auditEntries.subject }).from(auditEntries)
    .where(eq(auditEntries.action, "referral.warning_seen"));
  deepEqual(said.map(({ subject }) => subject), [
    `referral:${urgent.id}`,
    `referral:${routine.id}`,
  ]);
});

Deno.test("another service's manager can mark nothing as seen, and nobody what is not there", async () => {
  await using at = await opened();
  const { id } = await warningExists(at.store, await referralExists(at.store, at));
  const stranger = await personExists(at.store, "service_manager");
  await serviceExists(at.store, { organisationId: stranger.organisationId });
  equal((await at.bedside.post(paths.warningsSeen(), { warnings: id }, stranger)).status, 404);
  equal((await at.bedside.post(paths.warningsSeen(), { warnings: id }, at.consultant)).status, 403);
  equal(
    (await at.bedside.post(paths.warningsSeen(), { warnings: newId() }, at.manager)).status,
    404,
  );
  equal((await at.bedside.post(paths.warningsSeen(), {}, at.manager)).status, 422);
});

Deno.test("whoever plans, forecasts or gives out cases is at “Manage”, wherever that page stands", async () => {
  await using at = await opened();
  const place = async (address: string) =>
    /<a href="([^"]*)" aria-current="\w+">/.exec(
      (await at.text(address)).split('aria-label="Places"')[1]!,
    )?.[1];
  const { id } = at.service;
  for (const address of [paths.forecast(), paths.assignments(), paths.serviceDuty(id)]) {
    equal(await place(address), paths.manage(), address);
  }
  equal(await place(paths.queue()), paths.queue());
});

Deno.test("an empty service has a page too, and another is chosen by its tab", async () => {
  await using at = await opened();
  const other = await serviceExists(at.store, {
    organisationId: at.specialists.id,
    name: "Tele-rheumatology",
  });
  const page = await at.text(paths.manage({ service: other.id }));
  match(page, /Manage Tele-rheumatology/);
  match(page, /By service/);
  match(page, /No case is open\./);
  match(page, /Nobody is on duty now\./);
  match(page, /No open case is near its time\./);
});

Deno.test("the forecast is by weekday, against planned duty, and says how it is reckoned", async () => {
  await using at = await opened();
  const { store } = at;
  match(await at.text(paths.forecast()), /There is no forecast yet/);
  const { patientId } = await referralExists(store, at, { state: "answered" });
  for (let week = 1; week <= 4; week++) {
    const sentAt = new Date(Date.UTC(2026, 2, 3 - week * 7, 10)).toISOString() as Instant;
    await referralExists(store, at, { state: "answered", sentAt, answeredAt: sentAt, patientId });
  }
  await dutyExists(store, at, { day: "2026-03-03" as Day, cases: 7 });
  const page = await at.text(paths.forecast());
  match(page, /4 referrals are expected, and 0 wait now\. Duty is planned for 7/);
  match(page, /Tuesday 3 March<\/th><td[^>]*>1\.0<\/td><td[^>]*>7/);
  match(page, /Each weekday is expected to bring/);
});

Deno.test("only a manager sees it; one without a service is told so", async () => {
  await using at = await opened();
  equal((await at.bedside.get(paths.manage(), at.consultant)).status, 403);
  const stranger = await personExists(at.store, "service_manager");
  const page = await at.bedside.get(paths.manage(), stranger);
  equal(page.status, 404);
  doesNotMatch(await page.text(), /Dermatology/);
});

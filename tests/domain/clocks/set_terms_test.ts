import { deepEqual, equal, rejects } from "node:assert/strict";
import type { Day } from "@/db/columns.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { jobs } from "@/db/schema/jobs.ts";
import { addHoliday, removeHoliday } from "@/domain/clocks/amend_holidays.ts";
import { HolidayForm, TermsForm, type TermsInput } from "@/domain/clocks/forms.ts";
import { addedHolidays, everyHoliday } from "@/domain/clocks/holidays.ts";
import { newestOf, setTerms } from "@/domain/clocks/set_terms.ts";
import { termsOf } from "@/domain/clocks/terms.ts";
import { nineToFive } from "@/tests/factories/clocks.ts";
import { personExists } from "@/tests/factories/people.ts";
import { partiesExist } from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";

const today = "2026-03-02" as Day;
const input: TermsInput = {
  validFrom: today,
  hours: nineToFive,
  targets: { routine: 2400 },
  nearMinutes: 60,
  pathway: "triage",
  seen: "none",
};

Deno.test("setTerms() adds a version, audits what was before, and has open cases reckoned anew", async () => {
  await using store = await testStore();
  const { manager, service } = await partiesExist(store);
  await setTerms(store, manager, service.id, input);
  const [first] = await termsOf(store.read, service.id);
  const seen = newestOf([first!]);
  const later = { ...input, validFrom: "2026-04-01" as Day, nearMinutes: 90, seen };
  await setTerms(store, manager, service.id, later);
  const kept = await termsOf(store.read, service.id);
  deepEqual(kept.map(({ validFrom, nearMinutes }) => [validFrom, nearMinutes]), [
    ["2026-03-02", 60],
    ["2026-04-01", 90],
  ]);
  const entries = await store.read.select().from(auditEntries);
  deepEqual(entries.map(({ action }) => action), ["service.terms_set", "service.terms_set"]);
  equal((entries[1]!.detail.before as TermsInput).nearMinutes, 60);
  const made = await store.read.select().from(jobs);
  deepEqual(made.map(({ kind, args }) => [kind, args]), [
    ["clock.reckon", { serviceId: service.id }],
    ["clock.reckon", { serviceId: service.id }],
  ]);
});

Deno.test("one of two who set a service's hours at once is told of the other", async () => {
  await using store = await testStore();
  const { manager, service } = await partiesExist(store);
  const tries = await Promise.allSettled([
    setTerms(store, manager, service.id, input),
    setTerms(store, await personExists(store, "administrator"), service.id, input),
  ]);
  deepEqual(tries.map(({ status }) => status).sort(), ["fulfilled", "rejected"]);
  await rejects(setTerms(store, manager, service.id, input), {
    kind: "conflict",
    message: /after you opened the page/,
  });
});

Deno.test("hours are for the service's own manager to set, and not for days that are over", async () => {
  await using store = await testStore();
  const { manager, consultant, gp, service } = await partiesExist(store);
  const yesterday = { ...input, validFrom: "2026-03-01" as Day };
  await rejects(setTerms(store, manager, service.id, yesterday), { message: /today or later/ });
  await rejects(setTerms(store, consultant, service.id, input), { kind: "forbidden" });
  await rejects(setTerms(store, gp, service.id, input), { kind: "not_found" });
});

const typed = {
  monday: "9am to 12:30pm, 1:30pm to 5pm",
  tuesday: "closed",
  uscHours: "8",
  urgentHours: "7.5",
  routineHours: "",
  nearHours: "2",
  pathway: "advice",
  "validFrom-day": "2",
  "validFrom-month": "3",
  "validFrom-year": "2026",
  seen: "none",
};

Deno.test("TermsForm reads hours, breaks and half hours of a target", () => {
  const read = TermsForm.parse(typed);
  deepEqual(read.hours.monday, [{ from: "09:00", to: "12:30" }, { from: "13:30", to: "17:00" }]);
  deepEqual([read.hours.tuesday, read.hours.sunday], [[], []]);
  deepEqual(read.targets, { urgent_suspected_cancer: 480, urgent: 450 });
  equal(read.nearMinutes, 120);
});

Deno.test("TermsForm refuses a week with next to no work, and targets that are no numbers", () => {
  const wrong = (over: Partial<typeof typed>) =>
    TermsForm.safeParse({ ...typed, ...over }).error?.issues.map(({ message }) => message);
  deepEqual(wrong({ monday: "9am to 10am" }), ["Enter at least 4 hours of work in a week"]);
  deepEqual(wrong({ urgentHours: "soon" }), [
    "Target for urgent must be a number of working hours, like 8 or 7.5, up to 500",
  ]);
  deepEqual(wrong({ nearHours: "" }), ["Enter how long before the end you are warned"]);
  deepEqual(wrong({ urgentHours: "501" })?.length, 1);
});

Deno.test("addHoliday() and removeHoliday() change days to come, once, for administrators", async () => {
  await using store = await testStore();
  const { manager, service } = await partiesExist(store);
  const administrator = await personExists(store, "administrator");
  await setTerms(store, manager, service.id, input);
  const day = "2026-06-15" as Day;
  const id = await addHoliday(store, administrator, { day, name: "Jubilee" });
  equal((await everyHoliday(store.read)).get(day), "Jubilee");
  deepEqual((await addedHolidays(store.read, administrator)).map(({ name }) => name), ["Jubilee"]);
  deepEqual(await addedHolidays(store.read, manager), []);
  const again = addHoliday(store, administrator, { day, name: "Another" });
  await rejects(again, { kind: "conflict", message: /15 June 2026 is a holiday already: Jubilee/ });
  const easter = { day: "2026-04-03" as Day, name: "Another" };
  await rejects(addHoliday(store, administrator, easter), { message: /Good Friday/ });
  const over = { day: "2026-03-01" as Day, name: "Another" };
  await rejects(addHoliday(store, administrator, over), { kind: "invalid" });
  await rejects(addHoliday(store, manager, { day, name: "Another" }), { kind: "forbidden" });
  await rejects(removeHoliday(store, manager, id), { kind: "forbidden" });
  await removeHoliday(store, administrator, id);
  await rejects(removeHoliday(store, administrator, id), { kind: "conflict" });
  equal((await everyHoliday(store.read)).get(day), undefined);
  equal((await store.read.select().from(jobs)).length, 3);
});

Deno.test("HolidayForm asks for a day and its name", () => {
  const issues = HolidayForm.safeParse({ name: " " }).error?.issues.map(({ message }) => message);
  deepEqual(issues, ["Enter the day", "Enter what the day is called"]);
});

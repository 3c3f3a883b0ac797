/** What is asked on every page, or by many, walks an index however much there is. */
import { deepEqual, match, ok } from "node:assert/strict";
import type { Reader } from "@/db/store.ts";
import { hashToken } from "@/domain/access/hash_token.ts";
import { whoIs } from "@/domain/access/sessions.ts";
import { unwarned } from "@/domain/clocks/raise_warnings.ts";
import { lesionsOf } from "@/domain/lesions/find.ts";
import { casesToGive } from "@/domain/capacity/cases_to_give.ts";
import { cameIn, wentOut } from "@/domain/capacity/flow.ts";
import { dutyBetween } from "@/domain/capacity/on_duty.ts";
import { specialistsFor } from "@/domain/capacity/specialists.ts";
import { waitingOf } from "@/domain/capacity/waiting.ts";
import { warningsOf } from "@/domain/capacity/warnings.ts";
import { countTroubledLinks } from "@/domain/links/count_troubled.ts";
import { lostLinks } from "@/domain/links/recover.ts";
import { dueReminders } from "@/domain/links/reminders.ts";
import { photographQuality } from "@/domain/photographs/quality.ts";
import { findBySearch } from "@/domain/patients/find_by_search.ts";
import { findPatient } from "@/domain/patients/find.ts";
import { countUnseen } from "@/domain/patients/find_emergencies.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { listCounts, listGroups, listReferrals } from "@/domain/referrals/list.ts";
import { ownServices } from "@/domain/services/find.ts";
import { queueCounts } from "@/domain/triage/counts.ts";
import { keptViews } from "@/domain/triage/find_kept_views.ts";
import { answersAt } from "@/domain/surveys/every_answer.ts";
import { type Day, type Instant, type Month, newId, type NhsNumber } from "@/db/columns.ts";
import { plansOf } from "@/tests/support/asked.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { testStore } from "@/tests/support/store.ts";

type Parties = Awaited<ReturnType<typeof partiesExist>>;
type Referral = Awaited<ReturnType<typeof referralExists>>;
type Find = (read: Reader, parties: Parties, referral: Referral) => Promise<unknown>;

/** Not the results of an inner question, the full-text index or a list that was handed over. */
const wholeTable = /^SCAN (?!CONSTANT|\(subquery|patients_search VIRTUAL|json_each VIRTUAL)/;
const sorted = /TEMP B-TREE/;

const searches = [
  ["NHS number", { nhsNumber: "9990000018" as NhsNumber, names: [] }],
  ["birthday", { born: ["1943-06-09" as Day], names: [] }],
  ["postcode", { postcode: "LS1 1AA", names: ["pell"] }],
  ["names", { names: ["pell", "edith"] }],
] as const;

const months = {
  from: "2026-01" as Month,
  to: "2026-03" as Month,
  placeId: newId<"SurveyPlace">(),
};

const hot: Readonly<Record<string, Find>> = {
  "the session": (read) => whoIs(read, hashToken("a token"), new Date("2026-03-02T09:30:00Z")),
  "emergencies nobody has looked at": (read, { gp }) => countUnseen(read, gp),
  "the views that somebody keeps": (read, { consultant }) => keptViews(read, consultant),
  "how many referrals a practice has": (read, { gp }) => listCounts(read, gp),
  ...Object.fromEntries(listGroups.map((group): [string, Find] => [
    `a practice's list: ${group}`,
    (read, { gp }) => listReferrals(read, gp, { group }),
  ])),
  "cases whose time is nearly up": (read, _, { serviceId, dueAt }) =>
    unwarned(read, serviceId, { now: dueAt!, until: dueAt!, atMost: 50 }),
  "a place’s answers, for a file": (read, { gp }) => Array.fromAsync(answersAt(read, gp, months)),
  "a referral": (read, { consultant }, { id }) => findReferral(read, consultant, id),
};

/** These sort the few rows that they have found. */
const sortsFew: Readonly<Record<string, Find>> = {
  // Of its questions only the one for one's services sorts.
  "the queue's counts": (read, { consultant }) =>
    queueCounts(read, consultant, new Date("2026-03-02T09:30:00Z")),
  "one's services": (read, { consultant }) => ownServices(read, consultant),
  "lesions of a patient": async (read, { gp, consultant }, { id }) => {
    for (const actor of [gp, consultant]) await lesionsOf(read, actor, id);
  },
  "how well photographs come": async (read, { gp, manager }) => {
    const during = new Date("2026-03-02T09:30:00Z");
    for (const actor of [gp, manager]) await photographQuality(read, actor, during);
  },
  "cases to give out": (read, { manager, service: { id: serviceId } }) =>
    casesToGive(read, manager, { serviceId, onlyFree: true }),
  "what is open": (read, { manager, service }) =>
    waitingOf(read, manager, service.id, new Date("2026-03-02T09:30:00Z")),
  "cases near their time": (read, { manager, service }) => warningsOf(read, manager, service.id),
  "who can be given a case": (read, { manager, service }) =>
    specialistsFor(read, manager, service.id, new Date("2026-03-02T09:30:00Z")),
  "duty": (read, { manager, service }) =>
    dutyBetween(read, manager, service.id, "2026-03-02" as Day, "2026-03-30" as Day),
  "what came and went": async (read, { manager, service }) => {
    const [from, to] = ["2026-02-16" as Day, "2026-03-02" as Day];
    await cameIn(read, manager, service.id, from, to);
    await wentOut(read, manager, service.id, from, to);
  },
  "who is to be reminded of a link": (read) =>
    dueReminders(read, "2026-03-02T09:30:00.000Z" as Instant),
  "links that somebody lost": (read) =>
    lostLinks(read, "+447700900123", "2026-03-02T09:30:00.000Z" as Instant),
  "links that want something done": (read, { gp }) =>
    countTroubledLinks(read, gp, new Date("2026-03-02T09:30:00Z")),
  "a patient": (read, { gp }, { patientId }) => findPatient(read, gp, patientId),
  ...Object.fromEntries(searches.map(([name, search]): [string, Find] => [
    `patients by ${name}`,
    async (read, { gp, consultant }) => {
      for (const actor of [gp, consultant]) await findBySearch(read, actor, search);
    },
  ])),
};

for (const [name, find] of Object.entries(hot)) {
  Deno.test(`${name}: no table is read whole, and nothing is sorted`, () =>
    requireOf(find, (step) => !wholeTable.test(step) && !sorted.test(step)));
}

for (const [name, find] of Object.entries(sortsFew)) {
  Deno.test(`${name}: no table is read whole`, () =>
    requireOf(find, (step) => !wholeTable.test(step)));
}

async function requireOf(find: Find, fits: (step: string) => boolean): Promise<void> {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const referral = await referralExists(store, parties);
  const plans = await plansOf(store.path, (read) => find(read, parties, referral));
  ok(plans.length > 0);
  for (const { sql, steps } of plans) deepEqual(steps.filter((step) => !fits(step)), [], sql);
}

Deno.test("how well photographs come: only what was sent in that month is read", async () => {
  await using store = await testStore();
  const { gp, manager } = await partiesExist(store);
  for (const [actor, index] of [[gp, "practice"], [manager, "service"]] as const) {
    const plans = await plansOf(
      store.path,
      (read) => photographQuality(read, actor, new Date("2026-03-02T09:30:00Z")),
    );
    const steps = plans.flatMap(({ steps }) => steps).join("\n");
    match(steps, new RegExp(`referrals_${index}_sent \\(${index}_id=\\? AND sent_at>`));
  }
});

Deno.test("lesions are found by their patient, and so are the referrals that show them", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties);
  for (const actor of [parties.gp, parties.consultant]) {
    const plans = await plansOf(store.path, (read) => lesionsOf(read, actor, id));
    const steps = plans.at(-1)!.steps.filter((step) => / referrals /.test(step));
    deepEqual(steps.filter((step) => !step.includes("(patient_id=?")), []);
  }
});

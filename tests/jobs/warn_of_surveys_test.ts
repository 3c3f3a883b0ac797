/** A manager is told, once for each event, of what became of their surveys. */
import { deepEqual, equal, match } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { newId } from "@/db/columns.ts";
import type { Experience } from "@/db/schema/surveys.ts";
import { notices } from "@/db/schema/notices.ts";
import { surveyWarnings } from "@/db/schema/survey_warnings.ts";
import { experienceTotals } from "@/db/schema/surveys.ts";
import { endPlace } from "@/domain/surveys/keep_place.ts";
import { suspendPerson } from "@/domain/organisations/suspend_person.ts";
import { markSent } from "@/domain/surveys/returns.ts";
import { letterOf } from "@/domain/notices/letter.ts";
import { registry } from "@/jobs/registry.ts";
import { workOnce } from "@/jobs/worker.ts";
import type { Id, Month } from "@/db/columns.ts";
import { enqueue, testWorkplace } from "@/tests/jobs/support.ts";
import { organisationExists, personExists } from "@/tests/factories/people.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";
import { openedEarlier, surveyPlaceExists } from "@/tests/factories/surveys.ts";

/** A practice that asks since January 2025, on a morning. */
async function asking(
  morning: string,
  { kind = "practice", role = "practice_manager", setting = "gp_practice" } = {},
) {
  const place = await testWorkplace(morning);
  const { store } = place;
  const organisation = await organisationExists(store, { kind: kind as "practice" });
  const manager = await personExists(store, role as "practice_manager", { organisation });
  const placeId = await surveyPlaceExists(store, manager, {
    name: "Reception",
    setting: setting as "gp_practice",
  });
  await openedEarlier(store, "2025-01-01T08:00:00.000Z");
  const warn = async () => {
    await enqueue(store, "survey.warn", {});
    await workOnce(place, registry, "upkeep");
  };
  return {
    ...place,
    place,
    organisation,
    manager,
    placeId,
    warn,
    warned: async () =>
      (await store.read.select().from(surveyWarnings).orderBy(surveyWarnings.id))
        .map(({ kind, month }) => `${kind} ${month}`),
    told: () => store.read.select().from(notices).where(eq(notices.kind, "survey_warning")),
    answers: (month: string, counts: Partial<Record<Experience, number>>, setAside = 0) =>
      totalsExist(store, placeId, month, counts, setAside),
  };
}

async function totalsExist(
  store: Awaited<ReturnType<typeof testWorkplace>>["store"],
  placeId: Id<"SurveyPlace">,
  month: string,
  counts: Partial<Record<Experience, number>>,
  setAside: number,
) {
  for (const [experience, answers] of Object.entries(counts)) {
    await rowExists(store, experienceTotals, {
      id: newId<"ExperienceTotal">(),
      placeId,
      month: month as Month,
      mode: "poster",
      experience: experience as Experience,
      answers,
      setAside,
    });
  }
}

const sendAll = async (at: Awaited<ReturnType<typeof asking>>, ...months: string[]) => {
  for (const month of months) {
    const which = { setting: "gp_practice", month: month as Month } as const;
    await markSent(at.store, at.manager, which);
  }
};

Deno.test("a whole month without an answer is told of once, however often somebody looks", async () => {
  const at = await asking("2026-03-02T07:30:00Z");
  await using _ = at.place;
  await sendAll(at, "2026-01", "2026-02");
  await at.warn();
  await at.warn();
  deepEqual(await at.warned(), ["no_answers 2026-02"]);
  const [told, ...more] = await at.told();
  equal(more.length, 0);
  equal(told!.userId, at.manager.userId);
  match(told!.path, /^\/surveys\/warnings\/[0-9a-f-]{36}$/);
  match(letterOf([told!], "https://x.example").text, /something to know about your surveys/);
});

Deno.test("one answer is enough, and one that was set aside is none", async () => {
  for (const [setAside, expected] of [[0, []], [1, ["no_answers 2026-02"]]] as const) {
    const at = await asking("2026-03-02T07:30:00Z");
    await using _ = at.place;
    await sendAll(at, "2026-01", "2026-02");
    await at.answers("2026-02", { good: 1 }, setAside);
    await at.warn();
    deepEqual(await at.warned(), expected);
  }
});

Deno.test("a place that was opened within the month, or has ended, is not told of", async () => {
  const opened = await asking("2026-03-02T07:30:00Z");
  await using _ = opened.place;
  await openedEarlier(opened.store, "2026-02-02T00:00:00.000Z");
  await sendAll(opened, "2026-02");
  await opened.warn();
  deepEqual(await opened.warned(), []);
  const ended = await asking("2026-03-02T07:30:00Z");
  await using __ = ended.place;
  await sendAll(ended, "2026-01", "2026-02");
  await endPlace(ended.store, ended.manager, ended.placeId);
  await ended.warn();
  deepEqual(await ended.warned(), []);
});

Deno.test("a fall beyond chance is told of with what was compared, and a small one is not", async () => {
  const at = await asking("2026-03-02T07:30:00Z");
  await using _ = at.place;
  await sendAll(at, "2026-01", "2026-02");
  // Thirteen months ago is too long ago to count.
  await at.answers("2025-01", { very_poor: 500 });
  await at.answers("2025-02", { very_good: 20, good: 20 });
  await at.answers("2026-01", { very_good: 45, poor: 15 });
  await at.answers("2026-02", { very_good: 5, good: 5, neither: 3, very_poor: 6, dont_know: 1 });
  await at.warn();
  await at.warn();
  deepEqual(await at.warned(), ["fall 2026-02"]);
  const [{ found }] = await at.store.read.select().from(surveyWarnings) as [
    typeof surveyWarnings.$inferSelect,
  ];
  deepEqual(found!.now, { positive: 10, responses: 20 });
  deepEqual(found!.before, { positive: 85, responses: 100 });
  const small = await asking("2026-03-02T07:30:00Z");
  await using __ = small.place;
  await sendAll(small, "2026-01", "2026-02");
  await small.answers("2026-01", { very_good: 85, poor: 15 });
  await small.answers("2026-02", { very_good: 15, poor: 5 });
  await small.warn();
  deepEqual(await small.warned(), []);
});

/** February's totals are due on 17 March 2026; the morning, and what is told by then. */
const mornings = [
  ["2026-03-11", []],
  ["2026-03-12", ["return_due 2026-02"]],
  ["2026-03-17", ["return_due 2026-02"]],
  ["2026-03-18", ["return_overdue 2026-02"]],
] as const;

for (const [morning, expected] of mornings) {
  Deno.test(`on ${morning} ${expected.join() || "nothing"} is told`, async () => {
    const at = await asking(`${morning}T07:30:00Z`);
    await using _ = at.place;
    await at.answers("2026-02", { good: 1 });
    await at.answers("2026-01", { good: 1 });
    await sendAll(at, "2026-01");
    await at.warn();
    await at.warn();
    deepEqual(await at.warned(), expected);
  });
}

Deno.test("once the totals are sent nobody is told, and what was told is done with", async () => {
  const at = await asking("2026-03-13T07:30:00Z");
  await using _ = at.place;
  await at.answers("2026-02", { good: 1 });
  await sendAll(at, "2026-01");
  await at.warn();
  await sendAll(at, "2026-02");
  at.setClock("2026-03-20T07:30:00Z");
  await at.warn();
  const rows = await at.store.read.select().from(surveyWarnings);
  deepEqual(rows.map(({ kind, seenAt }) => [kind, seenAt !== null]), [["return_due", true]]);
  deepEqual((await at.told()).map(({ droppedAt }) => droppedAt !== null), [true]);
});

Deno.test("a home is not told of totals that no source asks it for", async () => {
  const at = await asking("2026-03-18T07:30:00Z", {
    kind: "home",
    role: "home_manager",
    setting: "care_home",
  });
  await using _ = at.place;
  await at.answers("2026-02", { good: 1 });
  await at.warn();
  deepEqual(await at.warned(), []);
});

Deno.test("a practice whose manager has left has its GPs told", async () => {
  const at = await asking("2026-03-02T07:30:00Z");
  await using _ = at.place;
  await sendAll(at, "2026-01", "2026-02");
  const gp = await personExists(at.store, "gp", { organisation: at.organisation });
  const admin = await personExists(at.store, "administrator");
  await suspendPerson(at.store, admin, at.manager.membershipId, "Has left");
  await at.warn();
  deepEqual((await at.told()).map(({ userId }) => userId), [gp.userId]);
});

Deno.test("another organisation’s manager is told nothing", async () => {
  const at = await asking("2026-03-02T07:30:00Z");
  await using _ = at.place;
  const other = await personExists(at.store, "practice_manager");
  await at.warn();
  equal((await at.told()).some(({ userId }) => userId === other.userId), false);
});

import { deepEqual, equal } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { type Day, type Instant, newId } from "@/db/columns.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { clockPauses, serviceTerms } from "@/db/schema/clocks.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { services } from "@/db/schema/services.ts";
import { inTurn } from "@/db/lane.ts";
import { insidesOf } from "@/db/store.ts";
import { assignCases, undoAssignment } from "@/domain/capacity/assign.ts";
import { passToTeam } from "@/domain/capacity/pass_to_team.ts";
import { claimReferral } from "@/domain/referrals/claim.ts";
import { overflowingCases, passOn } from "@/domain/sourcing/overflow.ts";
import { registry } from "@/jobs/registry.ts";
import { workOnce } from "@/jobs/worker.ts";
import { change } from "@/db/change.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import { partiesExist, referralExists, type ReferralRow } from "@/tests/factories/referrals.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";
import { remoteTeamExists, rulesExist } from "@/tests/factories/sourcing.ts";
import { enqueue, testWorkplace } from "@/tests/jobs/support.ts";

const at = (text: string) => `${text}:00.000Z` as Instant;
/** A Friday afternoon in winter. */
const sentAt = at("2026-02-27T16:00");

/** A joint service: rashes go to the remote team, and after four working hours to the own. */
async function opened(now: string) {
  const place = await testWorkplace(now);
  const { store } = place;
  const parties = await partiesExist(store);
  const remote = await remoteTeamExists(store, parties);
  await inTurn(store, async () => {
    await insidesOf(store).db.update(services).set({ sourcing: "joint" })
      .where(eq(services.id, parties.service.id));
  });
  const held = at("2026-01-01T00:00");
  await rulesExist(store, parties, {
    sourcing: "joint",
    complicatedBy: [],
    rules: [{ when: { problem: "rash" }, teamId: remote.team.id }],
    shares: [{ teamId: null, percent: 100 }],
    overflow: [{ from: remote.team.id, to: null, afterMinutes: 240 }, {
      from: null,
      to: remote.team.id,
      afterMinutes: 240,
    }],
  }, { savedAt: held, switchedOnAt: held });
  const hours = [{ from: "09:00", to: "17:00" }];
  await rowExists(store, serviceTerms, {
    id: newId<"ServiceTerms">(),
    serviceId: parties.service.id,
    validFrom: "2026-01-01" as Day,
    hours: { monday: hours, tuesday: hours, wednesday: hours, thursday: hours, friday: hours },
    targets: {},
    nearMinutes: 60,
    setBy: parties.manager.userId,
    setAt: held,
  });
  const rash = (over: Partial<ReferralRow> = {}) =>
    referralExists(store, parties, {
      history: { problem: "rash" },
      teamId: remote.team.id,
      sentAt,
      ...over,
    });
  async function sweep() {
    await enqueue(store, "sourcing.overflow", {});
    await workOnce(place, registry, "upkeep");
  }
  const teamOf = async ({ id }: ReferralRow) =>
    (await store.read.select({ teamId: referrals.teamId }).from(referrals)
      .where(eq(referrals.id, id)))[0]?.teamId;
  return {
    ...parties,
    ...remote,
    place,
    store,
    rash,
    sweep,
    teamOf,
    [Symbol.asyncDispose]: () => place[Symbol.asyncDispose](),
  };
}

Deno.test("after so many working hours a case goes to the other team: over the weekend, on Monday", async () => {
  await using here = await opened("2026-03-02T11:59:00Z");
  const { place, rash, sweep, teamOf, team, store } = here;
  const one = await rash();
  await sweep();
  equal(await teamOf(one), team.id, "an hour on Friday and 2 h 59 min on Monday");
  place.setClock("2026-03-02T12:00:00Z");
  await sweep();
  equal(await teamOf(one), null);
  const [entry] = await store.read.select().from(auditEntries)
    .where(eq(auditEntries.action, "referral.overflowed"));
  deepEqual([entry?.actorRole, entry?.detail.from], ["job:sourcing.overflow", team.id]);
});

Deno.test("it goes once: neither back, nor on, however long it waits", async () => {
  await using here = await opened("2026-03-02T12:00:00Z");
  const { place, rash, sweep, teamOf } = here;
  const one = await rash();
  await sweep();
  place.setClock("2026-03-20T12:00:00Z");
  await sweep();
  equal(await teamOf(one), null);
});

Deno.test("urgent suspected cancer stays until a person passes it on", async () => {
  await using here = await opened("2026-03-20T12:00:00Z");
  const { rash, sweep, teamOf, team, store, manager } = here;
  const one = await rash({ priority: "urgent_suspected_cancer" });
  await sweep();
  equal(await teamOf(one), team.id);
  await passToTeam(store, manager, { cases: [one.id], team: null });
  equal(await teamOf(one), null);
});

Deno.test("what a person gave out or passed on stays where they put it, until that is undone", async () => {
  await using here = await opened("2026-03-20T12:00:00Z");
  const { rash, sweep, teamOf, team, store, manager, remote } = here;
  const given = await rash();
  const passed = await rash();
  const { batchId } = await assignCases(store, manager, { cases: [given.id], to: remote.userId });
  await passToTeam(store, manager, { cases: [passed.id], team: null });
  await passToTeam(store, manager, { cases: [passed.id], team: team.id });
  await sweep();
  deepEqual([await teamOf(given), await teamOf(passed)], [team.id, team.id]);
  await undoAssignment(store, manager, batchId);
  await sweep();
  equal(await teamOf(given), null);
});

Deno.test("the time for which its clock stood still does not count", async () => {
  await using here = await opened("2026-03-02T12:30:00Z");
  const { place, rash, sweep, teamOf, team, store } = here;
  const one = await rash();
  await rowExists(store, clockPauses, {
    id: newId<"ClockPause">(),
    referralId: one.id,
    waitsFor: "referrer",
    startedAt: at("2026-03-02T10:00"),
    endedAt: at("2026-03-02T11:00"),
  });
  await sweep();
  equal(await teamOf(one), team.id);
  place.setClock("2026-03-02T13:00:00Z");
  await sweep();
  equal(await teamOf(one), null);
});

Deno.test("who claims a case while the sweep looks keeps it, and two sweeps pass it on once", async () => {
  await using here = await opened("2026-03-20T12:00:00Z");
  const { rash, teamOf, team, store, remote } = here;
  const [claimed, left] = [await rash(), await rash()];
  const found = await overflowingCases(store.read, store.now());
  deepEqual(found.map(({ referralId }) => referralId).sort(), [claimed.id, left.id].sort());
  await claimReferral(store, remote, claimed.id);
  const sweep = () =>
    change(store, jobAuthor("sourcing.overflow"), async (tx) => {
      tx.audit("job.finished", { job: "test" });
      let passed = 0;
      for (const one of found) passed += await passOn(tx, one) ? 1 : 0;
      return passed;
    });
  deepEqual(await Promise.all([sweep(), sweep()]), [1, 0]);
  deepEqual([await teamOf(claimed), await teamOf(left)], [team.id, null]);
});

Deno.test("a sweep that finds nothing leaves nothing in the trail", async () => {
  await using here = await opened("2026-03-02T09:30:00Z");
  const { rash, sweep, store } = here;
  await rash();
  await sweep();
  const said = await store.read.$count(auditEntries, eq(auditEntries.action, "job.finished"));
  equal(said, 0);
});

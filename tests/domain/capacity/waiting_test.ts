import { deepEqual, equal } from "node:assert/strict";
import { type Day, type Instant, newId } from "@/db/columns.ts";
import { clockWarnings } from "@/db/schema/clocks.ts";
import { cameIn, firstDay, wentOut } from "@/domain/capacity/flow.ts";
import { onDutyNow } from "@/domain/capacity/on_duty.ts";
import { specialistsFor } from "@/domain/capacity/specialists.ts";
import { type Counted, holdersIn, sumOf, waitingOf } from "@/domain/capacity/waiting.ts";
import { couldTake, warningsOf } from "@/domain/capacity/warnings.ts";
import { personExists } from "@/tests/factories/people.ts";
import { partiesExist, referralExists, type ReferralRow } from "@/tests/factories/referrals.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";
import { dutyExists, remoteTeamExists } from "@/tests/factories/sourcing.ts";
import { testStore } from "@/tests/support/store.ts";

const at = (text: string) => `${text}:00.000Z` as Instant;
const all = () => true;

async function opened(now = "2026-03-02T09:30:00Z") {
  const store = await testStore(new Date(now));
  const parties = await partiesExist(store);
  const team = await remoteTeamExists(store, parties);
  return { store, ...parties, ...team, [Symbol.asyncDispose]: () => store[Symbol.asyncDispose]() };
}

Deno.test("what is open is counted by priority, age, state, holder and whether its time is over", async () => {
  await using here = await opened();
  const { store, manager, service, consultant, colleague } = here;
  await referralExists(store, here, { sentAt: at("2026-03-02T09:00") });
  await referralExists(store, here, {
    sentAt: at("2026-02-27T09:00"),
    dueAt: at("2026-03-01T09:00"),
    assignedTo: colleague.userId,
  });
  await referralExists(store, here, {
    state: "claimed",
    priority: "urgent",
    sentAt: at("2026-02-01T09:00"),
  });
  await referralExists(store, here, { state: "returned", priority: "urgent" });
  await referralExists(store, here, { state: "answered" });
  const { open, returned } = await waitingOf(store.readLong, manager, service.id, store.now());
  equal(sumOf(open, all), 3);
  deepEqual(open.map(({ age }) => age).sort(), [0, 2, 4]);
  equal(sumOf(open, ({ isOver }) => isOver), 1);
  equal(sumOf(open, ({ priority }) => priority === "urgent"), 1);
  equal(returned.get("urgent"), 1);
  deepEqual(holdersIn(open).map(({ name, claimed, given, over }) => [name, claimed, given, over]), [
    [consultant.name, 1, 0, 0],
    [colleague.name, 0, 1, 1],
  ]);
});

Deno.test("a team's manager counts only what is with the team", async () => {
  await using here = await opened();
  const { store, service, organisation, team } = here;
  const theirs = await personExists(store, "service_manager", { organisation });
  await referralExists(store, here);
  await referralExists(store, here, { teamId: team.id });
  const { open } = await waitingOf(store.readLong, theirs, service.id, store.now());
  equal(sumOf(open, all), 1);
  const stranger = await personExists(store, "service_manager");
  equal(sumOf((await waitingOf(store.read, stranger, service.id, store.now())).open, all), 0);
});

Deno.test("who holds most stands first, whether claimed or given", () => {
  const one = (over: Partial<Counted>): Counted => ({
    priority: "routine",
    state: "waiting",
    age: 0,
    isOver: false,
    claimedBy: null,
    claimedByName: null,
    assignedTo: null,
    assignedToName: null,
    cases: 1,
    ...over,
  });
  const [a, b] = [newId<"User">(), newId<"User">()];
  const holders = holdersIn([
    one({ cases: 9 }),
    one({ state: "claimed", claimedBy: a, claimedByName: "A", assignedTo: b, cases: 2 }),
    one({ assignedTo: b, assignedToName: "B", cases: 3 }),
  ]);
  deepEqual(holders.map(({ name, claimed, given }) => [name, claimed, given]), [
    ["B", 0, 3],
    ["A", 2, 0],
  ]);
});

Deno.test("what came and went falls on London's days, in summer too", async () => {
  await using here = await opened("2026-06-10T09:30:00Z");
  const { store, manager, service } = here;
  const sent = (sentAt: string, over: Partial<ReferralRow> = {}) =>
    referralExists(store, here, { sentAt: at(sentAt), ...over });
  await sent("2026-06-08T22:59");
  await sent("2026-06-08T23:00");
  await sent("2026-05-01T10:00", { state: "answered", answeredAt: at("2026-06-09T22:59") });
  await sent("2026-05-01T10:00", { state: "closed", answeredAt: at("2026-06-09T23:00") });
  await sent("2026-05-01T10:00", { state: "leaving", answeredAt: at("2026-06-09T10:00") });
  const [from, to] = ["2026-06-08" as Day, "2026-06-11" as Day];
  deepEqual(
    [...await cameIn(store.readLong, manager, service.id, from, to)].sort(),
    [["2026-06-08", 1], ["2026-06-09", 1]],
  );
  deepEqual(
    [...await wentOut(store.readLong, manager, service.id, from, to)].sort(),
    [["2026-06-09", 1], ["2026-06-10", 1]],
  );
  equal(await firstDay(store.read, manager, service.id), "2026-05-01");
});

Deno.test("who is on duty is read by the clock on the wall: an hour before UTC's in summer", async () => {
  await using here = await opened("2026-06-10T12:30:00Z");
  const { store, manager, service, colleague } = here;
  await dutyExists(store, here, { from: "09:00", to: "13:00" });
  await dutyExists(store, here, { from: "13:00", to: "17:00", userId: colleague.userId });
  await dutyExists(store, here, { from: "13:00", to: "17:00", removedAt: at("2026-06-01T09:00") });
  const duty = await onDutyNow(store.read, manager, service.id, store.now());
  deepEqual(duty.map(({ name }) => name), [colleague.name]);
  const stranger = await personExists(store, "service_manager");
  deepEqual(await onDutyNow(store.read, stranger, service.id, store.now()), []);
});

Deno.test("a warning is shown once for each open case, with those of its team who could take it", async () => {
  await using here = await opened();
  const { store, manager, service, consultant, colleague, team, remote } = here;
  const warned = async (over: Partial<ReferralRow>, kinds: readonly ("near" | "over")[]) => {
    const referral = await referralExists(store, here, over);
    for (const kind of kinds) {
      await rowExists(store, clockWarnings, {
        id: newId<"ClockWarning">(),
        referralId: referral.id,
        serviceId: service.id,
        kind,
        dueAt: referral.dueAt!,
        raisedAt: at("2026-03-02T09:00"),
      });
    }
    return referral;
  };
  const own = await warned({}, ["near", "over"]);
  const theirs = await warned({ teamId: team.id, priority: "urgent" }, ["near"]);
  await warned({ state: "answered" }, ["near"]);
  await referralExists(store, here, { assignedTo: consultant.userId });
  for (const { userId } of [consultant, colleague, remote]) {
    await dutyExists(store, here, { userId });
  }
  const warnings = await warningsOf(store.read, manager, service.id);
  deepEqual(warnings.map(({ referralId, kind }) => [referralId, kind]), [
    [theirs.id, "near"],
    [own.id, "over"],
  ]);
  const { open } = await waitingOf(store.read, manager, service.id, store.now());
  const people = await specialistsFor(store.read, manager, service.id, store.now());
  const duty = await onDutyNow(store.read, manager, service.id, store.now());
  const takers = (which: number) =>
    couldTake(warnings[which]!, service.organisationId, people, duty, holdersIn(open))
      .map(({ name, inHand }) => [name, inHand]);
  deepEqual(takers(0), [[remote.name, 0]]);
  deepEqual(takers(1), [[colleague.name, 0], [consultant.name, 1]]);
  deepEqual(couldTake(warnings[1]!, service.organisationId, people, [], []), []);
});

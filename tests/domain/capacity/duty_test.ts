import { deepEqual, equal, rejects } from "node:assert/strict";
import type { Day } from "@/db/columns.ts";
import { planDuty, removeDuty } from "@/domain/capacity/duty.ts";
import { dutyBetween } from "@/domain/capacity/on_duty.ts";
import { personExists } from "@/tests/factories/people.ts";
import { partiesExist } from "@/tests/factories/referrals.ts";
import { dutyExists, remoteTeamExists } from "@/tests/factories/sourcing.ts";
import { testStore } from "@/tests/support/store.ts";

async function opened() {
  const store = await testStore();
  const parties = await partiesExist(store);
  const team = await remoteTeamExists(store, parties);
  const session = {
    person: parties.consultant.userId,
    day: "2026-03-03" as Day,
    from: "09:00",
    to: "13:00",
    cases: 12,
    weeks: 1,
  };
  const planned = () =>
    dutyBetween(
      store.read,
      parties.manager,
      parties.service.id,
      "2026-03-01" as Day,
      "2026-06-30" as Day,
    );
  return {
    store,
    ...parties,
    ...team,
    session,
    planned,
    [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
  };
}

Deno.test("duty is planned for some weeks at once, over the night on which clocks change", async () => {
  await using at = await opened();
  const { store, manager, service, session, planned } = at;
  const input = { ...session, day: "2026-03-24" as Day, weeks: 2 };
  equal(await planDuty(store, manager, service.id, input), 2);
  deepEqual((await planned()).map(({ day, from, to, cases }) => [day, from, to, cases]), [
    ["2026-03-24", "09:00", "13:00", 12],
    ["2026-03-31", "09:00", "13:00", 12],
  ]);
});

Deno.test("nobody is on duty twice at one time; of several weeks, none is planned then", async () => {
  await using at = await opened();
  const { store, manager, service, session, planned } = at;
  await planDuty(store, manager, service.id, { ...session, day: "2026-03-10" as Day });
  await rejects(
    planDuty(store, manager, service.id, { ...session, from: "12:00", to: "14:00", weeks: 2 }),
    /on duty at that time on 10 March 2026 already/,
  );
  equal((await planned()).length, 1);
  await planDuty(store, manager, service.id, { ...session, from: "13:00", to: "17:00", weeks: 2 });
  equal((await planned()).length, 3);
});

Deno.test("only who answers the service's cases is on duty, from today on", async () => {
  await using at = await opened();
  const { store, manager, service, session, remote } = at;
  const plan = (over: Partial<typeof session>) =>
    planDuty(store, manager, service.id, { ...session, ...over });
  await rejects(plan({ person: manager.userId }), /somebody who answers cases/);
  await rejects(plan({ day: "2026-03-01" as Day }), /today or later/);
  await plan({ person: remote.userId });
});

Deno.test("a session is taken back once, and not when it is over", async () => {
  await using at = await opened();
  const { store, manager, planned } = at;
  const { id } = await dutyExists(store, at);
  const past = await dutyExists(store, at, { day: "2026-03-01" as Day });
  await removeDuty(store, manager, id);
  deepEqual((await planned()).map(({ id }) => id), [past.id]);
  await rejects(removeDuty(store, manager, id), /taken back/);
  await rejects(removeDuty(store, manager, past.id), /This session is over/);
});

Deno.test("another organisation plans nothing here, a team's among them", async () => {
  await using at = await opened();
  const { store, service, session, organisation, consultant } = at;
  const { id } = await dutyExists(store, at);
  const theirs = await personExists(store, "service_manager", { organisation });
  for (const actor of [theirs, consultant]) {
    await rejects(planDuty(store, actor, service.id, session));
    await rejects(removeDuty(store, actor, id));
  }
});

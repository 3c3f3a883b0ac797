import { deepEqual, equal, rejects } from "node:assert/strict";
import { findReferral } from "@/domain/referrals/find.ts";
import { findOwnService } from "@/domain/services/find.ts";
import { savedRulesOf, teamsOf } from "@/domain/sourcing/find.ts";
import { saveRules, switchOnRules } from "@/domain/sourcing/save_rules.ts";
import { addTeam, endTeam } from "@/domain/sourcing/teams.ts";
import { personExists } from "@/tests/factories/people.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { remoteTeamExists, rulesExist } from "@/tests/factories/sourcing.ts";
import { testStore } from "@/tests/support/store.ts";

async function opened() {
  const store = await testStore();
  const parties = await partiesExist(store);
  const team = await remoteTeamExists(store, parties);
  return { store, ...parties, ...team, [Symbol.asyncDispose]: () => store[Symbol.asyncDispose]() };
}

Deno.test("a manager adds a team of a specialist organisation, under a name of its own", async () => {
  await using at = await opened();
  const { store, manager, service, organisation, practice } = at;
  const input = { name: "Nurses", organisation: organisation.id };
  await addTeam(store, manager, service.id, input);
  deepEqual((await teamsOf(store.read, manager, service.id)).map(({ name }) => name), [
    "Nurses",
    "Remote team",
  ]);
  await rejects(addTeam(store, manager, service.id, input), /There is a team called Nurses/);
  await rejects(
    addTeam(store, manager, service.id, { name: "GPs", organisation: practice.id }),
    /specialist organisation/,
  );
});

Deno.test("rules hold only once they are switched on, and are switched on once", async () => {
  await using at = await opened();
  const { store, manager, service, team } = at;
  const id = await saveRules(store, manager, service.id, {
    sourcing: "outsourced",
    teamId: team.id,
  });
  equal((await findOwnService(store.read, manager, service.id)).sourcing, "own");
  await switchOnRules(store, manager, id);
  equal((await findOwnService(store.read, manager, service.id)).sourcing, "outsourced");
  const [saved] = await savedRulesOf(store.read, manager, service.id);
  equal(saved?.switchedOnByName, "Helen Marsh");
  await rejects(
    switchOnRules(store, manager, id),
    /Helen Marsh switched these rules on, on 2 March 2026/,
  );
});

Deno.test("a team that has ended is in no rules", async () => {
  await using at = await opened();
  const { store, manager, service, team } = at;
  const rules = { sourcing: "outsourced", teamId: team.id } as const;
  const id = await saveRules(store, manager, service.id, rules);
  await endTeam(store, manager, team.id);
  await rejects(saveRules(store, manager, service.id, rules), /has ended/);
  await rejects(switchOnRules(store, manager, id), /has ended/);
});

Deno.test("a team ends when it gets and holds nothing; what waits for it comes back", async () => {
  await using at = await opened();
  const { store, manager, consultant, team } = at;
  const waiting = await referralExists(store, at, { teamId: team.id });
  const answered = await referralExists(store, at, { teamId: team.id, state: "answered" });
  await endTeam(store, manager, team.id);
  equal((await findReferral(store.read, consultant, waiting.id)).teamId, null);
  equal((await findReferral(store.read, at.remote, answered.id)).teamId, team.id);
});

Deno.test("a team does not end while rules name it or somebody of it holds a case", async () => {
  await using at = await opened();
  const { store, manager, team } = at;
  const rules = { sourcing: "outsourced", teamId: team.id } as const;
  await rulesExist(store, at, rules);
  await rejects(endTeam(store, manager, team.id), /Cases are sent to Remote team/);
  const own = await saveRules(store, manager, at.service.id, { sourcing: "own" });
  await switchOnRules(store, manager, own);
  await referralExists(store, at, { teamId: team.id, state: "claimed" });
  await rejects(endTeam(store, manager, team.id), /holds a case/);
});

Deno.test("only those who look after a service decide who answers it", async () => {
  await using at = await opened();
  const { store, service, consultant, team, organisation } = at;
  const stranger = await personExists(store, "service_manager");
  const theirs = await personExists(store, "service_manager", { organisation });
  for (const actor of [stranger, theirs, consultant]) {
    await rejects(saveRules(store, actor, service.id, { sourcing: "own" }));
    await rejects(endTeam(store, actor, team.id));
  }
  deepEqual(await teamsOf(store.read, stranger, service.id), []);
  const administrator = await personExists(store, "administrator");
  await saveRules(store, administrator, service.id, { sourcing: "own" });
});

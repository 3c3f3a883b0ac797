import { doesNotMatch, equal, match } from "node:assert/strict";
import { findReferral } from "@/domain/referrals/find.ts";
import { personExists } from "@/tests/factories/people.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { dutyExists, remoteTeamExists } from "@/tests/factories/sourcing.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

async function opened() {
  const store = await testStore();
  const bedside = await testApp(store);
  const parties = await partiesExist(store);
  const team = await remoteTeamExists(store, parties);
  return {
    store,
    bedside,
    ...parties,
    ...team,
    text: async (at: string) => await (await bedside.get(at, parties.manager)).text(),
    async [Symbol.asyncDispose]() {
      await bedside[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}

const sent = (fields: readonly (readonly [string, string])[]) =>
  new URLSearchParams(fields.map(([name, value]) => [name, value]));

Deno.test("cases are given out from the page, and the next page offers to undo it", async () => {
  await using at = await opened();
  const { store, bedside, manager, consultant, service } = at;
  await dutyExists(store, at);
  const [one, two] = [await referralExists(store, at), await referralExists(store, at)];
  const page = await at.text(paths.assignments());
  match(page, new RegExp(`value="${one.id}"`));
  match(page, /Dr Priya Shah, on duty now/);
  const fields = sent([
    ["service", service.id],
    ["cases", one.id],
    ["cases", two.id],
    ["to", consultant.userId],
  ]);
  const given = await bedside.post(paths.assignments(), fields, manager);
  equal(given.status, 303);
  const next = given.headers.get("location")!;
  const after = await at.text(next);
  match(after, /2 cases given to Dr Priya Shah/);
  const undo = /action="(\/queue\/assignments\/[^"]*\/undo)"/.exec(after)![1]!;
  equal((await bedside.post(undo, { service: service.id }, manager)).status, 303);
  equal((await findReferral(store.read, manager, one.id)).assignedTo, null);
  doesNotMatch(await at.text(next), /cases given to/);
  equal((await bedside.post(undo, {}, manager)).status, 409);
});

Deno.test("nothing chosen, or nobody: the page says so and keeps the ticks", async () => {
  await using at = await opened();
  const { bedside, manager, service } = at;
  const one = await referralExists(at.store, at);
  const none = await bedside.post(paths.assignments(), { service: service.id }, manager);
  equal(none.status, 422);
  match(await none.text(), /Choose at least one case/);
  const nobody = await bedside.post(
    paths.assignments(),
    { service: service.id, cases: one.id, to: "" },
    manager,
  );
  equal(nobody.status, 422);
  const html = await nobody.text();
  match(html, /Choose who the cases are for/);
  match(html, /value="[0-9a-f-]+" checked/);
});

Deno.test("cases are passed on to a team; a team's people are not asked to", async () => {
  await using at = await opened();
  const { store, bedside, manager, team, organisation, service } = at;
  const one = await referralExists(store, at);
  const fields = { service: service.id, cases: one.id, team: team.id };
  equal((await bedside.post(paths.assignmentTeams(), fields, manager)).status, 303);
  equal((await findReferral(store.read, manager, one.id)).teamId, team.id);
  match(await at.text(paths.assignments()), /Nobody’s yet, with Remote team/);
  const theirs = await personExists(store, "service_manager", { organisation });
  const page = await (await bedside.get(paths.assignments(), theirs)).text();
  match(page, new RegExp(one.id));
  doesNotMatch(page, /Or pass them on to/);
  equal((await bedside.get(paths.assignments(), at.consultant)).status, 403);
});

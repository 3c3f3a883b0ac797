import { doesNotMatch, equal, match } from "node:assert/strict";
import type { Instant } from "@/db/columns.ts";
import { findOwnService } from "@/domain/services/find.ts";
import { personExists } from "@/tests/factories/people.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { remoteTeamExists } from "@/tests/factories/sourcing.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

async function opened() {
  const store = await testStore();
  const bedside = await testApp(store);
  const parties = await partiesExist(store);
  const team = await remoteTeamExists(store, parties);
  const path = paths.serviceSourcing(parties.service.id);
  return {
    store,
    bedside,
    ...parties,
    ...team,
    path,
    text: async (at: string) => await (await bedside.get(at, parties.manager)).text(),
    async [Symbol.asyncDispose]() {
      await bedside[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}
type At = Awaited<ReturnType<typeof opened>>;

const jointFields = ({ team }: At) => ({
  sourcing: "joint",
  complicatedBy: "immune_suppression",
  rule1Team: team.id,
  rule1Problem: "rash",
  rule1Order: "2",
  rule2Team: "own",
  rule2Complexity: "complicated",
  rule2Areas: "ls1, LS2",
  rule2Order: "1",
  "share-own": "100",
  [`share-${team.id}`]: "0",
  [`to-${team.id}`]: "own",
  [`after-${team.id}`]: "6",
});

const day = (date: number, hour: number) =>
  new Date(Date.UTC(2026, 1, date, hour)).toISOString() as Instant;

/** Three rashes and a lesion that went to the own organisation, which answered two of them late. */
async function lastMonth(at: At) {
  const past = (date: number, answered: number, problem: string, over = {}) =>
    referralExists(at.store, at, {
      state: "answered",
      sentAt: day(date, 9),
      dueAt: day(date + 2, 9),
      answeredAt: day(answered, 9),
      history: { problem, site: "forearm" },
      ...over,
    });
  await past(10, 11, "lesion");
  await past(10, 16, "rash");
  await past(10, 17, "rash");
  await past(10, 11, "rash", { teamId: at.team.id });
  await past(10, 12, "rash", { teamId: at.team.id, answeredAt: day(11, 10) });
  await past(11, 12, "lesion", { teamId: at.team.id, dueAt: day(20, 9), answeredAt: day(12, 8) });
}

Deno.test("rules are saved, tried out on the last month's referrals, and switched on", async () => {
  await using at = await opened();
  const { bedside, manager, path, service, store } = at;
  await lastMonth(at);
  const saved = await bedside.post(path, jointFields(at), manager);
  equal(saved.status, 303);
  const trial = saved.headers.get("location")!;
  const page = await at.text(trial);
  match(page, /Would have sent 67% to Remote team and 33% to your own organisation/);
  match(page, /1 breach fewer/);
  match(page, /Complicated, patient lives in LS1 or LS2: to your own organisation/);
  match(page, /Rash: to Remote team/);
  match(page, /within 6\s+working hours goes to your own organisation/);
  equal((await findOwnService(store.read, manager, service.id)).sourcing, "own");

  const on = await bedside.post(trial, {}, manager);
  equal(on.headers.get("location"), path);
  equal((await findOwnService(store.read, manager, service.id)).sourcing, "joint");
  match(await at.text(trial), /New referrals go by these rules now/);
  equal((await bedside.post(trial, {}, manager)).status, 409);

  const again = await at.text(path);
  match(again, /Holds now/);
  match(again, /id="rule1Areas"[^>]*value="LS1, LS2"/);
  match(again, /<option value="rash" selected/);
});

Deno.test("of a team that never answered, no breaches are told", async () => {
  await using at = await opened();
  await referralExists(at.store, at, { sentAt: day(20, 9), dueAt: day(22, 9) });
  const fields = { sourcing: "outsourced", outsourcedTo: at.team.id };
  const saved = await at.bedside.post(at.path, fields, at.manager);
  const page = await at.text(saved.headers.get("location")!);
  match(page, /Would have sent 100% to Remote team\. How many times would be over cannot be told/);
});

Deno.test("without referrals there is nothing to try out, and the rules can be switched on", async () => {
  await using at = await opened();
  const saved = await at.bedside.post(at.path, { sourcing: "own" }, at.manager);
  const page = await at.text(saved.headers.get("location")!);
  match(page, /nothing to try the rules out on/);
  match(page, /Switch on these rules/);
});

Deno.test("what does not fit is shown again with every word and what is wrong", async () => {
  await using at = await opened();
  const { bedside, manager, path, team } = at;
  const fields = {
    ...jointFields(at),
    rule2Areas: "Leeds!",
    "share-own": "60",
    [`after-${team.id}`]: "soon",
  };
  const answer = await bedside.post(path, fields, manager);
  equal(answer.status, 422);
  const html = await answer.text();
  match(html, /Rule 2: enter how postcodes begin/);
  match(html, /The shares must add up to 100/);
  match(html, /Working hours must be a whole number/);
  match(html, /value="Leeds!"/);
  const none = await bedside.post(path, {}, manager);
  equal(none.status, 422);
  match(await none.text(), /Say who answers/);
  equal((await bedside.post(path, { sourcing: "outsourced" }, manager)).status, 422);
});

Deno.test("teams are added and ended on the page, and what is refused says why", async () => {
  await using at = await opened();
  const { bedside, manager, path, service, organisation, team } = at;
  const teams = paths.serviceTeams(service.id);
  const added = await bedside.post(
    teams,
    { name: "<Nurses>", organisation: organisation.id },
    manager,
  );
  equal(added.headers.get("location"), path);
  match(await at.text(path), /&lt;Nurses&gt;/);
  const again = await bedside.post(
    teams,
    { name: "<Nurses>", organisation: organisation.id },
    manager,
  );
  equal(again.status, 409);
  match(await again.text(), /There is a team called &lt;Nurses&gt;/);
  equal((await bedside.post(teams, { name: "" }, manager)).status, 422);
  const ended = await bedside.post(paths.serviceTeamEnd(service.id, team.id), {}, manager);
  equal(ended.status, 303);
  doesNotMatch(await at.text(path), /Remote team/);
});

Deno.test("another organisation's service is not there, its own manager is led to it", async () => {
  await using at = await opened();
  const stranger = await personExists(at.store, "service_manager");
  equal((await at.bedside.get(at.path, stranger)).status, 404);
  equal((await at.bedside.get(at.path, at.consultant)).status, 403);
  match(await at.text(paths.service(at.service.id)), new RegExp(`href="${at.path}"`));
});

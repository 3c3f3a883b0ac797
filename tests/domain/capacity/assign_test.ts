import { deepEqual, equal, rejects } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { auditEntries } from "@/db/schema/audit.ts";
import { assignCases, undoAssignment } from "@/domain/capacity/assign.ts";
import { casesAPage, casesToGive, findBatch } from "@/domain/capacity/cases_to_give.ts";
import { passToTeam } from "@/domain/capacity/pass_to_team.ts";
import { specialistsFor } from "@/domain/capacity/specialists.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { personExists } from "@/tests/factories/people.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { remoteTeamExists } from "@/tests/factories/sourcing.ts";
import { testStore } from "@/tests/support/store.ts";

async function opened() {
  const store = await testStore();
  const parties = await partiesExist(store);
  const team = await remoteTeamExists(store, parties);
  const assignedTo = async (id: Parameters<typeof findReferral>[2]) =>
    (await findReferral(store.read, parties.manager, id)).assignedTo;
  return {
    store,
    ...parties,
    ...team,
    assignedTo,
    [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
  };
}

Deno.test("many cases are given out by one press, and undone by one, each to whoever had it", async () => {
  await using at = await opened();
  const { store, manager, consultant, colleague, assignedTo } = at;
  const free = await referralExists(store, at);
  const held = await referralExists(store, at, {
    state: "claimed",
    assignedTo: colleague.userId,
  });
  const answered = await referralExists(store, at, { state: "answered" });
  const cases = [free.id, held.id, answered.id, free.id];
  const { batchId, ...counts } = await assignCases(store, manager, {
    cases,
    to: consultant.userId,
  });
  deepEqual(counts, { assigned: 2, left: 1 });
  deepEqual([await assignedTo(free.id), await assignedTo(held.id), await assignedTo(answered.id)], [
    consultant.userId,
    consultant.userId,
    null,
  ]);
  const batch = await findBatch(store.read, manager, batchId);
  deepEqual([batch?.cases, batch?.toName], [2, consultant.name]);
  equal(await findBatch(store.read, consultant, batchId), undefined);

  equal(await undoAssignment(store, manager, batchId), 2);
  deepEqual([await assignedTo(free.id), await assignedTo(held.id)], [null, colleague.userId]);
  await rejects(undoAssignment(store, manager, batchId), /undone already/);
  const said = await store.read.select({ id: auditEntries.subject }).from(auditEntries)
    .where(eq(auditEntries.action, "referral.assignment_undone"));
  equal(said.length, 2);
});

Deno.test("undoing leaves alone what was given on or answered since", async () => {
  await using at = await opened();
  const { store, manager, consultant, colleague, assignedTo } = at;
  const [one, two] = [await referralExists(store, at), await referralExists(store, at)];
  const first = await assignCases(store, manager, {
    cases: [one.id, two.id],
    to: consultant.userId,
  });
  await assignCases(store, manager, { cases: [two.id], to: colleague.userId });
  equal(await undoAssignment(store, manager, first.batchId), 1);
  deepEqual([await assignedTo(one.id), await assignedTo(two.id)], [null, colleague.userId]);
});

Deno.test("cases are given to those who answer, of the team that each case went to", async () => {
  await using at = await opened();
  const { store, manager, consultant, remote, team, assignedTo } = at;
  const own = await referralExists(store, at);
  const theirs = await referralExists(store, at, { teamId: team.id });
  const give = (id: typeof own.id, to: typeof own.createdBy) =>
    assignCases(store, manager, { cases: [id], to });
  await rejects(give(own.id, manager.userId), /somebody who answers cases/);
  await rejects(give(own.id, remote.userId), /is not of the team/);
  await rejects(give(theirs.id, consultant.userId), /is not of the team/);
  await give(theirs.id, remote.userId);
  equal(await assignedTo(theirs.id), remote.userId);
  await rejects(give(theirs.id, remote.userId), /Nothing changed/);
});

Deno.test("a team's manager gives out what is with the team, and knows only the team's people", async () => {
  await using at = await opened();
  const { store, organisation, remote, team, service, assignedTo } = at;
  const theirs = await personExists(store, "service_manager", { organisation });
  const own = await referralExists(store, at);
  const passed = await referralExists(store, at, { teamId: team.id });
  const people = await specialistsFor(store.read, theirs, service.id, store.now());
  deepEqual(people.map(({ name }) => name), [remote.name]);
  const { rows } = await casesToGive(store.read, theirs, {
    serviceId: service.id,
    onlyFree: false,
  });
  deepEqual(rows.map(({ id }) => id), [passed.id]);
  await assignCases(store, theirs, { cases: [passed.id], to: remote.userId });
  equal(await assignedTo(passed.id), remote.userId);
  await rejects(assignCases(store, theirs, { cases: [own.id], to: remote.userId }));
  await rejects(passToTeam(store, theirs, { cases: [passed.id], team: null }));
});

Deno.test("a person passes urgent suspected cancer on; whose it was to be is open again", async () => {
  await using at = await opened();
  const { store, manager, consultant, team, remote } = at;
  const one = await referralExists(store, at, {
    priority: "urgent_suspected_cancer",
    assignedTo: consultant.userId,
  });
  const held = await referralExists(store, at, { state: "claimed" });
  equal(await passToTeam(store, manager, { cases: [one.id, held.id], team: team.id }), 1);
  const passed = await findReferral(store.read, remote, one.id);
  deepEqual([passed.teamId, passed.assignedTo], [team.id, null]);
  await rejects(passToTeam(store, manager, { cases: [one.id], team: team.id }), /Nothing changed/);
  equal(await passToTeam(store, manager, { cases: [one.id], team: null }), 1);
  await rejects(passToTeam(store, consultant, { cases: [one.id], team: team.id }), /role cannot/);
});

Deno.test("two managers at once: both presses are kept, in the order in which they came", async () => {
  await using at = await opened();
  const { store, manager, consultant, colleague, assignedTo, specialists } = at;
  const other = await personExists(store, "service_manager", { organisation: specialists });
  const { id } = await referralExists(store, at);
  const [first] = await Promise.all([
    assignCases(store, manager, { cases: [id], to: consultant.userId }),
    assignCases(store, other, { cases: [id], to: colleague.userId }),
  ]);
  equal(await assignedTo(id), colleague.userId);
  await rejects(undoAssignment(store, manager, first.batchId), /given on or answered since/);
  await rejects(undoAssignment(store, other, first.batchId), /nothing here to undo/);
});

Deno.test("open cases come page by page, the most pressing first, and each once", async () => {
  await using at = await opened();
  const { store, manager, service, gp, practice } = at;
  const { patientId } = await referralExists(store, at, { priority: "urgent_suspected_cancer" });
  for (let each = 0; each < casesAPage; each++) {
    await referralExists(store, at, { patientId, practiceId: practice.id, createdBy: gp.userId });
  }
  const first = await casesToGive(store.read, manager, { serviceId: service.id, onlyFree: true });
  equal(first.rows[0]?.priority, "urgent_suspected_cancer");
  const second = await casesToGive(store.read, manager, {
    serviceId: service.id,
    after: first.next,
    onlyFree: true,
  });
  equal(second.next, undefined);
  const seen = [...first.rows, ...second.rows].map(({ id }) => id);
  deepEqual([seen.length, new Set(seen).size], [casesAPage + 1, casesAPage + 1]);
});

import { deepEqual, equal } from "node:assert/strict";
import { queueCounts } from "@/domain/triage/counts.ts";
import { nextCase } from "@/domain/triage/next_case.ts";
import { oneCase, queuePage } from "@/domain/triage/queue.ts";
import { personExists } from "@/tests/factories/people.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { remoteTeamExists } from "@/tests/factories/sourcing.ts";
import { testStore } from "@/tests/support/store.ts";

Deno.test("the queue of each organisation holds what is its team's work, and counts the same", async () => {
  await using store = await testStore();
  const parties = await partiesExist(store);
  const { team, remote } = await remoteTeamExists(store, parties);
  const own = await referralExists(store, parties);
  const theirs = await referralExists(store, parties, { teamId: team.id });
  const now = store.now();
  const stranger = await personExists(store, "consultant");
  const queues = [[parties.consultant, own.id], [remote, theirs.id], [
    stranger,
    undefined,
  ]] as const;
  for (const [actor, id] of queues) {
    const { rows } = await queuePage(store.read, actor, { filter: {}, now });
    deepEqual(rows.map((row) => row.id), id ? [id] : []);
    equal((await queueCounts(store.read, actor, now)).all, id ? 1 : 0);
    for (const one of [own, theirs]) {
      const row = await oneCase(store.read, actor, one.id, { now });
      equal(row?.id, one.id === id ? id : undefined);
    }
  }
  const next = await nextCase(store.read, remote, theirs.id, { now });
  equal(next, undefined, "not the other team's");
});

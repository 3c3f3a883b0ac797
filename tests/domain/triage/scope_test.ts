import { deepEqual } from "node:assert/strict";
import { queueCounts } from "@/domain/triage/counts.ts";
import { queuePage } from "@/domain/triage/queue.ts";
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
  const serviceIds = [parties.service.id];
  const stranger = await personExists(store, "consultant");
  const queues = [[parties.consultant, [own.id]], [remote, [theirs.id]], [stranger, []]] as const;
  for (const [actor, ids] of queues) {
    const { rows } = await queuePage(store.read, actor, { view: "all", serviceIds });
    deepEqual(rows.map(({ id }) => id), ids);
    const counts = await queueCounts(store.read, actor, serviceIds);
    deepEqual(counts.all, ids.length);
  }
});

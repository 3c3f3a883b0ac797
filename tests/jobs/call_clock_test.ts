/** The clock of calls looks after every hub, whatever befalls another. */
import { deepEqual, match, rejects } from "node:assert/strict";
import { eq, isNotNull, sql } from "drizzle-orm";
import { auditEntries } from "@/db/schema/audit.ts";
import { callRings, calls } from "@/db/schema/calls.ts";
import { homeSettings } from "@/db/schema/devices.ts";
import { insidesOf } from "@/db/store.ts";
import { placeCall } from "@/domain/calls/place.ts";
import { letTimeRunOut } from "@/domain/calls/run_out.ts";
import { lookAtCalls } from "@/jobs/call_clock.ts";
import { callPartiesExist, nothingSaid, shiftExists } from "@/tests/factories/calls.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";
import { movingClock } from "@/tests/support/clock.ts";
import { testStore } from "@/tests/support/store.ts";

Deno.test("a hub that cannot be looked at holds up no other", async () => {
  const clock = movingClock();
  await using store = await testStore(clock.now);
  const hubs = [await callPartiesExist(store), await callPartiesExist(store)];
  for (const { hub, home, handler, clinician, carer } of hubs) {
    await rowExists(store, homeSettings, { organisationId: home.id, hubId: hub.id });
    for (const person of [handler, clinician]) await shiftExists(store, person);
    await placeCall(store, carer, { about: nothingSaid });
  }
  const [broken, sound] = hubs;
  await insidesOf(store).db.run(sql.raw(
    `CREATE TRIGGER broken BEFORE UPDATE ON call_rings
       WHEN OLD.call_id IN (SELECT id FROM calls WHERE hub_id = '${broken!.hub.id}')
       BEGIN SELECT RAISE(ABORT, 'broken'); END`,
  ));
  clock.forward({ seconds: 20 });
  await rejects(lookAtCalls(store), (error) => {
    match(String(error), /1 of 2 hubs/);
    return true;
  });
  const ended = await store.read.select({ hubId: calls.hubId }).from(callRings)
    .innerJoin(calls, eq(calls.id, callRings.callId)).where(isNotNull(callRings.endedAt));
  deepEqual(ended, [{ hubId: sound!.hub.id }]);
});

Deno.test("somebody answered just before the clock did: there is nothing left to do, and that is no error", async () => {
  await using store = await testStore();
  const { hub } = await callPartiesExist(store);
  await letTimeRunOut(store, hub.id);
  const [said] = await store.read.select().from(auditEntries);
  deepEqual([said?.action, said?.actorRole], ["job.finished", "job:calls.clock"]);
});

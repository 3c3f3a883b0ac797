/** A hundred homes call and give up: nothing rings on, nobody is kept busy, and all of it is counted. */
import { deepEqual, equal, match } from "node:assert/strict";
import { isNull } from "drizzle-orm";
import papaparse from "papaparse";
import { homeSettings } from "@/db/schema/devices.ts";
import { callRings, calls } from "@/db/schema/calls.ts";
import { lookAtCalls } from "@/jobs/call_clock.ts";
import { callPartiesExist, shiftExists } from "@/tests/factories/calls.ts";
import { organisationExists, personExists } from "@/tests/factories/people.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";
import { testApp } from "@/tests/support/app.ts";
import { movingClock } from "@/tests/support/clock.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

const homes = 100;

Deno.test("a hundred homes call and give up: the desk is empty, each can call again, and all are counted", async () => {
  const clock = movingClock();
  await using store = await testStore(clock.now);
  await using bedside = await testApp(store);
  const { hub, handler, clinician, lead } = await callPartiesExist(store);
  for (const person of [handler, clinician]) await shiftExists(store, person);
  const placed = [];
  for (let home = 0; home < homes; home++) {
    const organisation = await organisationExists(store, { kind: "home", name: `Home ${home}` });
    await rowExists(store, homeSettings, { organisationId: organisation.id, hubId: hub.id });
    const carer = await personExists(store, "carer", { organisation });
    const answer = await bedside.post(paths.tabletCall(), {}, carer);
    equal(answer.status, 303);
    placed.push({ carer, address: answer.headers.get("location")! });
  }
  equal(await store.read.$count(callRings, isNull(callRings.endedAt)), 2);
  match(await desk(), new RegExp(`Waiting \\(${homes}\\)`));
  // One ring each is let go on to the next, and the calls are given up while others ring.
  for (const [index, { carer, address }] of placed.entries()) {
    if (index % 50 === 0) {
      clock.forward({ seconds: 21 });
      for (const person of [handler, clinician]) {
        equal((await bedside.post(paths.deskPresence(), {}, person)).status, 204);
      }
      await lookAtCalls(store);
    }
    equal((await bedside.post(`${address}/giving-up`, {}, carer)).status, 303);
    equal((await bedside.post(`${address}/giving-up`, {}, carer)).status, 409);
  }
  await lookAtCalls(store);

  deepEqual(await store.read.selectDistinct({ state: calls.state }).from(calls), [
    { state: "abandoned" },
  ]);
  equal(await store.read.$count(callRings, isNull(callRings.endedAt)), 0);
  const after = await desk();
  match(after, /No call is waiting\./);
  match(after, /Calls<\/dt><dd class="figure">50</);
  match(after, /Given up<\/dt><dd class="figure">50 \(100%\)/);
  const file = await (await bedside.get(paths.callFiguresExport(), lead)).text();
  const { data } = papaparse.parse<Record<string, string>>(
    file.replace("\uFEFF", "").trim(),
    { header: true },
  );
  equal(data.length, homes);
  equal(new Set(data.map(({ Home }) => Home)).size, homes);
  // Given up within half a minute is no call that was waited for.
  equal(data.filter((row) => row["Given up"] === "yes").length, 50);

  const [first] = placed;
  const again = await bedside.post(paths.tabletCall(), {}, first!.carer);
  equal(again.status, 303);
  equal(await store.read.$count(callRings, isNull(callRings.endedAt)), 1);

  async function desk(): Promise<string> {
    return await (await bedside.get(paths.deskLive(), handler)).text();
  }
});

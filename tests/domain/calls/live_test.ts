/** Open pages are told that something changed: once a change, however many calls it touched. */
import { deepEqual } from "node:assert/strict";
import { type Instant, newId } from "@/db/columns.ts";
import { calls } from "@/db/schema/calls.ts";
import { callsLive, openCallStream } from "@/domain/calls/live.ts";
import { goOnShift } from "@/domain/calls/shifts.ts";
import { lookAtCalls } from "@/jobs/call_clock.ts";
import { callPartiesExist } from "@/tests/factories/calls.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";
import { testStore } from "@/tests/support/store.ts";

Deno.test("a change to very many calls leaves a desk that reads slowly connected, and tells it once", async () => {
  await using store = await testStore();
  const { hub, home, carer, handler, lead } = await callPartiesExist(store);
  const ago = (seconds: number) =>
    new Date(store.now().getTime() - seconds * 1000).toISOString() as Instant;
  const ids = Array.from({ length: 130 }, () => newId<"Call">());
  for (const id of ids) {
    await rowExists(store, calls, {
      id,
      hubId: hub.id,
      homeId: home.id,
      placedBy: carer.userId,
      state: "waiting",
      rank: 2,
      skill: "call_handler",
      placedAt: ago(90),
      everybodyAt: ago(30),
    });
  }
  const desk = await openCallStream(store, lead, undefined);
  const page = await openCallStream(store, carer, ids[7]);
  await lookAtCalls(store);
  await goOnShift(store, handler, {
    skills: ["call_handler"],
    languages: [],
    soundTried: true,
  });
  callsLive(store).end();
  deepEqual(await eventsOf(desk!), ["hello", "call", "shifts", "call"]);
  deepEqual(await eventsOf(page!), ["hello", "call"]);
});

async function eventsOf(stream: ReadableStream<Uint8Array>): Promise<string[]> {
  const text = await new Response(stream).text();
  return [...text.matchAll(/^event: (\w+)$/gm)].map(([, name]) => name!);
}

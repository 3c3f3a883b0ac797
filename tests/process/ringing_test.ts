/** The real process, killed while a call rings. */
import { deepEqual, equal, ok } from "node:assert/strict";
import { migrate } from "@/db/migrate.ts";
import { callRings, calls } from "@/db/schema/calls.ts";
import { openStore, type Store } from "@/db/store.ts";
import { placeCall } from "@/domain/calls/place.ts";
import { addSubscription, SubscriptionForm } from "@/domain/hubs/push_subscriptions.ts";
import { callPartiesExist, nothingSaid, shiftExists } from "@/tests/factories/calls.ts";
import { askingAs } from "@/tests/support/draft_in_folder.ts";
import { startProcess } from "@/tests/support/process.ts";
import { pushDouble } from "@/tests/support/push_double.ts";
import { paths } from "@/views/paths.ts";

Deno.test("a server that is killed while a call rings rings on, tells telephones again, and can be answered", async () => {
  const BEDSIDE_DATA = await Deno.makeTempDir({ prefix: "bedside-ringing-" });
  await using double = pushDouble();
  const phone = double.subscribe();
  const read = async <T>(look: (store: Store) => Promise<T>): Promise<T> => {
    const store = await openStore({ url: `file:${BEDSIDE_DATA}/bedside.db` });
    try {
      return await look(store);
    } finally {
      await store.close();
    }
  };
  const parties = await read(async (store) => {
    await migrate(store);
    const parties = await callPartiesExist(store);
    await shiftExists(store, parties.handler);
    await shiftExists(store, parties.clinician, { skills: ["call_handler"] });
    const services = [double.address];
    await addSubscription(store, parties.handler, SubscriptionForm.parse(phone), {
      services,
      browser: null,
    });
    await placeCall(store, parties.carer, { about: nothingSaid });
    return parties;
  });
  const settings = { BEDSIDE_DATA, BEDSIDE_PUSH_SERVICES: double.address };

  const first = await startProcess(settings);
  while (phone.delivered.length === 0) await double.asked();
  first.kill("SIGKILL");
  await first.ended;
  const before = await read((store) => store.read.select().from(callRings));
  equal(before.length, 1);

  const second = await startProcess(settings);
  while (phone.delivered.length === 1) await double.asked();
  deepEqual(phone.delivered.map(({ words }) => words), Array(2).fill("A home is calling"));
  const answer = askingAs(second, parties.handler);
  const [call] = await read((store) => store.read.select().from(calls));
  const pressed = await answer(paths.callAnswer(call!.id), {
    method: "POST",
    body: new URLSearchParams(),
  });
  await pressed.body?.cancel();
  const after = await read((store) => store.read.select().from(calls));
  deepEqual(after.map(({ state }) => state), ["live"]);
  second.kill("SIGTERM");
  equal(await second.ended, 0);
  const said = JSON.stringify([...first.lines, ...second.lines]);
  ok(!said.includes(phone.endpoint), "the address of a browser is in the log");
  const mode = (await Deno.stat(`${BEDSIDE_DATA}/secrets/vapid`)).mode! & 0o777;
  equal(mode, 0o600);
  await Deno.remove(BEDSIDE_DATA, { recursive: true });
});

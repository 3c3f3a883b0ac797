/**
 * From a home's press until the last of 20 operators' open desks was told: 200 homes call within a
 * minute and nobody answers, so that each call finds a longer queue than the one before.
 */
import { placeCall } from "@/domain/calls/place.ts";
import { touchShift } from "@/domain/calls/touch_shift.ts";
import { lookAtCalls } from "@/jobs/call_clock.ts";
import { callsLive } from "@/domain/calls/live.ts";
import { openEventLine } from "@/tests/bench/event_lines.ts";
import { percentile } from "@/tests/bench/harness.ts";
import { callPartiesExist, nothingSaid, shiftExists } from "@/tests/factories/calls.ts";
import { organisationExists, personExists, type SignedIn } from "@/tests/factories/people.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

export const name =
  "200 homes call in a minute: until the last of 20 desks is told, 99th percentile";
export const unit = "ms";
export const goal = "<=300";

const homes = 200;
/** These call before the minute begins: a hub's process has not just been started. */
const before = 20;
const operators = 20;
const everyMilliseconds = 300;

export async function measure(): Promise<number> {
  await using store = await testStore(() => new Date(), { onDisk: true });
  await using bedside = await testApp(store);
  const { hub } = await callPartiesExist(store);
  const server = Deno.serve(
    { port: 0, hostname: "127.0.0.1", onListen() {} },
    bedside.app.fetch,
  );
  const address = `http://127.0.0.1:${server.addr.port}`;
  const told = new Map<string, () => void>();
  const lines = [];
  const people: SignedIn[] = [];
  for (let operator = 0; operator < operators; operator++) {
    const person = await personExists(store, "call_handler", { organisation: hub });
    await shiftExists(store, person);
    people.push(person);
    let rest = "";
    lines.push(
      await openEventLine(address, paths.callsStream(), person.token, (words) => {
        // A message may come in two pieces.
        const whole = (rest + words).split("\n\n");
        rest = whole.pop()!;
        for (const message of whole) {
          const [, id] = /"id":"([^"]+)"/.exec(message) ?? [];
          told.get(`${id} ${operator}`)?.();
        }
      }),
    );
  }
  const carers: SignedIn[] = [];
  for (let home = 0; home < before + homes; home++) {
    const organisation = await organisationExists(store, { kind: "home" });
    carers.push(await personExists(store, "carer", { organisation }));
  }
  let looking = Promise.resolve();
  const clock = setInterval(() => looking = looking.then(() => lookAtCalls(store)), 1000);
  // As each open desk says that somebody is there.
  const presence = setInterval(() => {
    for (const person of people) looking = looking.then(() => touchShift(store, person));
  }, 15_000);
  try {
    for (const carer of carers.slice(0, before)) await ring(carer);
    const times = carers.slice(before).map(async (carer, index) => {
      await new Promise((done) => setTimeout(done, index * everyMilliseconds));
      return await ring(carer);
    });
    return percentile(await Promise.all(times), 99);
  } finally {
    clearInterval(clock);
    clearInterval(presence);
    await looking;
    callsLive(store).end();
    for (const line of lines) line.close();
    await server.shutdown();
  }

  /** The id is known only once the change is through: what comes before it is remembered. */
  async function ring(carer: SignedIn): Promise<number> {
    const began = performance.now();
    const arrived = new Map<string, number>();
    const stopListening = store.listen(({ topic, detail }) => {
      if (topic !== "calls") return;
      const id = String(detail["callId"]);
      if (detail["homeId"] !== carer.organisationId || arrived.has(id)) return;
      arrived.set(id, operators);
      for (let operator = 0; operator < operators; operator++) {
        told.set(`${id} ${operator}`, () => {
          told.delete(`${id} ${operator}`);
          const left = arrived.get(id)! - 1;
          arrived.set(id, left);
          if (left === 0) all.resolve(performance.now());
        });
      }
    });
    const all = Promise.withResolvers<number>();
    await placeCall(store, carer, { about: nothingSaid });
    const ended = await all.promise;
    stopListening();
    return ended - began;
  }
}

/** A running Bedside and a thousand open queues, each on a line of its own. */
import { migrate } from "@/db/migrate.ts";
import { openStore } from "@/db/store.ts";
import { type EventLine, openEventLine } from "@/tests/bench/event_lines.ts";
import { residentBytes, settledBytes } from "@/tests/bench/resident.ts";
import { askingAs } from "@/tests/support/draft_in_folder.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { startProcess } from "@/tests/support/process.ts";
import { paths } from "@/views/paths.ts";

export interface OpenQueues {
  /** What the process holds more than before the queues were opened. */
  memory(): Promise<number>;
  /** Milliseconds from the press that changes a case until the last queue was told. */
  event(): Promise<number>;
  close(): Promise<void>;
}

/** People come one after another: so many of them ask for their queue at the same time. */
const atOnce = 20;

export async function openQueuesExist(count: number): Promise<OpenQueues> {
  const folder = await Deno.makeTempDir({ prefix: "bedside-bench-" });
  const store = await openStore({ url: `file:${folder}/bedside.db` });
  await migrate(store);
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties);
  await store.close();
  const bedside = await startProcess({ BEDSIDE_DATA: folder });
  const ask = askingAs(bedside, parties.colleague);
  const press = askingAs(bedside, parties.consultant);
  // What any work brings about is not what open queues cost.
  for (let page = 0; page < 200; page++) await (await ask(paths.queue())).text();
  const before = await residentBytes(bedside.pid);
  let told = () => {};
  const lines: EventLine[] = [];
  while (lines.length < count) {
    const more = Math.min(atOnce, count - lines.length);
    lines.push(...await Promise.all(Array.from({ length: more }, listen)));
  }
  let claimed = false;

  return {
    async memory() {
      return await settledBytes(bedside.pid) - before;
    },
    async event() {
      const all = Promise.withResolvers<void>();
      let left = count;
      told = () => --left === 0 && all.resolve();
      const path = claimed ? paths.referralRelease(id) : paths.referralClaim(id);
      const began = performance.now();
      const pressed = press(path, { method: "POST", body: new URLSearchParams() });
      await all.promise;
      const milliseconds = performance.now() - began;
      await (await pressed).body?.cancel();
      claimed = !claimed;
      return milliseconds;
    },
    async close() {
      for (const line of lines) line.close();
      bedside.kill("SIGTERM");
      await bedside.ended;
      await Deno.remove(folder, { recursive: true });
    },
  };

  function listen(): Promise<EventLine> {
    return openEventLine(bedside.address, paths.queueStream(), parties.colleague.token, (words) => {
      if (words.includes("event: case")) told();
    });
  }
}

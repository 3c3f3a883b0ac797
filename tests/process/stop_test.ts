/** Told to stop, it finishes what is under way and takes nothing new. */
import { deepEqual, equal, match } from "node:assert/strict";
import sharp from "sharp";
import { jobs } from "@/db/schema/jobs.ts";
import { photographs } from "@/db/schema/photographs.ts";
import { openStore } from "@/db/store.ts";
import { askingAs, draftInFolder } from "@/tests/support/draft_in_folder.ts";
import { runCommand, type RunningProcess, startProcess } from "@/tests/support/process.ts";
import { paths } from "@/views/paths.ts";

Deno.test("told to stop, a slow upload is finished, a new request refused, the job in hand done, and the log put away", async () => {
  const BEDSIDE_DATA = await Deno.makeTempDir({ prefix: "bedside-stop-" });
  const { gp, id } = await draftInFolder(BEDSIDE_DATA);
  const bedside = await startProcess({ BEDSIDE_DATA });
  const path = paths.referralPhotographs(id);
  const ask = askingAs(bedside, gp);
  for (const red of [10, 20, 30]) {
    const taken = await ask(path, { method: "PUT", body: await photograph(red) });
    equal(taken.status, 201);
    await taken.body?.cancel();
  }

  const late = await photograph(40);
  const half = Math.floor(late.length / 2);
  const upload = await connect(bedside);
  await upload.send(
    `PUT ${path} HTTP/1.1\r\nHost: localhost\r\nCookie: session=${gp.token}\r\n` +
      `Sec-Fetch-Site: same-origin\r\nContent-Length: ${late.length}\r\n\r\n`,
  );
  await upload.send(late.subarray(0, half));
  await once(() => [...Deno.readDirSync(`${BEDSIDE_DATA}/files/incoming`)].length > 0);
  bedside.kill("SIGTERM");
  await once(() => bedside.lines.some(({ msg }) => msg === "Bedside is stopping"));
  const refused = await fetch(`${bedside.address}/up`);
  equal(refused.status, 503);
  match(await refused.text(), /Bedside is stopping.*try again/);
  match(await upload.all(late.subarray(half)), /^HTTP\/1.1 201 /);
  equal(await bedside.ended, 0);

  const log = await Deno.stat(`${BEDSIDE_DATA}/bedside.db-wal`).catch(() => ({ size: 0 }));
  equal(log.size, 0);
  const store = await openStore({ url: `file:${BEDSIDE_DATA}/bedside.db` });
  equal(await store.read.$count(photographs), 4);
  const states = (await store.read.select().from(jobs)).map(({ state }) => state);
  deepEqual(states.filter((state) => state !== "done" && state !== "waiting"), []);
  await store.close();
  equal((await runCommand({ BEDSIDE_DATA }, "check")).code, 0);
  await Deno.remove(BEDSIDE_DATA, { recursive: true });
});

Deno.test("told to stop, a request that never ends is left, and the exit is still 0", async () => {
  const BEDSIDE_DATA = await Deno.makeTempDir({ prefix: "bedside-stop-" });
  const { gp, id } = await draftInFolder(BEDSIDE_DATA);
  const bedside = await startProcess({ BEDSIDE_DATA });
  const upload = await connect(bedside);
  await upload.send(
    `PUT ${paths.referralPhotographs(id)} HTTP/1.1\r\nHost: localhost\r\n` +
      `Cookie: session=${gp.token}\r\nSec-Fetch-Site: same-origin\r\nContent-Length: 5000\r\n\r\n`,
  );
  await upload.send((await photograph(50)).subarray(0, 3000));
  await once(() => [...Deno.readDirSync(`${BEDSIDE_DATA}/files/incoming`)].length > 0);
  // A service manager that waits ten seconds kills then, and the exit is not 0.
  const killed = setTimeout(() => bedside.kill("SIGKILL"), 10_000);
  bedside.kill("SIGTERM");
  equal(await bedside.ended, 0);
  clearTimeout(killed);
  upload.close();
  const again = await startProcess({ BEDSIDE_DATA });
  deepEqual([...Deno.readDirSync(`${BEDSIDE_DATA}/files/incoming`)], []);
  again.kill("SIGTERM");
  equal(await again.ended, 0);
  await Deno.remove(BEDSIDE_DATA, { recursive: true });
});

const photograph = (red: number): Promise<Uint8Array<ArrayBuffer>> =>
  sharp({ create: { width: 1600, height: 1200, channels: 3, background: { r: red, g: 9, b: 9 } } })
    .jpeg().toBuffer().then((bytes) => new Uint8Array(bytes));

/** A connection by hand, to send a request in parts. */
async function connect({ address }: RunningProcess) {
  const { hostname, port } = new URL(address);
  const connection = await Deno.connect({ hostname, port: Number(port) });
  async function send(part: string | Uint8Array): Promise<void> {
    const bytes = typeof part === "string" ? new TextEncoder().encode(part) : part;
    for (let at = 0; at < bytes.length;) at += await connection.write(bytes.subarray(at));
  }
  return {
    send,
    /** What comes back after the last part. */
    async all(part: string | Uint8Array): Promise<string> {
      await send(part);
      return await new Response(connection.readable).text();
    },
    close: () => connection.close(),
  };
}

async function once(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 10));
}

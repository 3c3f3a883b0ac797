/** Told to stop, it finishes what is under way and takes nothing new. */
import { deepEqual, equal, match, ok } from "node:assert/strict";
import sharp from "sharp";
import { jobs } from "@/db/schema/jobs.ts";
import { photographs } from "@/db/schema/photographs.ts";
import { openStore } from "@/db/store.ts";
import type { SignedIn } from "@/tests/factories/people.ts";
import { draftInFolder, incomingIn, partsIn, tusTo } from "@/tests/support/draft_in_folder.ts";
import { runCommand, type RunningProcess, startProcess } from "@/tests/support/process.ts";
import { encoded } from "@/tests/support/tus.ts";
import { paths } from "@/views/paths.ts";

Deno.test("told to stop, a slow upload is finished, a new request refused, the job in hand done, and the log put away", async () => {
  const BEDSIDE_DATA = await Deno.makeTempDir({ prefix: "bedside-stop-" });
  const { gp, id } = await draftInFolder(BEDSIDE_DATA);
  const bedside = await startProcess({ BEDSIDE_DATA });
  const path = paths.referralUploads(id);
  for (const red of [10, 20, 30]) {
    equal((await tusTo(bedside, gp).send(path, await photograph(red))).status, 201);
  }

  const late = await photograph(40);
  const half = Math.floor(late.length / 2);
  const upload = await connect(bedside);
  await upload.send(head("POST", path, gp, {
    "Upload-Length": late.length,
    "Upload-Metadata": encoded({ kind: "close_up" }),
    "Content-Length": late.length,
  }));
  await upload.send(late.subarray(0, half));
  await once(() => partsIn(BEDSIDE_DATA).length > 0);
  bedside.kill("SIGTERM");
  await once(() => bedside.lines.some(({ msg }) => msg === "Bedside is stopping"));
  const refused = await fetch(`${bedside.address}/up`);
  equal(refused.status, 503);
  match(await refused.text(), /Bedside is stopping.*try again/);
  match(await upload.all(late.subarray(half)), /^HTTP\/1.1 201 [^]*\r\nbedside-photograph: /i);
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

Deno.test("told to stop, requests that never end are left, and the exit is still 0", async () => {
  const BEDSIDE_DATA = await Deno.makeTempDir({ prefix: "bedside-stop-" });
  const { gp, id } = await draftInFolder(BEDSIDE_DATA);
  const bedside = await startProcess({ BEDSIDE_DATA });
  const jpeg = await photograph(50);
  const begun = await tusTo(bedside, gp).begin(paths.referralUploads(id), jpeg.length);
  const path = begun.headers.get("location")!;
  const upload = await connect(bedside);
  await upload.send(
    head("PATCH", path, gp, { "Upload-Offset": 0, "Content-Length": jpeg.length }),
  );
  await upload.send(jpeg.subarray(0, 3000));
  await once(() => partsIn(BEDSIDE_DATA).some((part) => Deno.statSync(part).size === 3000));
  const form = await connect(bedside);
  await form.send(head("POST", paths.referralPhotographs(id), gp, {
    "Content-Type": "multipart/form-data; boundary=x",
    "Content-Length": jpeg.length,
  }));
  await form.send("--x\r\nContent-Disposition: form-data; name=side; filename=a.jpg\r\n\r\n");
  await form.send(jpeg.subarray(0, 3000));
  await once(() => incomingIn(BEDSIDE_DATA).length > 0);
  // A service manager that waits ten seconds kills then, and the exit is not 0.
  const killed = setTimeout(() => bedside.kill("SIGKILL"), 10_000);
  bedside.kill("SIGTERM");
  equal(await bedside.ended, 0);
  clearTimeout(killed);
  upload.close();
  form.close();
  const again = await startProcess({ BEDSIDE_DATA });
  deepEqual(incomingIn(BEDSIDE_DATA), []);
  const tus = tusTo(again, gp);
  equal((await tus.head(path)).headers.get("upload-offset"), "3000");
  const whole = await tus.patch(path, 3000, jpeg.slice(3000));
  ok(whole.headers.get("bedside-photograph"));
  again.kill("SIGTERM");
  equal(await again.ended, 0);
  await Deno.remove(BEDSIDE_DATA, { recursive: true });
});

const photograph = (red: number): Promise<Uint8Array<ArrayBuffer>> =>
  sharp({ create: { width: 1600, height: 1200, channels: 3, background: { r: red, g: 9, b: 9 } } })
    .jpeg().toBuffer().then((bytes) => new Uint8Array(bytes));

function head(
  method: string,
  path: string,
  { token }: SignedIn,
  more: Readonly<Record<string, string | number>>,
): string {
  const headers = {
    "Host": "localhost",
    "Cookie": `session=${token}`,
    "Sec-Fetch-Site": "same-origin",
    "Tus-Resumable": "1.0.0",
    "Content-Type": "application/offset+octet-stream",
    ...more,
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return [`${method} ${path} HTTP/1.1`, ...lines, "\r\n"].join("\r\n");
}

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

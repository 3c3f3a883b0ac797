/** Fifty photographs of 12 MB at once: to the real process, and to the least that could take them. */
import { migrate } from "@/db/migrate.ts";
import { openStore } from "@/db/store.ts";
import { percentile, whenAllHaveEnded } from "@/tests/bench/harness.ts";
import type { SignedIn } from "@/tests/factories/people.ts";
import { personExists } from "@/tests/factories/people.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { startProcess } from "@/tests/support/process.ts";
import { encoded } from "@/tests/support/tus.ts";
import { paths } from "@/views/paths.ts";

const atOnce = 50;
const photographBytes = 12_000_000;
const ofOneReferral = 10;
export const rounds = 4;

export interface Sent {
  readonly megabytesPerSecond: number;
  /** Of the server, above what it held at rest. */
  readonly grownMegabytes: number;
  /** How long the slowest hundredth of somebody else's pages took meanwhile. */
  readonly p99Milliseconds: number;
}

/** Signed in, with a draft that photographs can be sent to. */
interface Sender {
  readonly person: SignedIn;
  readonly address: string;
}

interface Server {
  readonly address: string;
  readonly pid: number;
  stop(): Promise<unknown>;
}

const photograph = new Uint8Array(photographBytes);
for (let at = 0; at < photographBytes; at += 65_536) {
  crypto.getRandomValues(photograph.subarray(at, at + 65_536));
}
let sent = 0;

let opened: ReturnType<typeof open> | undefined;
/** The real process on a folder of its own, with senders for every round. */
export const uploadsToOurs = () => opened ??= open();

async function open() {
  const folder = await Deno.makeTempDir({ prefix: "bedside-bench-" });
  const { senders, reader } = await sendersIn(folder);
  const { address, pid, kill, ended } = await startProcess({ BEDSIDE_DATA: folder });
  whenAllHaveEnded(async () => {
    kill("SIGTERM");
    await ended;
    await Deno.remove(folder, { recursive: true });
  });
  const server = { address, pid, stop: () => Promise.resolve() };
  await pageTime(server, reader);
  return () => {
    const now = senders.splice(0, atOnce / ofOneReferral);
    const all = now.flatMap((sender) => Array<Sender>(ofOneReferral).fill(sender));
    return measured(server, reader, all.map((sender) => () => sendToOurs(server, sender)));
  };
}

async function sendersIn(folder: string) {
  const store = await openStore({ url: `file:${folder}/bedside.db` });
  await migrate(store);
  const parties = await partiesExist(store);
  const senders: Sender[] = [];
  for (let n = 0; n < (rounds + 3) * atOnce / ofOneReferral; n++) {
    const { id } = await referralExists(store, parties, { state: "draft", history: {} });
    const person = await personExists(store, "gp", { organisation: parties.practice });
    senders.push({ person, address: paths.referralUploads(id) });
  }
  await store.close();
  return { senders, reader: parties.gp };
}

async function sendToOurs({ address }: Server, { person, address: to }: Sender): Promise<void> {
  const headers = {
    "Cookie": `session=${person.token}`,
    "Sec-Fetch-Site": "same-origin",
    "Tus-Resumable": "1.0.0",
  };
  const begun = await fetch(address + to, {
    method: "POST",
    headers: {
      ...headers,
      "Upload-Length": String(photographBytes),
      "Upload-Metadata": encoded({ kind: "close_up" }),
    },
  });
  await begun.body?.cancel();
  const status = await send(address, "PATCH", begun.headers.get("location")!, {
    ...headers,
    "Upload-Offset": "0",
    "Content-Type": "application/offset+octet-stream",
  });
  if (status !== 204) throw new Error(`Cannot measure uploads that are answered ${status}`);
}

/** The same bytes to tests/bench/plain_writes.ts. */
export async function uploadsToPlainWrites(): Promise<Sent> {
  const folder = await Deno.makeTempDir({ prefix: "bedside-bench-" });
  const server = await startPlainWrites(folder);
  const sending = () => send(server.address, "PUT", "/", {});
  const result = await measured(
    server,
    undefined,
    Array<() => Promise<unknown>>(atOnce).fill(sending),
  );
  await server.stop();
  await Deno.remove(folder, { recursive: true });
  return result;
}

async function startPlainWrites(folder: string): Promise<Server> {
  const program = new URL("plain_writes.ts", import.meta.url).pathname;
  const child = new Deno.Command(Deno.execPath(), {
    args: [
      "run",
      "--quiet",
      "--no-config",
      "--allow-net=127.0.0.1",
      `--allow-write=${folder}`,
      program,
      folder,
    ],
    stdout: "piped",
  }).spawn();
  const said = child.stdout.pipeThrough(new TextDecoderStream()).getReader();
  const { value: address = "" } = await said.read();
  return {
    address: address.trim(),
    pid: child.pid,
    async stop() {
      child.kill("SIGTERM");
      await said.cancel();
      await child.status;
    },
  };
}

async function measured(
  server: Server,
  reader: SignedIn | undefined,
  senders: readonly (() => Promise<unknown>)[],
): Promise<Sent> {
  const before = await residentMegabytes(server.pid);
  let most = before;
  let wanted = true;
  const pages: number[] = [];
  const watching = (async () => {
    while (wanted) {
      most = Math.max(most, await residentMegabytes(server.pid));
      await pause(20);
    }
  })();
  const reading = (async () => {
    while (reader && wanted) {
      pages.push(await pageTime(server, reader));
      await pause(10);
    }
  })();
  const began = performance.now();
  await Promise.all(senders.map((sending) => sending()));
  const seconds = (performance.now() - began) / 1000;
  wanted = false;
  await Promise.all([watching, reading]);
  return {
    megabytesPerSecond: senders.length * photographBytes / 1e6 / seconds,
    grownMegabytes: most - before,
    p99Milliseconds: percentile([...pages, 0], 99),
  };
}

async function pageTime({ address }: Server, { token }: SignedIn): Promise<number> {
  const began = performance.now();
  const answer = await fetch(address + paths.referrals(), {
    headers: { cookie: `session=${token}` },
  });
  await answer.text();
  if (!answer.ok) throw new Error(`Cannot measure a page that is answered ${answer.status}`);
  return performance.now() - began;
}

/** By hand: a client's own work on a body would be measured with the server's. No two are the same. */
async function send(
  server: string,
  method: string,
  path: string,
  headers: Readonly<Record<string, string>>,
): Promise<number> {
  const { hostname, port } = new URL(server);
  using connection = await Deno.connect({ hostname, port: Number(port) });
  const number = ++sent;
  const start = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0, number >> 16, number >> 8, number]);
  const head = [
    `${method} ${path} HTTP/1.1`,
    "Host: localhost",
    ...Object.entries(headers).map((pair) => pair.join(": ")),
    `Content-Length: ${photographBytes}`,
    "\r\n",
  ].join("\r\n");
  await write(connection, new TextEncoder().encode(head));
  await write(connection, start);
  await write(connection, photograph.subarray(start.length));
  const answer = new Uint8Array(1024);
  const read = await connection.read(answer) ?? 0;
  return Number(new TextDecoder().decode(answer.subarray(0, read)).split(" ")[1]);
}

async function write(connection: Deno.TcpConn, bytes: Uint8Array): Promise<void> {
  for (let at = 0; at < bytes.length;) {
    at += await connection.write(bytes.subarray(at, at + 65_536));
  }
}

async function residentMegabytes(pid: number): Promise<number> {
  const status = await Deno.readTextFile(`/proc/${pid}/status`);
  return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1]) / 1024;
}

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));

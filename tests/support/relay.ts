/**
 * coturn as docs/operating.md has it set up, on free ports of this machine: for tests that a call
 * goes through a real relay. It takes the page's own lines, so that what it says is tried.
 */
import { Buffer } from "node:buffer";
import { createHash, X509Certificate } from "node:crypto";
import { createSocket } from "node:dgram";
import type { TurnSettings } from "@/domain/calls/turn.ts";
import { until } from "@/tests/support/until.ts";

const page = new URL("../../docs/operating.md", import.meta.url);
const secret = "of-the-relay-of-the-tests-alone";

export interface Relay extends AsyncDisposable {
  readonly port: number;
  /** What an install that has it is set to: over UDP, TCP, and TLS where there is a certificate. */
  readonly settings: TurnSettings;
  /** With it Chromium trusts the relay's certificate. */
  readonly chromiumArgs: readonly string[];
  /** All that it has said. */
  said(): string;
  stop(): Promise<void>;
  /** Again on the same ports, knowing nothing of before. */
  start(): Promise<void>;
}

interface RelayOptions {
  readonly address?: string;
  /** Whether it may relay to its own address, which is none that others reach: a test's never is. */
  readonly reachesItself?: boolean;
}

/** What keeps this machine from it, in words; undefined where nothing does. */
export async function noRelay(): Promise<string | undefined> {
  return await runs("turnserver", "-h") ? undefined : "coturn is not installed";
}

/** What keeps it from TLS. */
export async function noCertificate(): Promise<string | undefined> {
  return await runs("openssl", "version") ? undefined : "openssl is not installed";
}

export async function startRelay(
  { address = "127.0.0.1", reachesItself = true }: RelayOptions = {},
): Promise<Relay> {
  const folder = await Deno.makeTempDir({ prefix: "bedside-relay-" });
  const withTls = await noCertificate() === undefined;
  const trusted = withTls ? await makeCertificate(folder) : undefined;
  const said: string[] = [];
  let running: Running | undefined;
  let ports = freePorts(address);
  const start = async () => {
    const path = `${folder}/turnserver.conf`;
    await Deno.writeTextFile(path, await lines({ folder, address, reachesItself, ...ports }));
    running = run(path, said);
    await Promise.race([
      until("the relay answers", () => answers(address, ports.plain)),
      running.ended.then(() => {
        throw new Error(`coturn ended by itself: ${said.join("")}`);
      }),
    ]);
  };
  const stop = async () => {
    running?.child.kill("SIGKILL");
    await running?.ended;
    running = undefined;
  };
  // Somebody else may have taken the ports between.
  for (let tries = 1;; tries++) {
    try {
      await start();
      break;
    } catch (error) {
      await stop();
      if (tries === 3) throw error;
      ports = freePorts(address);
    }
  }
  const plain = `turn:${address}:${ports.plain}`;
  const tls = `turns:${address}:${ports.tls}?transport=tcp`;
  return {
    port: ports.plain,
    settings: {
      urls: [plain, `${plain}?transport=tcp`, ...trusted ? [tls] : []],
      secret,
    },
    chromiumArgs: trusted ? [`--ignore-certificate-errors-spki-list=${trusted}`] : [],
    said: () => said.join(""),
    stop,
    start,
    async [Symbol.asyncDispose]() {
      await stop();
      await Deno.remove(folder, { recursive: true });
    },
  };
}

interface Place {
  readonly folder: string;
  readonly address: string;
  readonly reachesItself: boolean;
  readonly plain: number;
  readonly tls: number;
}

/** Those of the page, with what is this machine's own in the place of what is the reader's. */
async function lines({ folder, address, reachesItself, plain, tls }: Place): Promise<string> {
  const [, written] = /^# \/etc\/turnserver\.conf\n([^`]*)^```/m
    .exec(await Deno.readTextFile(page)) ?? [];
  if (!written) throw new Error("Cannot find coturn's settings in docs/operating.md");
  const own: Readonly<Record<string, string>> = {
    "static-auth-secret": secret,
    "listening-port": String(plain),
    "tls-listening-port": String(tls),
    cert: `${folder}/certificate.pem`,
    pkey: `${folder}/key.pem`,
  };
  const set = written.replaceAll(
    /^([a-z-]+)=.*$/gm,
    (line, name: string) => own[name] === undefined ? line : `${name}=${own[name]}`,
  );
  return [
    set,
    `listening-ip=${address}`,
    `relay-ip=${address}`,
    `userdb=${folder}/none`,
    `pidfile=${folder}/pid`,
    "log-file=stdout",
    ...reachesItself ? [`allowed-peer-ip=${address}`, "allow-loopback-peers"] : [],
  ].join("\n") + "\n";
}

interface Running {
  readonly child: Deno.ChildProcess;
  readonly ended: Promise<void>;
}

function run(path: string, said: string[]): Running {
  const child = new Deno.Command("turnserver", {
    args: ["-c", path],
    stdout: "piped",
    stderr: "null",
  }).spawn();
  const heard = child.stdout.pipeThrough(new TextDecoderStream())
    .pipeTo(new WritableStream({ write: (words) => void said.push(words) }));
  return { child, ended: Promise.all([child.status, heard]).then(() => {}) };
}

/** Two that are free for UDP and TCP at this moment. */
function freePorts(address: string): { readonly plain: number; readonly tls: number } {
  const listeners = [1, 2].map(() => Deno.listen({ hostname: address, port: 0 }));
  const [plain, tls] = listeners.map(({ addr }) => (addr as Deno.NetAddr).port);
  for (const listener of listeners) listener.close();
  return { plain: plain!, tls: tls! };
}

/** Asked who asks, as STUN has it (RFC 8489, 5). */
async function answers(address: string, port: number): Promise<boolean> {
  const socket = createSocket("udp4");
  try {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    socket.on("message", () => resolve(true)).on("error", () => resolve(false));
    const question = Buffer.alloc(20);
    question.writeUInt16BE(1, 0);
    question.writeUInt32BE(0x2112a442, 4);
    crypto.getRandomValues(question.subarray(8));
    socket.send(question, port, address);
    const timer = setTimeout(() => resolve(false), 500);
    const heard = await promise;
    clearTimeout(timer);
    return heard;
  } finally {
    socket.close();
  }
}

/** Of this folder alone; what Chromium knows it by. */
async function makeCertificate(folder: string): Promise<string> {
  const made = await runs(
    "openssl",
    ..."req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2".split(" "),
    ...["-subj", "/CN=relay.example", "-addext", "subjectAltName=IP:127.0.0.1"],
    ...["-keyout", `${folder}/key.pem`, "-out", `${folder}/certificate.pem`],
  );
  if (!made) throw new Error("Cannot make a certificate with openssl");
  const { publicKey } = new X509Certificate(
    await Deno.readTextFile(`${folder}/certificate.pem`),
  );
  const key = publicKey.export({ type: "spki", format: "der" });
  return createHash("sha256").update(key).digest("base64");
}

async function runs(command: string, ...args: readonly string[]): Promise<boolean> {
  try {
    await new Deno.Command(command, { args: [...args], stdout: "null", stderr: "null" }).output();
    return true;
  } catch (error) {
    if (error instanceof Deno.errors.NotFound) return false;
    throw error;
  }
}

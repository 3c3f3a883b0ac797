/** The product and bare Deno as processes of their own, each asked for a page as soon as it can. */
import { whenAllHaveEnded } from "@/tests/bench/harness.ts";
import { shippedFile, shippedProgram } from "@/tests/bench/shipped.ts";
import { freePort, type RunningProcess, startFile, startProcess } from "@/tests/support/process.ts";

export interface Started {
  /** From before the process was made until its first answer had arrived. */
  readonly milliseconds: number;
  readonly pid: number;
  stop(): Promise<unknown>;
}

let prepared: Promise<string> | undefined;

/** `main.ts serve` from its sources, with its own permissions, on a data folder used before. */
export async function startOurs(): Promise<Started> {
  const BEDSIDE_DATA = await (prepared ??= prepare());
  return await timed(() => startProcess({ BEDSIDE_DATA }));
}

/** The same as it is shipped: made into one script, unpacked earlier. */
export async function startShipped(): Promise<Started> {
  const BEDSIDE_DATA = await (prepared ??= prepare());
  const program = await shippedProgram(BEDSIDE_DATA);
  return await timed(() => startFile(program, { PATH: "/usr/bin:/bin", BEDSIDE_DATA }));
}

/** As an install has it: a later start finds its settings as they were. */
const port = String(freePort());

/** The file as it is fetched, unpacked into `cache` before or not. */
export async function startTheFile(cache: string): Promise<Started> {
  const BEDSIDE_DATA = await (prepared ??= prepare());
  const { path } = await shippedFile();
  const env = { BEDSIDE_DATA, BEDSIDE_CACHE: cache, BEDSIDE_PORT: port };
  return await timed(() => startFile(path, { PATH: "/usr/bin:/bin", ...env }));
}

async function timed(start: () => Promise<RunningProcess>): Promise<Started> {
  const began = performance.now();
  const { address, pid, kill, ended } = await start();
  await answered(`${address}/sign-in`);
  const milliseconds = performance.now() - began;
  const stop = () => {
    kill("SIGTERM");
    return ended;
  };
  return { milliseconds, pid, stop };
}

export async function startHello(): Promise<Started> {
  const began = performance.now();
  const program = new URL("hello.ts", import.meta.url).pathname;
  const child = new Deno.Command(Deno.execPath(), {
    args: ["run", "--quiet", "--no-config", "--allow-net=127.0.0.1", program],
    stdout: "piped",
  }).spawn();
  const said = child.stdout.pipeThrough(new TextDecoderStream()).getReader();
  const { value: address = "" } = await said.read();
  await answered(address.trim());
  const milliseconds = performance.now() - began;
  const stop = async () => {
    child.kill("SIGTERM");
    await said.cancel();
    await child.status;
  };
  return { milliseconds, pid: child.pid, stop };
}

export async function startTime(start: () => Promise<Started>): Promise<number> {
  const { milliseconds, stop } = await start();
  await stop();
  return milliseconds;
}

async function prepare(): Promise<string> {
  const folder = await Deno.makeTempDir({ prefix: "bedside-bench-" });
  whenAllHaveEnded(() => Deno.remove(folder, { recursive: true }));
  const { kill, ended } = await startProcess({ BEDSIDE_DATA: folder });
  kill("SIGTERM");
  await ended;
  return folder;
}

async function answered(address: string): Promise<void> {
  const answer = await fetch(address);
  await answer.body?.cancel();
  if (!answer.ok) throw new Error(`Cannot measure a start that answers ${answer.status}`);
}

/** The product and bare Deno as processes of their own, each asked for a page as soon as it can. */
import { whenAllHaveEnded } from "@/tests/bench/harness.ts";
import { startProcess } from "@/tests/support/process.ts";

export interface Started {
  /** From before the process was made until its first answer had arrived. */
  readonly milliseconds: number;
  readonly pid: number;
  stop(): Promise<unknown>;
}

let prepared: Promise<string> | undefined;

/** `main.ts serve` with its own permissions, on a data folder that has been used before. */
export async function startOurs(): Promise<Started> {
  const BEDSIDE_DATA = await (prepared ??= prepare());
  const began = performance.now();
  const { address, pid, kill, ended } = await startProcess({ BEDSIDE_DATA });
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

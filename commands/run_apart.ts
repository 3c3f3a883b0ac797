/** Runs a command of Bedside in a process of its own, with the permissions it needs and no others. */
import { join, resolve } from "node:path";
import { foldersOf, permissionsFor } from "@/commands/permissions.ts";
import type { Settings } from "@/commands/settings.ts";

const root = resolve(import.meta.dirname!, "..");

/**
 * The last line that it said; where it ends badly or is aborted, throws with its words. It has the
 * environment of this process, from which it reads the settings anew.
 */
export async function runApart(
  args: readonly string[],
  settings: Settings,
  signal: AbortSignal,
  env: Readonly<Record<string, string>> = {},
): Promise<string> {
  signal.throwIfAborted();
  const child = new Deno.Command(Deno.execPath(), {
    args: [
      "run",
      "--quiet",
      "--cached-only",
      "--no-remote",
      "--no-lock",
      "--node-modules-dir=manual",
      `--config=${join(root, "deno.json")}`,
      ...permissionsFor(settings, foldersOf(args)),
      new URL("../main.ts", import.meta.url).pathname,
      ...args,
    ],
    env: { ...env },
    stdin: "null",
    stdout: "piped",
    stderr: "piped",
  }).spawn();
  const stop = () => child.kill("SIGTERM");
  signal.addEventListener("abort", stop, { once: true });
  const { stdout, stderr, code } = await child.output();
  signal.removeEventListener("abort", stop);
  signal.throwIfAborted();
  const last = (bytes: Uint8Array) =>
    new TextDecoder().decode(bytes).trim().split("\n").at(-1) ?? "";
  // 2 is a backup of an install with faults.
  if (code === 0 || code === 2) return last(stdout);
  const words = last(stderr).replace(/^bedside: /, "");
  throw new Error(words === "" ? `${args[0]} ended with ${code}` : words);
}

/**
 * One file of a folder: a script, and behind it Deno and then all else, each gzipped by itself, so
 * that they can be unpacked at once. The same folder, the same file.
 */
import { createHash } from "node:crypto";
import { join } from "node:path";
import { settingsHelp } from "@/commands/settings.ts";
import { type Target, targets } from "@/commands/build/targets.ts";

/** The script is filled up to here, so that it can say where the rest begins. */
const headerBytes = 8192;

export interface Shipped {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

export async function pack(
  folder: string,
  path: string,
  version: string,
  { words, machine, loader }: Target = targets.x64,
): Promise<Shipped> {
  const parts = await Promise.all([deno(folder), allElse(folder)]);
  const packed = new Uint8Array(await new Blob(parts).arrayBuffer());
  const header = await Deno.readTextFile(join(import.meta.dirname!, "header.sh"));
  const filled = header
    .replaceAll("VERSION", version)
    .replaceAll("PROCESSOR", words)
    .replaceAll("MACHINE", machine)
    .replaceAll("LOADER", loader)
    .replaceAll("SHA256", hash(packed))
    .replaceAll("BYTES", String(headerBytes + packed.byteLength))
    .replaceAll("OFFSET", String(headerBytes + 1))
    .replaceAll("SETTINGS", settingsHelp().map(({ name }) => name).join("\n"))
    .replaceAll("FIRST", String(parts[0].byteLength));
  const script = new TextEncoder().encode(filled);
  if (script.byteLength > headerBytes) throw new Error("Cannot fit the header: raise headerBytes");
  const whole = new Uint8Array(headerBytes + packed.byteLength).fill(0x0a, 0, headerBytes);
  whole.set(script);
  whole.set(packed, headerBytes);
  await Deno.writeFile(path, whole, { mode: 0o755 });
  await Deno.chmod(path, 0o755);
  return { path, bytes: whole.byteLength, sha256: hash(whole) };
}

const deno = (folder: string) => printed("gzip", ["-9nc", join(folder, "deno")]);

/** Names in order, no owner, one time for all: nothing of the machine or the day is left in it. */
const allElse = (folder: string) =>
  printed("tar", [
    "--create",
    "--use-compress-program=gzip -9n",
    "--format=gnu",
    "--sort=name",
    "--owner=0",
    "--group=0",
    "--numeric-owner",
    "--mode=u=rwX,go=rX",
    "--mtime=@315532800",
    "--exclude=./deno",
    "--directory",
    folder,
    ".",
  ]);

async function printed(program: string, args: string[]): Promise<Uint8Array<ArrayBuffer>> {
  const env = { LC_ALL: "C" };
  const { success, stdout } = await new Deno.Command(program, { args, env }).output();
  if (!success) throw new Error(`Cannot pack: ${program} failed`);
  return stdout;
}

const hash = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");

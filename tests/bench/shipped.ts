/** The program of the one file, without the script before it that unpacks and asks for permissions. */
import { join } from "node:path";
import { buildOneFile } from "@/commands/build/one_file.ts";
import type { Shipped } from "@/commands/build/pack.ts";
import { whenAllHaveEnded } from "@/tests/bench/harness.ts";

const asShipped = ["run", "--quiet", "--cached-only", "--no-remote", "--no-lock", "--config"];

let file: Promise<Shipped> | undefined;

/** The file as people fetch it, built once. */
export function shippedFile(): Promise<Shipped> {
  return file ??= (async () => {
    const folder = await Deno.makeTempDir({ prefix: "bedside-bench-file-" });
    whenAllHaveEnded(() => Deno.remove(folder, { recursive: true }));
    return await buildOneFile(folder);
  })();
}

let built: Promise<string> | undefined;

export const shippedProgram = (dataFolder: string): Promise<string> => built ??= build(dataFolder);

async function build(BEDSIDE_DATA: string): Promise<string> {
  const folder = await Deno.makeTempDir({ prefix: "bedside-bench-shipped-" });
  whenAllHaveEnded(() => Deno.remove(folder, { recursive: true }));
  const { path } = await shippedFile();
  const BEDSIDE_CACHE = join(folder, "cache");
  await Deno.mkdir(BEDSIDE_CACHE, { mode: 0o700 });
  // It does nothing but unpack.
  await new Deno.Command(path, { args: ["nothing"], env: { BEDSIDE_CACHE, BEDSIDE_DATA } })
    .output();
  const [unpacked] = Array.from(Deno.readDirSync(BEDSIDE_CACHE), ({ name }) => name);
  const home = join(BEDSIDE_CACHE, unpacked!);
  const run = [join(home, "deno"), ...asShipped, join(home, "app/deno.json")];
  const [deno, ...args] = run;
  const printed = await new Deno.Command(deno!, {
    args: [...args, "-A", join(home, "app/commands/permissions.js"), "serve"],
    env: { BEDSIDE_DATA, DENO_DIR: join(home, ".cache") },
  }).output();
  const permissions = new TextDecoder().decode(printed.stdout).trim().replaceAll("\n", " ")
    .replace(/--allow-net=\S+/, "--allow-net=127.0.0.1");
  const program = join(folder, "serve");
  await Deno.writeTextFile(
    program,
    `#!/bin/sh
export DENO_DIR=${join(home, ".cache")} DENO_NO_UPDATE_CHECK=1
exec ${run.join(" ")} ${permissions} ${join(home, "app/main.js")} "$@"
`,
    { mode: 0o700 },
  );
  return program;
}

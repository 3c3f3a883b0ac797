/** A file packed as the product's is, with a script in Deno's place: quick to make and to start. */
import { pack } from "@/commands/build/pack.ts";
import { type Target, targets } from "@/commands/build/targets.ts";

/**
 * Stands in for Deno: says what it was started with, and prints permissions when asked for them, which
 * it counts in the file named by ASKED. As the server does, it leaves a file: LEFT.
 */
const saysArguments = `#!/bin/sh
case "$*" in
  *permissions.js*)
    [ -z "\${ASKED-}" ] || echo asked >>"$ASKED"
    printf '%s\\n' --no-prompt '--allow-read=/some folder'
    [ "\${BEDSIDE_PORT-}" = wrong ] || printf '%s\\n' "--allow-net=127.0.0.1:\${BEDSIDE_PORT-8000}"
    ;;
  *) printf '%s\\n' "$DENO_DIR" "data=\${BEDSIDE_DATA-}" "$@"
    [ -z "\${LEFT-}" ] || echo left >"$LEFT" ;;
esac
`;

export async function shipped(folder: string, version = "9.9.9", target: Target = targets.x64) {
  const runtime = `${folder}/runtime-${version}`;
  await Deno.mkdir(`${runtime}/app/commands`, { recursive: true });
  await Deno.writeTextFile(`${runtime}/deno`, saysArguments, { mode: 0o755 });
  for (const path of ["main.js", "deno.json", "commands/permissions.js"]) {
    await Deno.writeTextFile(`${runtime}/app/${path}`, version);
  }
  await Deno.mkdir(`${folder}/home`, { recursive: true });
  return await pack(runtime, `${folder}/bedside-${version}`, version, target);
}

/** A file's path, or with it the folder to stand in. */
type File = string | { readonly path: string; readonly cwd: string | undefined };

export async function run(file: File, env: Record<string, string>, ...args: readonly string[]) {
  const { path, cwd } = typeof file === "string" ? { path: file, cwd: undefined } : file;
  const { code, stdout, stderr } = await new Deno.Command(path, {
    args: [...args],
    ...(cwd === undefined ? {} : { cwd }),
    clearEnv: true,
    env: { PATH: "/usr/bin:/bin", ...env },
  }).output();
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return { code, said: text(stdout).split("\n"), error: text(stderr) };
}

export const namesIn = (folder: string) =>
  [...Deno.readDirSync(folder)].map(({ name }) => name).sort();

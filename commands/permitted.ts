/**
 * Runs a command with the permissions of its settings and of the folder it is given, for the tasks
 * that cannot print them beforehand: `deno run -A commands/permitted.ts backup FOLDER`.
 */
import { resolve } from "node:path";
import { foldersOf, permissionsFor } from "@/commands/permissions.ts";
import { BadSetting, readSettings } from "@/commands/settings.ts";

/** A task runs in the project's folder; a path was typed where the person stands. */
const stands = Deno.env.get("INIT_CWD") ?? Deno.cwd();

function permissions(args: readonly string[]): readonly string[] {
  try {
    return permissionsFor(readSettings(Deno.env.toObject()), foldersOf(args));
  } catch (error) {
    if (!(error instanceof BadSetting)) throw error;
    return ["--allow-env", `--allow-read=${resolve(".")}`]; // Enough to say what is wrong.
  }
}

const [command = "", ...rest] = Deno.args;
const args = [command, ...rest.map((arg) => arg.startsWith("-") ? arg : resolve(stands, arg))];
const program = new URL("../main.ts", import.meta.url).pathname;
const child = new Deno.Command(Deno.execPath(), {
  args: ["run", "--quiet", ...permissions(args), program, ...args],
  stdin: "inherit",
}).spawn();
Deno.addSignalListener("SIGTERM", () => child.kill("SIGTERM"));
Deno.exit((await child.status).code);

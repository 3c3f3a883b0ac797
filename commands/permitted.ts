/**
 * Runs a command with the permissions of its settings and of the folder it is given, for the tasks
 * that cannot print them beforehand: `deno run -A commands/permitted.ts backup FOLDER`.
 */
import { resolve } from "node:path";
import { permissionsOf } from "@/commands/permissions.ts";

/** A task runs in the project's folder; a path was typed where the person stands. */
const stands = Deno.env.get("INIT_CWD") ?? Deno.cwd();

const [command = "", ...rest] = Deno.args;
const args = [command, ...rest.map((arg) => arg.startsWith("-") ? arg : resolve(stands, arg))];
const program = new URL("../main.ts", import.meta.url).pathname;
const child = new Deno.Command(Deno.execPath(), {
  args: ["run", "--quiet", ...permissionsOf(args), program, ...args],
  stdin: "inherit",
}).spawn();
Deno.addSignalListener("SIGTERM", () => child.kill("SIGTERM"));
Deno.exit((await child.status).code);

/**
 * Prints the Deno permissions that a command of Bedside needs with the settings of the moment:
 * `deno run $(deno run -A commands/permissions.ts) main.ts serve`. One on each line.
 */
import { basename, dirname, resolve } from "node:path";
import { isStamp } from "@/commands/backup/stamp.ts";
import { BadSetting, readSettings, type Settings } from "@/commands/settings.ts";

/** The project's own folder: read, never written. */
const program = resolve(import.meta.dirname!, "..");

/** The folders that a command is told to work in, beside the install's own. */
export function foldersOf([command = "", ...args]: readonly string[]): readonly string[] {
  if (!["backup", "drill", "restore"].includes(command)) return [];
  // A backup is in a folder that it shares with others.
  return args.filter((arg) => !arg.startsWith("-"))
    .map((arg) => isStamp(basename(arg)) ? dirname(resolve(arg)) : arg);
}

/**
 * - read: the program, the data, the certificate; write: the data. A command on backups has their
 *   folder and their keys too; the server has not, and runs such a command for each.
 * - net: the address it listens on; a remote database, a mail server and a service for text messages
 *   where there are such; the services of browsers' makers.
 * - env: all of it, since a misspelt BEDSIDE_ name can be found in no other way.
 * - ffi: the native packages. sys: what detect-libc and sharp ask, how much room a disk has, to take second place. run: this very executable, for
 *   the child that opens photographs.
 */
export function permissionsFor(
  settings: Settings,
  folders: readonly string[] = [],
  command = "serve",
): readonly string[] {
  const { passphrase, identity } = settings.backup;
  const data = [settings.dataFolder, settings.filesFolder, ...folders].map((each) => resolve(each));
  const certificates = settings.tls
    ? [dirname(resolve(settings.tls.cert)), dirname(resolve(settings.tls.key))]
    : [];
  const keys = folders.length === 0 ? [] : [passphrase, identity]
    .filter((each) => each !== undefined).map((each) => resolve(each));
  // A self-test takes whichever port is free, so that it can run beside the server.
  const net = [
    command === "self-test" ? "127.0.0.1" : `${settings.host}:${settings.port}`,
  ];
  if (!settings.databaseUrl.startsWith("file:")) net.push(new URL(settings.databaseUrl).host);
  if (settings.mailServer) net.push(new URL(settings.mailServer.url).host);
  if (settings.textService) net.push(hostWithPort(settings.textService.url));
  net.push(...settings.pushServices.map(hostOfService));
  const executable = Deno.execPath();
  return [
    "--no-prompt",
    `--allow-read=${[program, executable, ...data, ...certificates, ...keys].join(",")}`,
    `--allow-write=${data.join(",")}`,
    `--allow-net=${net.join(",")}`,
    "--allow-env",
    `--allow-ffi=${program}/node_modules`,
    "--allow-sys=cpus,networkInterfaces,hostname,statfs,setPriority",
    `--allow-run=${executable}`,
  ];
}

/** Deno allows a host by the port it is asked on. */
function hostWithPort(address: string): string {
  const { hostname, port, protocol } = new URL(address);
  return `${hostname}:${port || (protocol === "https:" ? 443 : 80)}`;
}

/** A host, as browsers' makers have them, or a whole origin. */
const hostOfService = (service: string): string =>
  hostWithPort(service.includes("://") ? service : `https://${service}`);

/** For settings that cannot be read: enough to say, in the command itself, what is wrong with them. */
const toComplain = ["--no-prompt", "--allow-env", `--allow-read=${program}`];

/** The permissions of a command line: the command, then what it is given. */
export function permissionsOf(args: readonly string[]): readonly string[] {
  try {
    return permissionsFor(readSettings(Deno.env.toObject()), foldersOf(args), args[0]);
  } catch (error) {
    if (!(error instanceof BadSetting)) throw error;
    return toComplain;
  }
}

if (import.meta.main) {
  // deno-lint-ignore no-console -- printing is what this program is for
  console.log(permissionsOf(Deno.args).join("\n"));
}

/** The real program in a process of its own, with the permissions it gets in the product. */
import { foldersOf, permissionsFor } from "@/commands/permissions.ts";
import { readSettings } from "@/commands/settings.ts";

const root = new URL("../..", import.meta.url).pathname;

export interface RunningProcess {
  readonly address: string;
  readonly pid: number;
  /** Every line it has logged so far. */
  readonly lines: readonly Readonly<Record<string, unknown>>[];
  kill(signal: Deno.Signal): void;
  /** The exit code, once it has ended. */
  readonly ended: Promise<number>;
  /** What it had to say to whoever sat at the terminal, once it has ended. */
  readonly aside: Promise<string>;
}

/** Starts `main.ts serve` on a free port and waits until it answers. Rejects with what it said where it does not start. */
export function startProcess(
  settings: Readonly<Record<string, string>> & { readonly BEDSIDE_DATA: string },
): Promise<RunningProcess> {
  return running(command({ BEDSIDE_PORT: String(freePort()), ...settings }, "serve"));
}

/** The same of a file that was built, in this environment and no other. */
export function startFile(
  path: string,
  environment: Readonly<Record<string, string>>,
): Promise<RunningProcess> {
  const env = { BEDSIDE_PORT: String(freePort()), ...environment };
  return running(
    new Deno.Command(path, {
      args: ["serve"],
      clearEnv: true,
      env,
      stdout: "piped",
      stderr: "piped",
    }),
  );
}

async function running(program: Deno.Command): Promise<RunningProcess> {
  const child = program.spawn();
  const lines: Record<string, unknown>[] = [];
  const said = new Response(child.stderr).text();
  const ended = child.status.then(({ code }) => code);
  const ready = Promise.withResolvers<string>();
  const reading = (async () => {
    for await (const line of linesOf(child.stdout)) {
      if (!line.startsWith("{")) continue;
      const entry = JSON.parse(line);
      lines.push(entry);
      if (entry.msg === "Bedside is ready") ready.resolve(entry.address);
    }
  })();
  const early = ended.then(async (code) => {
    await reading;
    throw new Error(`Bedside ended with ${code}: ${await said}`);
  });
  early.catch(() => {});
  const address = await Promise.race([ready.promise, early]);
  return {
    address,
    pid: child.pid,
    lines,
    kill: (signal) => child.kill(signal),
    ended: ended.then(async (code) => {
      await Promise.all([reading, said]);
      return code;
    }),
    aside: said,
  };
}

/** Runs a command to its end: its exit code and what it said. */
export async function runCommand(
  settings: Readonly<Record<string, string>> & { readonly BEDSIDE_DATA: string },
  ...args: readonly string[]
): Promise<{ code: number; stdout: string; stderr: string }> {
  const { code, stdout, stderr } = await command(settings, ...args).output();
  const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
  return { code, stdout: text(stdout), stderr: text(stderr) };
}

/** The same, left to itself, for a test that ends it earlier. */
export function startCommand(
  settings: Readonly<Record<string, string>> & { readonly BEDSIDE_DATA: string },
  ...args: readonly string[]
): Deno.ChildProcess {
  return command(settings, ...args).spawn();
}

function command(settings: Readonly<Record<string, string>>, ...args: readonly string[]) {
  // What is wrong with a setting is for the program itself to say.
  const folders = Object.entries(settings).filter(([name]) =>
    /^BEDSIDE_(DATA|BACKUP(_PASSPHRASE)?)$/.test(name)
  );
  const flags = permissionsFor(
    readSettings(Object.fromEntries(folders)),
    foldersOf(args),
  ).map(
    (flag) => flag.startsWith("--allow-net=") ? "--allow-net=127.0.0.1" : flag,
  );
  return new Deno.Command(Deno.execPath(), {
    args: ["run", "--quiet", ...flags, `${root}main.ts`, ...args],
    env: settings,
    stdout: "piped",
    stderr: "piped",
  });
}

async function* linesOf(stream: ReadableStream<Uint8Array>): AsyncIterable<string> {
  let rest = "";
  for await (const piece of stream.pipeThrough(new TextDecoderStream())) {
    const parts = (rest + piece).split("\n");
    rest = parts.pop()!;
    yield* parts;
  }
}

export function freePort(): number {
  const listener = Deno.listen({ hostname: "127.0.0.1", port: 0 });
  const { port } = listener.addr as Deno.NetAddr;
  listener.close();
  return port;
}

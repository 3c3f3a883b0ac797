/** What goes in and is not ours: for this machine as it is installed, for another fetched from npm. */
import { join } from "node:path";
import { native } from "@/commands/build/packages.ts";
import { denoVersion, type Target, thisMachine } from "@/commands/build/targets.ts";

export interface Parts {
  /** Below it is `node_modules`, with the native packages for the target. */
  readonly root: string;
  /** Deno's executable. */
  readonly deno: string;
}

interface Lock {
  readonly npm: Readonly<Record<string, { readonly integrity: string }>>;
}

export async function partsFor(target: Target, root: string, work: string): Promise<Parts> {
  if (Deno.version.deno !== denoVersion) {
    throw new Error(`Cannot build with Deno ${Deno.version.deno}: it takes ${denoVersion}`);
  }
  if (target === thisMachine) return { root, deno: Deno.execPath() };
  await fetchParts(target, root, work);
  return { root: work, deno: join(work, "node_modules", target.deno.name, "deno") };
}

/** Deno fetches them, and checks each against the lock file that it is given. */
async function fetchParts(target: Target, root: string, folder: string): Promise<void> {
  const { imports } = await readJson<{ imports: Record<string, string> }>(join(root, "deno.json"));
  const lock = await readJson<Lock>(join(root, "deno.lock"));
  const { name, integrity } = target.deno;
  const locked: Lock = {
    ...lock,
    npm: { ...lock.npm, [`${name}@${denoVersion}`]: { integrity } },
  };
  const wanted = Object.fromEntries(native.map((each) => [each, imports[each]]));
  await Deno.mkdir(folder, { recursive: true });
  await writeJson(join(folder, "deno.json"), {
    nodeModulesDir: "manual",
    imports: { ...wanted, [name]: `npm:${name}@${denoVersion}` },
  });
  await writeJson(join(folder, "deno.lock"), locked);
  const { success, stderr } = await new Deno.Command(Deno.execPath(), {
    args: ["install", "--quiet", "--os", "linux", "--arch", target.name],
    cwd: folder,
  }).output();
  if (!success) {
    throw new Error(
      `Cannot fetch the parts for ${target.words}: ${new TextDecoder().decode(stderr)}`,
    );
  }
  requireLocked((await readJson<Lock>(join(folder, "deno.lock"))).npm, locked.npm);
}

/** Nothing came that the project does not know: a package, or another content of one. */
export function requireLocked(fetched: Lock["npm"], known: Lock["npm"]): void {
  for (const [name, { integrity }] of Object.entries(fetched)) {
    if (known[name]?.integrity !== integrity) {
      throw new Error(`Cannot build with ${name}: deno.lock does not know it, or knows another`);
    }
  }
}

const readJson = async <T>(path: string): Promise<T> => JSON.parse(await Deno.readTextFile(path));
const writeJson = (path: string, value: unknown): Promise<void> =>
  Deno.writeTextFile(path, JSON.stringify(value, null, 2));

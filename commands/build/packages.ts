/** The few packages that stay packages: those with machine code, and what they load. */
import { join } from "node:path";

/**
 * Named in our source; what they need in turn is found by itself. libheif-js has its machine code for
 * WebAssembly inside, and stays a package as its licence (LGPL) asks: it can be replaced.
 */
export const native = ["@node-rs/argon2", "libheif-js", "libsql", "sharp"] as const;

/** Machine code for other C libraries, and what only people and compilers read. */
const otherMachines = /musl|wasm|darwin|win32|freebsd|android|arm|ia32|ppc64|riscv64|s390x/;
const kept = /(\.(js|cjs|mjs|json|node)|\.so(\.[\d.]+)?|(licen[cs]e|notice|copying)[^/]*)$/i;
const unused = new Set(["src", "install", "node_modules", "docs", "test"]);

interface Package {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Where each package lies that can be found from a folder. */
type Near = ReadonlyMap<string, string>;

/** Copies them below `into`, nested where needed, so that two versions of one cannot collide. */
export async function copyPackages(root: string, into: string): Promise<void> {
  await copyBeside(native, join(root, "node_modules"), join(into, "node_modules"), new Map());
}

async function copyBeside(
  names: readonly string[],
  from: string,
  into: string,
  above: Near,
): Promise<void> {
  const here = new Map(above);
  for (const name of names) here.set(name, await Deno.realPath(join(from, name)));
  for (const name of names) {
    const found = here.get(name)!;
    if (above.get(name) === found) continue;
    await copyFiles(found, join(into, name));
    // Deno lays what a package needs beside it.
    const beside = found.slice(0, -name.length);
    await copyBeside(await needs(found, beside), beside, join(into, name, "node_modules"), here);
  }
}

async function needs(found: string, beside: string): Promise<string[]> {
  const { dependencies = {}, optionalDependencies = {} }: Package = JSON.parse(
    await Deno.readTextFile(join(found, "package.json")),
  );
  const needed: string[] = [];
  for (const name of Object.keys({ ...dependencies, ...optionalDependencies }).sort()) {
    if (otherMachines.test(name)) continue;
    if (await Deno.stat(join(beside, name)).catch(() => undefined)) needed.push(name);
    else if (name in dependencies && !(name in optionalDependencies)) {
      throw new Error(`Cannot find the package ${name}: run deno install`);
    }
  }
  return needed;
}

async function copyFiles(from: string, into: string): Promise<void> {
  await Deno.mkdir(into, { recursive: true });
  for await (const { name, isDirectory } of Deno.readDir(from)) {
    if (isDirectory) {
      if (!unused.has(name)) await copyFiles(join(from, name), join(into, name));
    } else if (kept.test(name)) {
      await Deno.copyFile(join(from, name), join(into, name));
    }
  }
}

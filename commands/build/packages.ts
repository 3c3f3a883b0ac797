/** The few packages that stay packages: those with machine code, and what they load. */
import { join } from "node:path";
import type { Target } from "@/commands/build/targets.ts";

/**
 * Named in our source; what they need in turn is found by itself. libheif-js has its machine code for
 * WebAssembly inside, and stays a package as its licence (LGPL) asks: it can be replaced.
 */
export const native = ["@node-rs/argon2", "libheif-js", "libsql", "sharp"] as const;

/** Machine code for other machines and other C libraries. */
const otherMachines = {
  x64: /musl|wasm|darwin|win32|freebsd|android|arm|ia32|ppc64|riscv64|s390x/,
  arm64: /musl|wasm|darwin|win32|freebsd|android|arm(?!64)|x64|ia32|ppc64|riscv64|s390x/,
} as const satisfies Readonly<Record<Target["name"], RegExp>>;
/** Not what only people and compilers read. */
const kept = /(\.(js|cjs|mjs|json|node)|\.so(\.[\d.]+)?|(licen[cs]e|notice|copying)[^/]*)$/i;
const unusedFolders = new Set(["src", "install", "node_modules", "docs", "test"]);
/** libheif comes in four forms, of which we load libheif-bundle.mjs. */
const unused = /\/libheif-js\/(libheif\/libheif|libheif-wasm\/libheif(-bundle)?)\.js$/;

interface Package {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

/** Where each package lies that can be found from a folder. */
type Near = ReadonlyMap<string, string>;

/**
 * Copies them below `into`, nested where needed, so that two versions of one cannot collide.
 * Answers with the folders that they were copied from.
 */
export async function copyPackages(
  root: string,
  into: string,
  target: Target,
): Promise<ReadonlySet<string>> {
  const copied = new Set<string>();
  const [from, to] = [join(root, "node_modules"), join(into, "node_modules")];
  await copyBeside(native, from, to, new Map(), { others: otherMachines[target.name], copied });
  return copied;
}

interface Copying {
  readonly others: RegExp;
  readonly copied: Set<string>;
}

async function copyBeside(
  names: readonly string[],
  from: string,
  into: string,
  above: Near,
  copying: Copying,
): Promise<void> {
  const here = new Map(above);
  for (const name of names) here.set(name, await Deno.realPath(join(from, name)));
  for (const name of names) {
    const found = here.get(name)!;
    if (above.get(name) === found) continue;
    await copyFiles(found, join(into, name));
    copying.copied.add(found);
    // Deno lays what a package needs beside it.
    const beside = found.slice(0, -name.length);
    const needed = await needs(found, beside, copying.others);
    await copyBeside(needed, beside, join(into, name, "node_modules"), here, copying);
  }
}

async function needs(found: string, beside: string, others: RegExp): Promise<string[]> {
  const { dependencies = {}, optionalDependencies = {} }: Package = JSON.parse(
    await Deno.readTextFile(join(found, "package.json")),
  );
  const needed: string[] = [];
  for (const name of Object.keys({ ...dependencies, ...optionalDependencies }).sort()) {
    if (others.test(name)) continue;
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
      if (!unusedFolders.has(name)) await copyFiles(join(from, name), join(into, name));
    } else if (kept.test(name) && !unused.test(join(from, name))) {
      await Deno.copyFile(join(from, name), join(into, name));
    }
  }
}

/** What the one file has inside that is not ours: each package by its version, with its licence. */
import { join } from "node:path";

export interface Package {
  readonly name: string;
  readonly version: string;
  /** As its package says: mostly an SPDX expression. */
  readonly licence: string;
  /** Of the archive that npm has, `sha512-…`. */
  readonly integrity: string;
  /** The licence to be passed on. */
  readonly text: string;
  /** What was compiled into it, as far as it is said. */
  readonly within: readonly Within[];
}

export interface Within {
  readonly name: string;
  readonly version?: string;
  readonly licence: string;
  /** Where the licence can be read. */
  readonly url?: string;
}

/** Each package once, in order of their names. */
export async function packagesOf(
  folders: Iterable<string>,
  lock: Locked,
): Promise<Package[]> {
  const found = new Map<string, Package>();
  for (const folder of folders) {
    const each = await packageOf(folder, lock);
    found.set(`${each.name}@${each.version}`, each);
  }
  return [...found].sort(([a], [b]) => a < b ? -1 : 1).map(([, each]) => each);
}

export type Locked = Readonly<Record<string, { readonly integrity: string }>>;

async function packageOf(folder: string, lock: Locked): Promise<Package> {
  const named = JSON.parse(await Deno.readTextFile(join(folder, "package.json")));
  const { name, version } = named;
  const found = await licenceText(folder);
  const licence = licenceNamed(named) ?? (isMit.test(found ?? "") ? "MIT" : undefined);
  if (!licence) throw new Error(`Cannot pass on ${name}: its package names no licence`);
  return {
    name,
    version,
    licence,
    integrity: integrityOf(`${name}@${version}`, lock),
    text: found ?? `${licence}\n`,
    within: [...await librariesOfSharp(folder), ...compiledInto(name, version)],
  };
}

/** Older packages have a list. */
function licenceNamed({ license, licenses }: Named): string | undefined {
  const [first] = licenses ?? [];
  return typeof license === "string" ? license : license?.type ?? first?.type;
}

interface Named {
  readonly license?: string | { readonly type: string };
  readonly licenses?: readonly { readonly type: string }[];
}

const isMit = /^Permission is hereby granted, free of charge, to any person obtaining a copy/m;

/** The lock file names the packages beside which one was resolved behind its version. */
function integrityOf(name: string, lock: Locked): string {
  const key = Object.keys(lock).find((each) => each === name || each.startsWith(`${name}_`));
  if (!key) throw new Error(`Cannot pass on ${name}: deno.lock does not know it`);
  return lock[key]!.integrity;
}

async function licenceText(folder: string): Promise<string | undefined> {
  const names = await Array.fromAsync(Deno.readDir(folder), ({ name }) => name);
  const [name] = names.filter((each) => /^(licen[cs]e|copying)/i.test(each)).sort();
  if (name) return await Deno.readTextFile(join(folder, name));
  const readme = names.find((each) => /^readme(\.md)?$/i.test(each));
  const text = readme && await Deno.readTextFile(join(folder, readme));
  return text ? /^#+ licen[cs].*/ims.exec(text)?.[0] : undefined;
}

/** sharp's libvips comes with a list of versions, and a table of licences in what it says of itself. */
async function librariesOfSharp(folder: string): Promise<Within[]> {
  const versions = join(folder, "versions.json");
  if (!/sharp-libvips[^/]*$/.test(folder)) return [];
  const table = new Map(
    Array.from(
      (await Deno.readTextFile(join(folder, "README.md"))).matchAll(
        /^\| ([\w-]+) +\| (.*?) +\|$/gm,
      ),
      ([, name, licence]) => [name!, licence!],
    ),
  );
  const known: Record<string, string> = JSON.parse(await Deno.readTextFile(versions));
  return Object.entries(known).map(([name, version]) => {
    const called = [name, `lib${name}`, longNames[name]].find((each) => each && table.has(each));
    if (!called) throw new Error(`Cannot pass on ${name}, in ${folder}: it names no licence`);
    const [, link] = /\((https:[^)]+)\)/.exec(table.get(called)!) ?? [];
    const licence = table.get(called)!.replaceAll(/\[([^\]]+)\]\([^)]+\)/g, "$1");
    return { name: called, version, licence, ...(link ? { url: link } : {}) };
  });
}

const longNames: Readonly<Record<string, string>> = { uhdr: "libultrahdr" };

function compiledInto(name: string, version: string): Within[] {
  if (name === "libheif-js") {
    return [
      { name: "libheif", version, licence: "LGPL-3.0-or-later" },
      { name: "libde265", licence: "LGPL-3.0-or-later" },
    ];
  }
  if (name.startsWith("@libsql/linux-")) return [{ name: "SQLite", licence: "blessing" }];
  return [];
}

/** Everything the built files are made of, read once, with a fingerprint of it all. */
import { createHash } from "node:crypto";
import { join } from "node:path";

const packages = {
  nhsuk: "node_modules/nhsuk-frontend/dist/nhsuk/nhsuk-frontend.min.css",
  htmx: "node_modules/htmx.org/dist/htmx.min.js",
  csp: "node_modules/htmx.org/dist/ext/hx-csp.min.js",
} as const;

/** Their folders, from the project's. */
export const copiedPackages: readonly string[] = [
  ...new Set(Object.values(packages).map((path) => path.split("/", 2).join("/"))),
];

/** Our own files that decide what is built; browser modules take rules from the last. */
const folders = [
  "views",
  "static/css",
  "static/js",
  "static/images",
  "commands/assets",
  "domain/photographs",
] as const;

export interface Source {
  readonly name: string;
  readonly text: string;
}

export interface Sources {
  readonly fingerprint: string;
  /** Path from the project's folder → bytes. */
  readonly files: ReadonlyMap<string, Uint8Array>;
}

export async function readSources(root: string): Promise<Sources> {
  const paths = [
    ...Object.values(packages),
    ...(await Promise.all(folders.map((folder) => list(root, folder)))).flat().sort(),
  ];
  const files = new Map(
    await Promise.all(
      paths.map(async (path) => [path, await Deno.readFile(join(root, path))] as const),
    ),
  );
  const hash = createHash("sha256");
  for (const [path, bytes] of files) hash.update(`${path}\0${bytes.byteLength}\0`).update(bytes);
  return { fingerprint: hash.digest("hex"), files };
}

export const textOf = ({ files }: Sources, path: string): string =>
  new TextDecoder().decode(files.get(path));

export const packageText = (sources: Sources, name: keyof typeof packages): string =>
  textOf(sources, packages[name]);

/** The sources below a folder whose names match. */
export function below(sources: Sources, folder: string, name: RegExp): Source[] {
  return [...sources.files.keys()]
    .filter((path) => path.startsWith(`${folder}/`) && name.test(path))
    .map((path) => ({ name: path, text: textOf(sources, path) }));
}

/** The files below these folders or of these names, and all of ours that they import. */
export function reachedFrom(sources: Sources, roots: RegExp): Source[] {
  const found = new Set([...sources.files.keys()].filter((path) => roots.test(path)));
  for (const path of found) {
    for (const [, imported] of textOf(sources, path).matchAll(/from "@\/([^"]+)"/g)) {
      if (sources.files.has(imported!)) found.add(imported!);
    }
  }
  return [...found].map((name) => ({ name, text: textOf(sources, name) }));
}

async function list(root: string, folder: string): Promise<string[]> {
  const found: string[] = [];
  for await (const entry of Deno.readDir(join(root, folder))) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory) found.push(...await list(root, path));
    else found.push(path);
  }
  return found;
}

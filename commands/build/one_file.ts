/** Puts everything that an install needs into one file: Deno itself, our programs, what they load. */
import { createHash } from "node:crypto";
import { join, resolve } from "node:path";
import { buildAssets } from "@/commands/assets/build.ts";
import { bundle } from "@/commands/build/bundle.ts";
import { type Package, packagesOf } from "@/commands/build/inventory.ts";
import { licences } from "@/commands/build/licences.ts";
import { pack, type Shipped } from "@/commands/build/pack.ts";
import { copyPackages, native } from "@/commands/build/packages.ts";
import { partsFor } from "@/commands/build/parts.ts";
import { type ListedFile, sbom } from "@/commands/build/sbom.ts";
import { denoVersion, type Target, thisMachine } from "@/commands/build/targets.ts";
import { transpile } from "@/commands/build/transpile.ts";
import denoJson from "@/deno.json" with { type: "json" };

const root = resolve(import.meta.dirname!, "../..");
const { version } = denoJson;
const fonts = "views/letter/fonts";

/** The same sources, packages and Deno give the same file, byte for byte. */
export async function buildOneFile(into: string, target = thisMachine): Promise<Shipped> {
  if (!target) throw new Error("Cannot build here: say for which machine, x64 or arm64");
  await Deno.mkdir(into, { recursive: true });
  const work = await Deno.makeTempDir({ dir: into, prefix: "work-" });
  try {
    const unpacked = join(work, "unpacked");
    const inside = await fill(unpacked, work, target);
    const path = join(into, `bedside-${version}-linux-${target.name}`);
    await Deno.writeTextFile(`${path}.cdx.json`, inside);
    return await pack(unpacked, path, version, target);
  } finally {
    await Deno.remove(work, { recursive: true });
  }
}

/** Answers with the list of what is inside, which is there too. */
async function fill(unpacked: string, work: string, target: Target): Promise<string> {
  const app = join(unpacked, "app");
  const parts = await partsFor(target, root, join(work, "parts"));
  const transpiled = join(work, "source");
  await transpile(root, transpiled);
  const bundled = await bundle({ root, transpiled, into: app }, native);
  const assets = await buildAssets({ into: join(app, "static/built") });
  const copied = await copyPackages(parts.root, app, target);
  await copyFolder(join(root, "db/migrations"), join(app, "db/migrations"));
  await copyFolder(join(root, fonts), join(app, fonts));
  await Deno.writeTextFile(
    join(app, "deno.json"),
    JSON.stringify({ version, nodeModulesDir: "manual" }),
  );
  await Deno.copyFile(parts.deno, join(unpacked, "deno"));
  await Deno.chmod(join(unpacked, "deno"), 0o755);

  const ours = [...bundled, ...assets.packages].map((each) => join(root, each));
  const lock = JSON.parse(await Deno.readTextFile(join(root, "deno.lock")));
  const packages = [...await packagesOf([...ours, ...copied], lock.npm), denoIn(target)];
  await Deno.writeTextFile(
    join(unpacked, "LICENCES.txt"),
    licences(await Deno.readTextFile(join(root, "LICENSE")), packages, [
      { name: "DejaVu fonts", text: await Deno.readTextFile(join(root, fonts, "LICENCE.txt")) },
    ]),
  );
  const files = await fontsListed();
  const listed = sbom({ version, platform: `linux-${target.name}`, packages, files });
  await Deno.writeTextFile(join(unpacked, "bedside.cdx.json"), listed);
  return listed;
}

function denoIn({ deno: { name, integrity } }: Target): Package {
  return {
    name,
    version: denoVersion,
    licence: "MIT",
    integrity,
    text: "MIT. Copyright 2018-2026 the Deno authors (https://deno.com)\n",
    within: [
      { name: "V8", version: Deno.version.v8, licence: "BSD-3-Clause" },
      { name: "TypeScript", version: Deno.version.typescript, licence: "Apache-2.0" },
    ],
  };
}

async function fontsListed(): Promise<ListedFile[]> {
  const names = await Array.fromAsync(Deno.readDir(join(root, fonts)), ({ name }) => name);
  const listed = names.filter((name) => name.endsWith(".ttf")).sort().map(async (name) => {
    const bytes = await Deno.readFile(join(root, fonts, name));
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    return { name: `app/${fonts}/${name}`, sha256, licence: "Bitstream-Vera" };
  });
  return await Promise.all(listed);
}

/** How the tables were after each migration is for whoever writes the next. */
const isSnapshot = (name: string) => name.endsWith("_snapshot.json");

async function copyFolder(from: string, into: string): Promise<void> {
  await Deno.mkdir(into, { recursive: true });
  for await (const { name, isDirectory } of Deno.readDir(from)) {
    if (isDirectory) await copyFolder(join(from, name), join(into, name));
    else if (!isSnapshot(name)) await Deno.copyFile(join(from, name), join(into, name));
  }
}

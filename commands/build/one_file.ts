/** Puts everything that an install needs into one file: Deno itself, our programs, what they load. */
import { join, resolve } from "node:path";
import { builtFolder } from "@/commands/assets/manifest.ts";
import { bundle } from "@/commands/build/bundle.ts";
import { licences } from "@/commands/build/licences.ts";
import { pack, type Shipped } from "@/commands/build/pack.ts";
import { copyPackages, native } from "@/commands/build/packages.ts";
import { transpile } from "@/commands/build/transpile.ts";
import denoJson from "@/deno.json" with { type: "json" };

const root = resolve(import.meta.dirname!, "../..");
const { version } = denoJson;

/** The same sources, packages and Deno give the same file, byte for byte. */
export async function buildOneFile(into: string): Promise<Shipped> {
  if (Deno.build.target !== "x86_64-unknown-linux-gnu") {
    throw new Error("Cannot build here: it takes Linux on x86-64, whose executable goes in");
  }
  await Deno.mkdir(into, { recursive: true });
  const work = await Deno.makeTempDir({ dir: into, prefix: "work-" });
  try {
    const unpacked = join(work, "unpacked");
    await fill(unpacked, join(work, "source"));
    return await pack(unpacked, join(into, `bedside-${version}-linux-x64`), version);
  } finally {
    await Deno.remove(work, { recursive: true });
  }
}

async function fill(unpacked: string, transpiled: string): Promise<void> {
  const app = join(unpacked, "app");
  await transpile(root, transpiled);
  const used = await bundle({ root, transpiled, into: app }, native);
  await copyPackages(root, app);
  await copyFolder(builtFolder, join(app, "static/built"));
  await copyFolder(join(root, "db/migrations"), join(app, "db/migrations"));
  await copyFolder(join(root, "views/letter/fonts"), join(app, "views/letter/fonts"));
  await Deno.writeTextFile(
    join(app, "deno.json"),
    JSON.stringify({ version, nodeModulesDir: "manual" }),
  );
  await Deno.writeTextFile(join(unpacked, "LICENCES.txt"), await licences(root, used));
  await Deno.copyFile(Deno.execPath(), join(unpacked, "deno"));
  await Deno.chmod(join(unpacked, "deno"), 0o755);
}

async function copyFolder(from: string, into: string): Promise<void> {
  await Deno.mkdir(into, { recursive: true });
  for await (const { name, isDirectory } of Deno.readDir(from)) {
    if (isDirectory) await copyFolder(join(from, name), join(into, name));
    else await Deno.copyFile(join(from, name), join(into, name));
  }
}

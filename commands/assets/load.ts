/** Reads the built files into memory, for the routes to serve and the views to name. */
import { join } from "node:path";
import { builtFolder, readManifest } from "@/commands/assets/manifest.ts";
import { type AssetFile, typeOf } from "@/routes/assets.ts";
import type { AssetManifest } from "@/views/asset.ts";

export interface LoadedAssets {
  readonly manifest: AssetManifest;
  /** Hashed file name → its bytes. */
  readonly files: ReadonlyMap<string, AssetFile>;
}

export async function loadAssets(folder = builtFolder): Promise<LoadedAssets> {
  const manifest = await readManifest(folder);
  if (!manifest) throw new Error(`Cannot find ${folder}/manifest.json: run deno task assets first`);
  const there = new Set(await Array.fromAsync(Deno.readDir(folder), ({ name }) => name));
  const readIfThere = (name: string) =>
    there.has(name) ? Deno.readFile(join(folder, name)) : undefined;
  const files = await Promise.all(
    Object.values(manifest.files).map(async (name) => {
      const [identity, br, gzip] = await Promise.all([
        Deno.readFile(join(folder, name)),
        readIfThere(`${name}.br`),
        readIfThere(`${name}.gz`),
      ]);
      return [name, { type: typeOf(name), identity, br, gzip }] as const;
    }),
  );
  return {
    files: new Map(files),
    manifest: Object.fromEntries(
      Object.entries(manifest.files).map(([name, hashed]) => [name, `/static/${hashed}`]),
    ),
  };
}

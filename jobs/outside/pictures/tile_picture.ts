/** The tiles of a photograph, made in one pass over it and packed into one file. */
import { join } from "node:path";
import sharp from "sharp";
import type { FileStore } from "@/domain/photographs/file_store.ts";
import type { PhotographRefusal } from "@/domain/photographs/refusals.ts";
import { tileIndex, tileLevels, tileSize } from "@/domain/photographs/tiles.ts";
import { careful, white } from "@/jobs/outside/pictures/careful.ts";
import { type Original, orRefusal } from "@/jobs/outside/pictures/open_original.ts";
import type { Temporary } from "@/jobs/outside/pictures/temporary.ts";
import { uprightFile } from "@/jobs/outside/pictures/upright_file.ts";

const jpeg = { quality: 90, chromaSubsampling: "4:4:4" } as const;

/** How many tiles, or why there are none. */
export async function tilePicture(
  files: FileStore,
  key: string,
  original: Original,
  temporary: Temporary,
): Promise<number | PhotographRefusal> {
  const folder = temporary.path();
  const refusal = await orRefusal(async () => {
    Deno.mkdirSync(folder, { mode: 0o700 });
    await sharp(await uprightFile(original, temporary), careful)
      .flatten({ background: white })
      .toColourspace("srgb")
      .jpeg(jpeg)
      .tile({ size: tileSize, overlap: 0, layout: "dz", depth: "onetile", container: "fs" })
      .toFile(join(folder, "all"));
  });
  if (refusal) return refusal;
  const paths = pathsOf(join(folder, "all_files"), original);
  await files.write(key, packed(paths));
  return paths.length;
}

/** In the order of the index. libvips numbers the levels from the smallest. */
function pathsOf(folder: string, { width, height }: Original): string[] {
  const largest = Math.max(
    ...Array.from(Deno.readDirSync(folder), ({ name }) => Number(name) || 0),
  );
  return tileLevels(width, height).flatMap(({ across, down }, level) =>
    Array.from({ length: across * down }, (_, at) => {
      const name = `${at % across}_${Math.floor(at / across)}.jpeg`;
      return join(folder, String(largest - level), name);
    })
  );
}

async function* packed(paths: readonly string[]) {
  yield tileIndex(paths.map((path) => Deno.statSync(path).size));
  for (const path of paths) yield await Deno.readFile(path);
}

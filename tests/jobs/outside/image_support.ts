import type { ByteRange, FileStore } from "@/domain/photographs/file_store.ts";
import { indexRange, tileRange } from "@/domain/photographs/tiles.ts";
import { exportKey, pictureKeys, tilesKey, viewKey } from "@/jobs/outside/file_paths.ts";
import { openFolderFiles } from "@/jobs/outside/files.ts";
import {
  type ImageProcess,
  imageProcess,
  type ImageProcessOptions,
} from "@/jobs/outside/image_process.ts";

export interface Workshop {
  readonly files: FileStore;
  readonly images: ImageProcess;
  readonly folder: string;
  /** Keeps the bytes as an original and has its pictures made. */
  make(bytes: Uint8Array): ReturnType<ImageProcess["process"]>;
  /** The picture made from the original that was kept last. */
  picture(size: "thumb" | "view" | "export"): Promise<Uint8Array>;
  /** Has its tiles made, all of them in the order of their index. */
  tile(): Promise<Uint8Array[]>;
}

export async function withImages(
  test: (workshop: Workshop) => Promise<void>,
  options: Partial<ImageProcessOptions> = {},
): Promise<void> {
  const folder = options.folder ?? await Deno.makeTempDir();
  const files = await openFolderFiles(folder);
  const images = imageProcess({ folder, ...options });
  let original = "";
  try {
    await test({
      files,
      images,
      folder,
      async make(bytes) {
        original = (await files.receive(one(bytes), bytes.byteLength)).key;
        return await images.process(pictureKeys(original));
      },
      async picture(size) {
        const key = size === "export" ? exportKey(original) : viewKey(original, size);
        return await new Response((await files.open(key)).stream).bytes();
      },
      async tile() {
        const tiles = tilesKey(original);
        const made = await images.tile({ original, tiles });
        if (made.outcome !== "tiled") throw new Error(made.refusal);
        return await Promise.all(
          Array.from({ length: made.tiles }, async (_, place) => {
            const read = async (range: ByteRange) =>
              await new Response((await files.open(tiles, range)).stream).bytes();
            return await read(tileRange(await read(indexRange(place))));
          }),
        );
      },
    });
  } finally {
    await images.close();
    await Deno.remove(folder, { recursive: true });
  }
}

async function* one(bytes: Uint8Array) {
  yield await Promise.resolve(bytes);
}

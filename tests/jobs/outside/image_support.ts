import type { FileStore } from "@/domain/photographs/file_store.ts";
import { viewKey } from "@/jobs/outside/file_paths.ts";
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
  picture(size: "thumb" | "view"): Promise<Uint8Array>;
}

export async function withImages(
  test: (workshop: Workshop) => Promise<void>,
  options: Partial<ImageProcessOptions> = {},
): Promise<void> {
  const folder = await Deno.makeTempDir();
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
        const thumb = viewKey(original, "thumb");
        return await images.process({ original, thumb, view: viewKey(original, "view") });
      },
      async picture(size) {
        return await new Response((await files.open(viewKey(original, size))).stream).bytes();
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

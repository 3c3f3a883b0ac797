import { statfs } from "node:fs/promises";
import { BadSetting } from "@/commands/settings.ts";

/** Of a disk, so much stays free for what people do meanwhile. */
const leftFree = 0.05;

/** Throws BadSetting, in words, where a disk has not the room for so many bytes more. */
export async function refuseWithoutRoom(folder: string, bytes: number, what: string) {
  const { bavail, bsize, blocks } = await statfs(folder);
  const free = Math.max(0, bavail * bsize - blocks * bsize * leftFree);
  if (free >= bytes) return;
  throw new BadSetting(
    `There is no room for ${what} in ${folder}: it takes ${inMegabytes(bytes)}, and ${
      inMegabytes(free)
    } can be used`,
  );
}

const inMegabytes = (bytes: number) => `${Math.ceil(bytes / 1_000_000)} MB`;

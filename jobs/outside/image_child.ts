/**
 * The program of the image child: opens photographs that strangers sent, so it runs apart from the
 * server, with no network, no programs and almost no files (imageChildPermissions). It reads one
 * line of JSON for each photograph and answers with one; when its input ends, so does it.
 */
import { setPriority } from "node:os";
import sharp from "sharp";
import { pathOf } from "@/jobs/outside/file_paths.ts";
import { folderFiles } from "@/jobs/outside/files.ts";
import {
  type ImageQuestion,
  imageQuestion,
  type ImageReply,
  type PhotographKeys,
  type TileKeys,
} from "@/jobs/outside/image_reply.ts";
import { lines } from "@/jobs/outside/lines.ts";
import { isHeavy } from "@/jobs/outside/pictures/examine.ts";
import { giveBack } from "@/jobs/outside/pictures/give_back.ts";
import { makePictures, openSmall } from "@/jobs/outside/pictures/make_pictures.ts";
import { openOriginal } from "@/jobs/outside/pictures/open_original.ts";
import { clearTemporary, temporaryFiles } from "@/jobs/outside/pictures/temporary.ts";
import { tilePicture } from "@/jobs/outside/pictures/tile_picture.ts";
import { watchMemory } from "@/jobs/outside/pictures/watch_memory.ts";

const folder = Deno.args[0]!;
const files = folderFiles(folder);

setPriority(19); // Below every page that someone waits for.
sharp.concurrency(1);
sharp.cache(false);
clearTemporary(folder);
watchMemory();
let isFresh = true;
for await (const line of lines(Deno.stdin.readable)) {
  const reply = await answer(imageQuestion.parse(JSON.parse(line))).catch(asFailed);
  isFresh = false;
  giveBack();
  const bytes = new TextEncoder().encode(`${JSON.stringify(reply)}\n`);
  for (let at = 0; at < bytes.byteLength;) at += await Deno.stdout.write(bytes.subarray(at));
}

async function answer(question: ImageQuestion): Promise<ImageReply> {
  if (!isFresh && isHeavy(pathOf(folder, question.original))) {
    return { outcome: "wants_fresh_child" };
  }
  return await (question.make === "tiles" ? tile(question) : process(question));
}

async function process(keys: PhotographKeys): Promise<ImageReply> {
  using temporary = temporaryFiles(folder);
  const original = await openOriginal(pathOf(folder, keys.original), temporary);
  if (typeof original === "string") return { outcome: "refused", refusal: original };
  const small = await openSmall(original);
  if (typeof small === "string") return { outcome: "refused", refusal: small };
  const { format, width, height, takenAt } = original;
  return {
    outcome: "processed",
    format,
    width,
    height,
    ...takenAt && { takenAt },
    ...await makePictures(files, keys, original, small),
  };
}

async function tile(keys: TileKeys): Promise<ImageReply> {
  using temporary = temporaryFiles(folder);
  const original = await openOriginal(pathOf(folder, keys.original), temporary);
  if (typeof original === "string") return { outcome: "refused", refusal: original };
  const tiles = await tilePicture(files, keys.tiles, original, temporary);
  if (typeof tiles === "string") return { outcome: "refused", refusal: tiles };
  const { format, width, height } = original;
  return { outcome: "tiled", format, tiles, width, height };
}

function asFailed(error: unknown): ImageReply {
  return { outcome: "failed", message: String(error).slice(0, 2000) };
}

/// <reference no-default-lib="true" />
/// <reference lib="deno.worker" />
/** One of the threads of drawMany: is sent what to draw, answers with the photograph's bytes. */
import { drawSkin, type SkinPhotograph } from "@/commands/demo/draw_skin.ts";

self.onmessage = async ({ data }: MessageEvent<SkinPhotograph>) => {
  const jpeg = await drawSkin(data);
  self.postMessage(jpeg, [jpeg.buffer]);
};

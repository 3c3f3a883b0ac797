/** Runs in a thread of its own: draws one poster, sheet of cards or month's figures at a time. */
/// <reference lib="deno.worker" />
import { drawn } from "@/views/pdf/drawn.ts";
import { drawMonth } from "@/views/surveys/posters/draw_month.ts";
import { drawCards, drawPoster } from "@/views/surveys/posters/draw_poster.ts";
import type { ToDraw } from "@/views/surveys/posters/to_draw.ts";

self.onmessage = async ({ data }: MessageEvent<ToDraw>) =>
  self.postMessage(await drawn(drawingOf(data)));

function drawingOf(what: ToDraw): Promise<Uint8Array> {
  if (what.kind === "month") return drawMonth(what);
  return what.kind === "cards" ? drawCards(what) : drawPoster(what);
}

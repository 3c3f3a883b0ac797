/** Runs in a thread of its own: draws one letter at a time. */
/// <reference lib="deno.worker" />
import type { Letter } from "@/domain/answers/letter.ts";
import { drawPdf } from "@/views/letter/draw_pdf.ts";
import { drawn } from "@/views/pdf/drawn.ts";

self.onmessage = async ({ data }: MessageEvent<Letter>) =>
  self.postMessage(await drawn(drawPdf(data)));

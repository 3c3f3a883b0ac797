/** Runs in a thread of its own: draws one letter at a time. */
/// <reference lib="deno.worker" />
import type { Letter } from "@/domain/answers/letter.ts";
import { drawPdf } from "@/views/letter/draw_pdf.ts";

/** What comes back: the file, or why there is none, without a word of the letter. */
export type Drawn = { readonly pdf: Uint8Array } | { readonly failure: string };

self.onmessage = async ({ data }: MessageEvent<Letter>) => self.postMessage(await drawn(data));

async function drawn(letter: Letter): Promise<Drawn> {
  try {
    return { pdf: await drawPdf(letter) };
  } catch (error) {
    return { failure: error instanceof Error ? error.name : "unknown" };
  }
}

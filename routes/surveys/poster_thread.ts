/** Posters, drawn beside the server; those drawn last are kept, since a public one is asked for often. */
import { drawnBeside } from "@/routes/pdf_thread.ts";
import type { ToDraw } from "@/views/surveys/posters/to_draw.ts";

const most = 32;

const draw = drawnBeside<ToDraw>(
  "a poster",
  () =>
    new Worker(import.meta.resolve("@/views/surveys/posters/poster_worker.ts"), {
      type: "module",
      name: "posters",
    }),
);

/** By all that they say. What was asked for by two at once is drawn once. */
const drawings = new Map<string, Promise<Uint8Array>>();

export function posterPdf(what: ToDraw): Promise<Uint8Array> {
  const words = JSON.stringify(what);
  const known = drawings.get(words) ?? draw(what);
  // The one that was asked for last goes last.
  drawings.delete(words);
  drawings.set(words, known);
  known.catch(() => drawings.delete(words));
  const [oldest] = drawings.keys();
  if (drawings.size > most) drawings.delete(oldest!);
  return known;
}

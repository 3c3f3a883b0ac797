/** Letters, drawn beside the server. */
import type { Letter } from "@/domain/answers/letter.ts";
import { drawnBeside } from "@/routes/pdf_thread.ts";

export const letterPdf = drawnBeside<Letter>(
  "a letter",
  () =>
    new Worker(import.meta.resolve("@/views/letter/letter_worker.ts"), {
      type: "module",
      name: "letters",
    }),
);

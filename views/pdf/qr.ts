/** A QR code, drawn as squares: sharp at any size. */
import { encode } from "uqr";
import type { Pdf } from "@/views/pdf/begin.ts";

/** Four modules of light around it, as readers need (ISO/IEC 18004, 9.1). */
const border = 4;

export function drawQr(
  pdf: Pdf,
  text: string,
  { x, y, side }: Readonly<Record<"x" | "y" | "side", number>>,
): void {
  const { data, size } = encode(text, { ecc: "M", border });
  const module = side / size;
  pdf.rect(x, y, side, side).fill("#ffffff");
  for (const [row, line] of data.entries()) {
    // Squares beside each other are one: no hair of light between them.
    for (let from = 0; from < size; from++) {
      if (!line[from]) continue;
      let to = from;
      while (line[to]) to++;
      pdf.rect(x + from * module, y + row * module, (to - from) * module, module);
      from = to;
    }
  }
  pdf.fill("#000000");
}

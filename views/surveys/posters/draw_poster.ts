/** A place's poster on A4, and cards with the same, eight to a sheet. */
import { beginPdf, type Pdf, tagged } from "@/views/pdf/begin.ts";
import { drawQr } from "@/views/pdf/qr.ts";
import type { Poster } from "@/views/surveys/posters/to_draw.ts";

const margin = 56;
const brand = "#083f4a";

export async function drawPoster(poster: Poster): Promise<Uint8Array> {
  const { pdf, whole } = await begin(poster, margin);
  const document = pdf.struct("Document");
  pdf.addStructure(document);
  const centred = { align: "center" as const };
  const line = (role: "H1" | "P", words: string, size: number, font = "regular") =>
    document.add(pdf.struct(role, {}, () => {
      pdf.font(font).fontSize(size).fillColor("#000000").text(words, centred);
      pdf.moveDown(0.6);
    }));
  band(pdf, 24);
  pdf.y = 84;
  line("H1", poster.title, 36, "bold");
  line("P", `${poster.organisation}, ${poster.place}`, 18, "bold");
  for (const words of poster.before) line("P", words, 15);
  const side = 300;
  const y = pdf.y + 6;
  document.add(pdf.struct("Figure", figure(poster, { x: (pdf.page.width - side) / 2, y, side }), [
    () => drawQr(pdf, poster.address, { x: (pdf.page.width - side) / 2, y, side }),
  ]));
  pdf.x = margin;
  pdf.y = y + side + 10;
  line("P", poster.how, 15);
  line("P", poster.address, fitting(pdf, poster.address, 22), "bold");
  for (const words of poster.after) line("P", words, 13);
  document.end();
  pdf.end();
  return await whole;
}

const [columns, rows] = [2, 4];

export async function drawCards(poster: Poster): Promise<Uint8Array> {
  const { pdf, whole } = await begin(poster, 0);
  const document = pdf.struct("Document");
  pdf.addStructure(document);
  const [width, height] = [pdf.page.width / columns, pdf.page.height / rows];
  for (let at = 0; at < columns * rows; at++) {
    const [x, y] = [(at % columns) * width, Math.floor(at / columns) * height];
    document.add(card(pdf, poster, { x, y, width, height }));
  }
  pdf.markContent("Artifact", { type: "Layout" });
  cutLines(pdf, width, height);
  pdf.endMarkedContent();
  document.end();
  pdf.end();
  return await whole;
}

type Box = Readonly<Record<"x" | "y" | "width" | "height", number>>;

function card(pdf: Pdf, poster: Poster, { x, y, width }: Box) {
  const [inside, side] = [16, 126];
  const [left, room] = [x + inside, width - 2 * inside];
  const qr = { x: left - 8, y: y + inside - 8, side };
  const beside = { x: qr.x + side + 4, width: room - side + 4 };
  const below = { x: left, width: room };
  let top = y + inside + 4;
  type Line = readonly [role: "H1" | "P", text: string, size: number, font: string];
  const lines = (at: typeof beside, ...all: readonly Line[]) =>
    all.map(([role, text, size, font]) =>
      pdf.struct(role, {}, () => {
        if (at === below) top = Math.max(top, qr.y + side);
        pdf.font(font).fontSize(size).fillColor("#000000");
        const height = Math.max(size, y + inside + side - top);
        const options = at === beside ? { height, ellipsis: true } : {};
        pdf.text(text, at.x, top, { width: at.width, ...options });
        top = pdf.y + 3;
      })
    );
  return pdf.struct("Sect", {}, [
    pdf.struct("Figure", figure(poster, qr), [() => drawQr(pdf, poster.address, qr)]),
    ...lines(
      beside,
      ["H1", poster.title, 14, "bold"],
      ["P", `${poster.organisation}, ${poster.place}`, 10, "bold"],
      ["P", poster.before[0]!, 9, "regular"],
    ),
    ...lines(
      below,
      ["P", poster.how, 9, "regular"],
      ["P", poster.address, fitting(pdf, poster.address, 13, room), "bold"],
    ),
  ]);
}

const begin = (poster: Poster, edge: number) =>
  beginPdf({
    title: `${poster.title}, ${poster.place}`,
    author: poster.organisation,
    // It says nothing of when it was made: the same poster is the same file.
    at: new Date(0),
    lang: poster.lang,
    margins: { top: edge, left: edge, right: edge, bottom: edge },
  });

const figure = (
  { addressLabel }: Poster,
  { x, y, side }: Readonly<Record<"x" | "y" | "side", number>>,
) => tagged({ alt: addressLabel, bbox: [x, y, x + side, y + side] });

/** The largest size up to `most` in which an address stands on one line: it is typed as it stands. */
function fitting(pdf: Pdf, address: string, most: number, room = pdf.page.width - 2 * margin) {
  pdf.font("bold").fontSize(most);
  return Math.max(6, Math.min(most, most * room / pdf.widthOfString(address)));
}

function band(pdf: Pdf, high: number): void {
  pdf.markContent("Artifact", { type: "Layout" });
  pdf.rect(0, 0, pdf.page.width, high).fill(brand);
  pdf.endMarkedContent();
}

function cutLines(pdf: Pdf, width: number, height: number): void {
  pdf.lineWidth(0.5).dash(3, { space: 3 }).strokeColor("#4c6272");
  for (let column = 1; column < columns; column++) {
    pdf.moveTo(column * width, 0).lineTo(column * width, pdf.page.height).stroke();
  }
  for (let row = 1; row < rows; row++) {
    pdf.moveTo(0, row * height).lineTo(pdf.page.width, row * height).stroke();
  }
}

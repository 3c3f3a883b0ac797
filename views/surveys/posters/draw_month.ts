/** A month's figures and "You said, we did", to be put up: the same that the public page says. */
import { beginPdf, type Pdf, tagged } from "@/views/pdf/begin.ts";
import { canDraw } from "@/views/pdf/can_draw.ts";
import { drawQr } from "@/views/pdf/qr.ts";
import type { MonthPoster, MonthTable } from "@/views/surveys/posters/to_draw.ts";

const margin = 48;
const side = 110;
const tableSize = 11;

export async function drawMonth(poster: MonthPoster): Promise<Uint8Array> {
  const { pdf, whole } = await beginPdf({
    title: `${poster.title}, ${poster.organisation}, ${poster.days}`,
    author: poster.organisation,
    at: new Date(poster.at),
    lang: poster.lang,
    margins: { top: margin, left: margin, right: margin, bottom: margin },
  });
  const document = pdf.struct("Document");
  pdf.addStructure(document);
  document.add(top(pdf, poster));
  document.add(words(pdf, "H2", poster.heading, 14, "bold"));
  document.add(words(pdf, "P", poster.note, 11));
  for (const table of poster.tables) {
    document.add(tableOf(pdf, table));
    pdf.moveDown(0.6);
  }
  for (const note of poster.notes) document.add(words(pdf, "P", note, 9));
  for (const section of poster.sections) document.add(sectionOf(pdf, section));
  document.add(words(pdf, "P", poster.more, 10));
  document.end();
  pdf.end();
  return await whole;
}

function top(pdf: Pdf, { title, organisation, days, address, addressLabel }: MonthPoster) {
  const qr = { x: pdf.page.width - margin - side, y: margin, side };
  const width = pdf.page.width - 2 * margin - side - 16;
  const line = (role: "H1" | "P", text: string, size: number, font: string) =>
    pdf.struct(role, {}, () => {
      pdf.font(font).fontSize(size).fillColor("#000000").text(text, margin, undefined, { width });
      pdf.moveDown(0.3);
    });
  return pdf.struct("Sect", {}, [
    line("H1", title, 24, "bold"),
    line("P", organisation, 15, "bold"),
    line("P", days, 12, "regular"),
    pdf.struct(
      "Figure",
      tagged({ alt: addressLabel, bbox: [qr.x, qr.y, qr.x + side, qr.y + side] }),
      [
        () => {
          const { y } = pdf;
          drawQr(pdf, address, qr);
          pdf.y = Math.max(y, margin + side + 8);
          pdf.x = margin;
        },
      ],
    ),
  ]);
}

function tableOf(pdf: Pdf, { heads, rows }: MonthTable) {
  const [first, each] = [0.46, 0.18];
  const room = pdf.page.width - 2 * margin;
  const wide = (at: number) => room * (at === 0 ? first : each) - 6;
  const left = (at: number) => margin + room * (at === 0 ? 0 : first + (at - 1) * each);
  return pdf.struct(
    "Table",
    {},
    [heads, ...rows].map((cells, row) => {
      const font = (at: number) => row === 0 || at === 0 ? "bold" : "regular";
      let [y, high] = [0, 0];
      const begin = () => {
        high = Math.max(
          ...cells.map((cell, at) =>
            pdf.font(font(at)).fontSize(tableSize).heightOfString(cell, { width: wide(at) })
          ),
        );
        if (pdf.y + high > pdf.page.height - margin) pdf.addPage();
        y = pdf.y;
      };
      const end = () => {
        pdf.x = margin;
        pdf.y = y + high + 6;
      };
      return pdf.struct(
        "TR",
        {},
        cells.map((cell, at) => {
          const scope = row === 0 ? "Column" as const : "Row" as const;
          const isHead = row === 0 || at === 0;
          return pdf.struct(isHead ? "TH" : "TD", isHead ? tagged({ scope }) : {}, [() => {
            if (at === 0) begin();
            pdf.font(font(at)).fontSize(tableSize).fillColor("#000000").text(cell, left(at), y, {
              width: wide(at),
              align: at === 0 ? "left" : "right",
            });
            if (at === cells.length - 1) end();
          }]);
        }),
      );
    }),
  );
}

function sectionOf(pdf: Pdf, { heading, pairs }: MonthPoster["sections"][number]) {
  const drawable = pairs.filter((pair) => pair.every(([, said]) => canDraw(said)));
  return pdf.struct("Sect", {}, [
    pdf.struct("H2", {}, () => {
      // A heading does not stand alone at the foot of a page.
      if (pdf.y > pdf.page.height - margin - 70) pdf.addPage();
      pdf.moveDown(0.5).font("bold").fontSize(16).text(heading).moveDown(0.2);
    }),
    ...drawable.flatMap((pair) =>
      pair.map(([name, said], at) =>
        pdf.struct("P", {}, () => {
          pdf.fontSize(11).font("bold").text(`${name}: `, { continued: true });
          pdf.font("regular").text(said);
          if (at === pair.length - 1) pdf.moveDown(0.5);
        })
      )
    ),
  ]);
}

const words = (pdf: Pdf, role: "H2" | "P", text: string, size: number, font = "regular") =>
  pdf.struct(role, {}, () => {
    pdf.font(font).fontSize(size).fillColor("#000000").text(text).moveDown(0.4);
  });

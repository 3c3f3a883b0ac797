/**
 * The letter about an answer as a tagged PDF (PDF/UA-1): read aloud in its order, its headings to be
 * jumped to, its fonts inside. Run in a thread of its own: drawing a page takes tens of milliseconds.
 */
import type { Letter } from "@/domain/answers/letter.ts";
import type { LetterFact, LetterSection } from "@/domain/answers/letter_parts.ts";
import { beginPdf, type Pdf } from "@/views/pdf/begin.ts";
import { canDraw } from "@/views/pdf/can_draw.ts";

const margin = 56;
const sizes = { title: 17, heading: 12, words: 10, foot: 8 } as const;

export async function drawPdf(letter: Letter): Promise<Uint8Array> {
  const { pdf, whole } = await beginPdf({
    title: `${letter.title}, ${letter.reference}`,
    author: letter.from,
    at: new Date(letter.writtenAt),
    lang: "en-GB",
    margins: { top: margin, left: margin, right: margin, bottom: margin + 20 },
  });
  const document = pdf.struct("Document");
  pdf.addStructure(document);
  document.add(titleOf(pdf, letter));
  if (hasOtherScripts(letter)) document.add(paragraph(pdf, otherScripts));
  for (const section of letter.sections) document.add(sectionOf(pdf, section));
  document.end();
  drawFeet(pdf, letter);
  pdf.end();
  return await whole;
}

const titleOf = (pdf: Pdf, { title }: Letter) =>
  pdf.struct("H1", {}, () => {
    pdf.font("bold").fontSize(sizes.title).text(title);
    pdf.moveDown(0.5);
  });

function sectionOf(pdf: Pdf, { heading, facts }: LetterSection) {
  return pdf.struct("Sect", {}, [
    pdf.struct("H2", {}, () => {
      // A heading does not stand alone at the foot of a page.
      if (pdf.y > pdf.page.height - margin - 70) pdf.addPage();
      pdf.moveDown(0.6).font("bold").fontSize(sizes.heading).text(heading);
      pdf.moveDown(0.2);
    }),
    ...facts.flatMap((fact) => factOf(pdf, fact)),
  ]);
}

function factOf(pdf: Pdf, { name, lines }: LetterFact) {
  if (lines.length === 1) return [paragraph(pdf, lines[0]!, name)];
  const items = lines.map((line) =>
    pdf.struct("LI", {}, [
      pdf.struct("Lbl", {}, () => {
        pdf.font("regular").fontSize(sizes.words).text("•", margin + 6, undefined, {
          continued: false,
          lineBreak: false,
        });
      }),
      pdf.struct("LBody", {}, () => {
        pdf.font("regular").fontSize(sizes.words).text(line, margin + 18);
        pdf.x = margin;
      }),
    ])
  );
  return [...(name ? [paragraph(pdf, "", name)] : []), pdf.struct("L", {}, items)];
}

const paragraph = (pdf: Pdf, words: string, name?: string) =>
  pdf.struct("P", {}, () => {
    pdf.fontSize(sizes.words);
    if (name) {
      const alone = words === "";
      pdf.font("bold").text(alone ? `${name}:` : `${name}: `, { continued: !alone });
    }
    if (words !== "") pdf.font("regular").text(words);
  });

/** Whose letter it is, on each page: pages are parted, and lie on the wrong pile. */
function drawFeet(pdf: Pdf, { reference, patientName }: Letter): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let page = start; page < start + count; page++) {
    pdf.switchToPage(page);
    pdf.page.margins.bottom = 0;
    pdf.markContent("Artifact", { type: "Pagination" });
    pdf.font("regular").fontSize(sizes.foot).text(
      `${patientName}, ${reference}, page ${page + 1} of ${count}`,
      margin,
      pdf.page.height - margin,
      { lineBreak: false },
    );
    pdf.endMarkedContent();
  }
}

const otherScripts = "Some words of this letter are in a script that this file cannot show. The " +
  "letter in Bedside shows all of them.";

const hasOtherScripts = ({ sections, patientName }: Letter): boolean => {
  const words = sections.flatMap(({ facts }) => facts.flatMap(({ lines }) => lines));
  return ![patientName, ...words].every(canDraw);
};

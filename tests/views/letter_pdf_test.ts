/** The letter as a file: tagged, in order, with its fonts inside, the same each time. */
import { deepEqual, equal, ok } from "node:assert/strict";
import { Buffer } from "node:buffer";
import { inflateSync } from "node:zlib";
import type { Instant } from "@/db/columns.ts";
import type { Letter } from "@/domain/answers/letter.ts";
import { drawPdf } from "@/views/letter/draw_pdf.ts";

const letter: Letter = {
  title: "Dermatology advice: answer to a referral",
  reference: "BED-7K4M-9Q",
  patientName: "Edith Pell",
  from: "Skin Advice Service",
  writtenAt: "2026-03-02T09:30:00.000Z" as Instant,
  sections: [
    { heading: "Diagnoses", facts: [{ name: "Diagnosis", lines: ["Seborrhoeic keratosis"] }] },
    {
      heading: "Plan and requested actions",
      facts: [{ name: "GP actions", lines: ["Cut it out", "Send it for histology"] }],
    },
  ],
};

Deno.test("the file says that it is tagged, in English, for PDF/UA, and holds its fonts", async () => {
  const whole = text(await drawPdf(letter));
  ok(/^%PDF-1\.7/.test(whole));
  ok(/\/Marked true/.test(whole));
  ok(/\/Lang \(en-GB\)/.test(whole));
  ok(/\/DisplayDocTitle true/.test(whole));
  ok(/<pdfuaid:part>1<\/pdfuaid:part>/.test(whole));
  ok(/\/FontFile2/.test(whole));
  // Fonts that readers are left to find are not used at all.
  ok(!/\/BaseFont \/(Helvetica|Times|Courier)/.test(whole));
});

Deno.test("headings, paragraphs and lists are in the order in which they are read", async () => {
  const whole = text(await drawPdf(letter));
  const roles = [...whole.matchAll(/\/S \/(Document|H1|Sect|H2|P|L|LI|Lbl|LBody)\b/g)]
    .map(([, role]) => role).sort();
  deepEqual(roles, [
    ...["Document", "H1", "H2", "H2", "L", "LBody", "LBody", "LI", "LI"],
    ...["Lbl", "Lbl", "P", "P", "Sect", "Sect"],
  ]);
  ok(/\/Artifact <<\s*\/Type \/Pagination/.test(whole));
});

Deno.test("the same letter is the same file, and a long one goes on over pages", async () => {
  const one = await drawPdf(letter);
  deepEqual(await drawPdf(letter), one);
  const story = { heading: "History", facts: [{ name: "Story", lines: ["word ".repeat(5000)] }] };
  const long = text(await drawPdf({ ...letter, sections: [...letter.sections, story] }));
  ok([...long.matchAll(/\/Type \/Page\b/g)].length > 3);
});

Deno.test("words in a script that the fonts lack are not left out without a word", async () => {
  const paragraphs = async (words: string) => {
    const sections = [{ heading: "Letter", facts: [{ lines: [words] }] }];
    const whole = text(await drawPdf({ ...letter, sections }));
    return [...whole.matchAll(/\/S \/P\b/g)].length;
  };
  equal(await paragraphs("Łódź, Ωmega, Борис"), 1);
  equal(await paragraphs("ਤੁਹਾਡੀ ਚਮੜੀ"), 2);
});

/** The file with its compressed parts opened. */
function text(pdf: Uint8Array): string {
  const latin = Buffer.from(pdf).toString("latin1");
  return latin.replaceAll(/stream\n([\s\S]*?)\nendstream/g, (whole, inner: string) => {
    const bytes = Uint8Array.from(inner, (letter) => letter.charCodeAt(0));
    try {
      return `stream\n${inflateSync(bytes).toString("latin1")}\nendstream`;
    } catch {
      return whole;
    }
  });
}

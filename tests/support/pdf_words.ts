/** What a PDF says: the words on its pages, and its structure without the packed streams. */
import { Buffer } from "node:buffer";
import { PDFiumLibrary } from "@hyzyla/pdfium";

let library: Promise<PDFiumLibrary> | undefined;

/** Packed bytes hold any three letters now and then: they are read as the words they stand for. */
export async function wordsOf(pdf: Uint8Array): Promise<string> {
  const document = await (await (library ??= PDFiumLibrary.init())).loadDocument(pdf);
  try {
    const pages = [...document.pages()].map((page) => page.getText());
    const structure = Buffer.from(pdf).toString("latin1")
      .replaceAll(/\bstream\r?\n[^]*?endstream/g, "");
    return [structure, ...pages].join("\n");
  } finally {
    document.destroy();
  }
}

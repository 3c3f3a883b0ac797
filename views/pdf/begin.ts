/** A tagged PDF (PDF/UA-1) with its fonts inside, and the same file whenever it is drawn of the same. */
import PDFDocument from "pdfkit";

export type Pdf = InstanceType<typeof PDFDocument>;

export interface Settings {
  readonly title: string;
  readonly author: string;
  readonly at: Date;
  /** `en-GB`: what is drawn is read aloud in it. */
  readonly lang: string;
  readonly margins: Readonly<Record<"top" | "left" | "right" | "bottom", number>>;
}

export async function beginPdf({ title, author, at, lang, margins }: Settings) {
  const [regular, bold] = await Promise.all([
    font("DejaVuSansCondensed.ttf"),
    font("DejaVuSansCondensed-Bold.ttf"),
  ]);
  const pdf = new PDFDocument({
    size: "A4",
    margins,
    bufferPages: true,
    pdfVersion: "1.7",
    tagged: true,
    displayTitle: true,
    lang,
    info: { Title: title, Author: author, CreationDate: at, ModDate: at },
    ...unknownToTypes(regular),
  });
  pdf.registerFont("regular", regular);
  pdf.registerFont("bold", bold);
  return { pdf, whole: collected(pdf) };
}

/** What the package's types do not know of: where a figure stands, and whose header a cell is. */
export const tagged = (
  options: {
    readonly alt?: string;
    readonly bbox?: readonly [number, number, number, number];
    readonly scope?: "Row" | "Column";
  },
): { alt?: string } => options;

/** The package's types know neither of PDF/UA, nor of a first font other than those never inside. */
const unknownToTypes = (first: Uint8Array): object => ({ subset: "PDF/UA", font: first });

const font = async (name: string): Promise<Uint8Array<ArrayBuffer>> =>
  await Deno.readFile(new URL(`../letter/fonts/${name}`, import.meta.url));

function collected(pdf: Pdf): Promise<Uint8Array> {
  const { promise, resolve, reject } = Promise.withResolvers<Uint8Array>();
  const parts: Uint8Array[] = [];
  pdf.on("data", (part: Uint8Array) => parts.push(part));
  pdf.on("error", reject);
  pdf.on("end", () => resolve(joined(parts)));
  return promise;
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}

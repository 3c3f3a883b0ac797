/** HEIC and AVIF (ISO 14496-12, ISO 23008-12): the boxes of the file. */
import type { PhotographFormat } from "@/domain/photographs/formats.ts";
import {
  type Examined,
  mostMetadata,
  type Peek,
  textOf,
} from "@/jobs/outside/pictures/examined.ts";

/** Brands of sequences, which are films of photographs. */
const sequences: ReadonlySet<string> = new Set(["avis", "msf1", "hevc", "hevx"]);
const mostBoxes = 200;
/** What libheif and its AV1 decoder hold of each pixel, as measured: planes, a copy, and the colours. */
const heldOfAv1 = { subsampled: 12.2, whole: 17, turned: 3 } as const;

export interface Box {
  readonly type: string;
  /** What it holds, without its own head. */
  readonly from: number;
  readonly to: number;
}

export function examineBoxes(file: Peek, format: PhotographFormat): Examined {
  const outer = boxesIn(file, 0, file.bytes);
  if (!outer) return "damaged";
  if (outer.some(({ type }) => type === "moov") || sequences.has(file.text(8, 4))) {
    return "animated";
  }
  const meta = outer.find(({ type }) => type === "meta");
  if (!meta) return "damaged";
  if (meta.to - meta.from > mostMetadata) return "damaged";
  const properties = propertiesIn(file, meta);
  if (!properties) return "damaged";
  const sizes = properties.filter(({ type }) => type === "ispe").map(({ from }) => {
    const size = file.at(from + 4, 8);
    return size.byteLength === 8 ? size.getUint32(0) * size.getUint32(4) : 0;
  });
  const pixels = Math.max(0, ...sizes);
  const av1 = properties.find(({ type }) => type === "av1C");
  if (format !== "avif" && !av1) return { pixels };
  if (!av1) return "damaged";
  const subsampled = (file.at(av1.from + 2, 1).getUint8(0) & 0b1000) !== 0;
  const turned = properties.some(({ type }) => type === "irot" || type === "imir");
  const each = (subsampled ? heldOfAv1.subsampled : heldOfAv1.whole) +
    (turned ? heldOfAv1.turned : 0);
  return { pixels, held: pixels * each };
}

/**
 * The colour primaries (ITU-T H.273) that a picture names in place of a profile; undefined where it
 * names none.
 */
export function primariesOf(file: Peek): number | undefined {
  const meta = boxesIn(file, 0, file.bytes)?.find(({ type }) => type === "meta");
  const named = meta &&
    propertiesIn(file, meta)?.find(({ type, from }) =>
      type === "colr" && file.text(from, 4) === "nclx"
    );
  return named && file.at(named.from + 4, 2).getUint16(0);
}

function propertiesIn(file: Peek, meta: Box): readonly Box[] | undefined {
  const iprp = boxesIn(file, meta.from + 4, meta.to)?.find(({ type }) => type === "iprp");
  const ipco = iprp && boxesIn(file, iprp.from, iprp.to)?.find(({ type }) => type === "ipco");
  return ipco && boxesIn(file, ipco.from, ipco.to);
}

/** Undefined where they do not follow one another to the end. */
function boxesIn(file: Peek, from: number, to: number): Box[] | undefined {
  const boxes: Box[] = [];
  for (let at = from; at < to;) {
    const head = file.at(at, 16);
    if (head.byteLength < 8 || boxes.length === mostBoxes) return undefined;
    const size = head.getUint32(0);
    const long = size === 1;
    if (long && head.byteLength < 16) return undefined;
    const length = long ? Number(head.getBigUint64(8)) : size === 0 ? to - at : size;
    if (length < 8 || at + length > to) return undefined;
    boxes.push({ type: textOf(head, 4, 4), from: at + (long ? 16 : 8), to: at + length });
    at += length;
  }
  return boxes;
}

/**
 * A picture on the disk, uncompressed, written row by row: what is too large to be held twice is
 * put down here, and read again a few rows at a time. TIFF 6.0, baseline RGB, with its profile.
 */
const rowsAStrip = 64;
const short = 3;
const long = 4;
const undefinedBytes = 7;

export class TiffFile implements Disposable {
  readonly #file: Deno.FsFile;
  readonly #strip: Uint8Array;
  readonly #rowBytes: number;
  #filled = 0;

  constructor(path: string, width: number, height: number, profile?: Uint8Array) {
    this.#file = Deno.openSync(path, { write: true, createNew: true, mode: 0o600 });
    this.#rowBytes = width * 3;
    this.#strip = new Uint8Array(this.#rowBytes * rowsAStrip);
    this.#write(header(width, height, profile));
  }

  /** Room for the next row, to be filled before the next is asked for. */
  nextRow(): Uint8Array {
    if (this.#filled === this.#strip.length) this.#flush();
    return this.#strip.subarray(this.#filled, this.#filled += this.#rowBytes);
  }

  [Symbol.dispose](): void {
    this.#flush();
    this.#file.close();
  }

  #flush(): void {
    this.#write(this.#strip.subarray(0, this.#filled));
    this.#filled = 0;
  }

  #write(bytes: Uint8Array): void {
    for (let at = 0; at < bytes.length;) at += this.#file.writeSync(bytes.subarray(at));
  }
}

function header(width: number, height: number, profile: Uint8Array = new Uint8Array()) {
  const strips = Math.ceil(height / rowsAStrip);
  const tags = profile.length ? 11 : 10;
  const offsetsAt = 8 + 2 + tags * 12 + 4;
  const countsAt = offsetsAt + strips * 4;
  const bitsAt = countsAt + strips * 4;
  const profileAt = bitsAt + 8;
  const pixelsAt = profileAt + profile.length + profile.length % 2;
  const bytes = new Uint8Array(pixelsAt);
  const view = new DataView(bytes.buffer);
  view.setUint16(0, 0x4949);
  view.setUint16(2, 42, true);
  view.setUint32(4, 8, true);
  view.setUint16(8, tags, true);
  let at = 10;
  const tag = (id: number, type: number, count: number, value: number) => {
    view.setUint16(at, id, true);
    view.setUint16(at + 2, type, true);
    view.setUint32(at + 4, count, true);
    view.setUint32(at + 8, value, true);
    at += 12;
  };
  // One strip alone stands in its tag.
  const listed = (listAt: number, only: number) => strips === 1 ? only : listAt;
  tag(256, long, 1, width);
  tag(257, long, 1, height);
  tag(258, short, 3, bitsAt);
  tag(259, short, 1, 1); // Not compressed.
  tag(262, short, 1, 2); // RGB.
  tag(273, long, strips, listed(offsetsAt, pixelsAt));
  tag(277, short, 1, 3);
  tag(278, long, 1, rowsAStrip);
  tag(279, long, strips, listed(countsAt, width * 3 * height));
  tag(284, short, 1, 1); // The three samples of a pixel stand together.
  if (profile.length) tag(34675, undefinedBytes, profile.length, profileAt);
  for (let strip = 0; strip < strips; strip++) {
    const rows = Math.min(rowsAStrip, height - strip * rowsAStrip);
    view.setUint32(offsetsAt + strip * 4, pixelsAt + strip * rowsAStrip * width * 3, true);
    view.setUint32(countsAt + strip * 4, rows * width * 3, true);
  }
  for (let sample = 0; sample < 3; sample++) view.setUint16(bitsAt + sample * 2, 8, true);
  bytes.set(profile, profileAt);
  return bytes;
}

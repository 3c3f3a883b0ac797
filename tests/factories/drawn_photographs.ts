/** Photographs of which a test knows every part: quarters of four colours, and a ruler. */
import sharp from "sharp";

const svg = (width: number, height: number, inner: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">${inner}</svg>`;

export const quarters = { width: 1200, height: 900 };

/** Red, green, blue and yellow, from the top left along the lines. `tint` makes it another one. */
export function quarteredPhotograph(tint = 0): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height } = quarters;
  const colours = [`#e01010`, `#10c010`, `#1010e0`, `#e0e0${(16 + tint).toString(16)}`];
  const boxes = colours.map((colour, at) =>
    `<rect x="${at % 2 * width / 2}" y="${Math.floor(at / 2) * height / 2}" width="${
      width / 2
    }" height="${height / 2}" fill="${colour}"/>`
  );
  return jpeg(svg(width, height, boxes.join("")));
}

/** 20 pixels are a millimetre, along a ruler at the bottom; a dark square of 15 mm lies above it. */
export const ruled = {
  width: 2000,
  height: 1500,
  pixelsPerMillimetre: 20,
  /** Two ticks of the ruler, 80 mm apart. */
  ruler: [[200, 1300], [1800, 1300]],
  square: [[700, 500], [1000, 500], [1000, 800], [700, 800]],
} as const;

export function ruledPhotograph(): Promise<Uint8Array<ArrayBuffer>> {
  const { width, height, pixelsPerMillimetre } = ruled;
  const ticks = Array.from({ length: 81 }, (_, mm) => {
    const x = 200 + mm * pixelsPerMillimetre, tall = mm % 10 === 0 ? 100 : 50;
    return `<rect x="${x - 1.5}" y="1300" width="3" height="${tall}" fill="#111"/>`;
  });
  return jpeg(svg(
    width,
    height,
    `<rect width="100%" height="100%" fill="#d8a488"/>
     <rect x="100" y="1300" width="1800" height="150" fill="#f4f2ea"/>
     <rect x="700" y="500" width="300" height="300" fill="#4a2a1a"/>${ticks.join("")}`,
  ));
}

/** 48 megapixels with lines of one pixel every eight, which only the original's own pixels show. */
export function finePhotograph(): Promise<Uint8Array<ArrayBuffer>> {
  return jpeg(svg(
    8000,
    6000,
    `<defs><pattern id="p" width="8" height="8" patternUnits="userSpaceOnUse">
     <rect width="8" height="8" fill="#e0b098"/><rect width="1" height="8" fill="#000"/></pattern></defs>
     <rect width="8000" height="6000" fill="url(#p)"/>`,
  ));
}

async function jpeg(drawing: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = await sharp(new TextEncoder().encode(drawing), { limitInputPixels: false })
    .jpeg({ quality: 92, chromaSubsampling: "4:4:4" }).toBuffer();
  return new Uint8Array(bytes);
}

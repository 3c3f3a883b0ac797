/**
 * The body map as data: each place as a shape of its own, with its SNOMED CT code. Our own drawing.
 *
 * Shapes are of the half that lies right of the middle as one looks at it: the patient's left from
 * the front, their right from the back. The other half is the same, mirrored.
 */
import type { BodySide } from "@/db/schema/lesions.ts";

export type Drawing = "front" | "back" | "face";
export type Point = readonly [x: number, y: number];

export interface BodyShape {
  readonly code: string;
  readonly side: BodySide | null;
  readonly points: readonly Point[];
}

interface Half {
  readonly code: string;
  readonly points: readonly Point[];
}
interface Whole extends Half {
  /** Of what lies in the middle and is one. */
  readonly side: "middle" | null;
}

const middleOf: Readonly<Record<Drawing, number>> = { front: 100, back: 100, face: 80 };

export const drawings: Readonly<
  Record<Drawing, { readonly label: string; readonly box: string; readonly title: string }>
> = {
  front: { label: "Front", box: "22 0 156 438", title: "The body from the front" },
  back: { label: "Back", box: "22 0 156 438", title: "The body from the back" },
  face: { label: "Face", box: "2 0 156 186", title: "The face" },
};

const arm = {
  shoulder: [[123, 80], [139, 82], [150, 91], [153, 105], [138, 106], [127, 93]],
  upper: [[138, 108], [153, 107], [160, 157], [146, 160]],
  elbow: [[146, 162], [160, 159], [164, 174], [149, 177]],
  forearm: [[149, 179], [164, 176], [170, 219], [158, 222]],
  wrist: [[158, 224], [170, 221], [172, 231], [160, 234]],
  hand: [[160, 236], [173, 233], [178, 256], [164, 260]],
  finger: [[164, 262], [178, 258], [178, 276], [170, 284], [164, 278]],
} as const;
const leg = {
  thigh: [[103, 230], [136, 224], [132, 264], [126, 300], [109, 300]],
  knee: [[109, 302], [126, 302], [126, 322], [110, 322]],
  lower: [[110, 324], [126, 324], [128, 350], [122, 392], [111, 392]],
  ankle: [[111, 394], [122, 394], [123, 405], [110, 405]],
  foot: [[110, 407], [123, 407], [130, 419], [109, 421]],
  toe: [[109, 423], [131, 421], [134, 429], [128, 433], [109, 433]],
} as const;

const halves: Readonly<Record<Drawing, readonly Half[]>> = {
  front: [
    { code: "76552005", points: arm.shoulder },
    {
      code: "244106003",
      points: [[101, 80], [121, 80], [126, 94], [137, 108], [136, 148], [101, 148]],
    },
    {
      code: "82038008",
      points: [[106, 116], [112, 110], [122, 110], [128, 117], [127, 128], [118, 133], [108, 128]],
    },
    { code: "75093004", points: [[101, 150], [124, 150], [122, 202], [101, 202]] },
    { code: "58602004", points: [[126, 150], [136, 150], [133, 178], [136, 202], [124, 202]] },
    { code: "39687006", points: [[109, 204], [136, 204], [137, 222], [112, 227]] },
    { code: "45981001", points: arm.upper },
    { code: "17957002", points: arm.elbow },
    { code: "70559009", points: arm.forearm },
    { code: "24785000", points: arm.wrist },
    { code: "70887009", points: arm.hand },
    { code: "244169007", points: arm.finger },
    { code: "61248009", points: leg.thigh },
    { code: "181553006", points: leg.knee },
    { code: "25763004", points: leg.lower },
    { code: "67269001", points: leg.ankle },
    { code: "60496002", points: leg.foot },
    { code: "52034004", points: leg.toe },
  ],
  back: [
    { code: "76552005", points: arm.shoulder },
    {
      code: "244111001",
      points: [[101, 80], [121, 80], [126, 94], [137, 108], [136, 154], [101, 154]],
    },
    { code: "113182001", points: [[101, 156], [136, 156], [133, 178], [135, 194], [101, 194]] },
    { code: "22180002", points: [[101, 196], [135, 196], [138, 214], [136, 226], [101, 228]] },
    { code: "72939005", points: arm.upper },
    { code: "181536004", points: arm.elbow },
    { code: "41550009", points: arm.forearm },
    { code: "24785000", points: arm.wrist },
    { code: "281642007", points: arm.hand },
    { code: "244169007", points: arm.finger },
    { code: "4578000", points: leg.thigh },
    { code: "84507004", points: leg.knee },
    { code: "47224004", points: leg.lower },
    { code: "67269001", points: leg.ankle },
    { code: "84607009", points: [[110, 407], [123, 407], [125, 420], [122, 430], [110, 430]] },
  ],
  face: [
    { code: "16621002", points: [[114, 48], [126, 58], [131, 84], [118, 80], [114, 64]] },
    { code: "362916000", points: [[86, 75], [112, 68], [117, 82], [111, 94], [91, 95]] },
    {
      code: "36141000",
      points: [[94, 98], [112, 97], [119, 85], [131, 88], [127, 122], [105, 132], [98, 114]],
    },
    { code: "244097004", points: [[126, 126], [120, 150], [101, 168], [99, 150], [104, 135]] },
    {
      code: "1902009",
      points: [[134, 78], [145, 74], [149, 90], [146, 104], [136, 114], [131, 106]],
    },
  ],
};

const wholes: Readonly<Record<Drawing, readonly Whole[]>> = {
  front: [
    { code: "11584001", side: "middle", points: [[90, 64], [110, 64], [113, 78], [87, 78]] },
    {
      code: "60944009",
      side: null,
      points: [[93, 206], [107, 206], [108, 226], [100, 236], [92, 226]],
    },
  ],
  back: [
    {
      code: "43067004",
      side: "middle",
      points: [[80, 40], [81, 22], [89, 11], [100, 8], [111, 11], [119, 22], [120, 40], [113, 60], [
        87,
        60,
      ]],
    },
    { code: "4658004", side: "middle", points: [[89, 62], [111, 62], [113, 78], [87, 78]] },
  ],
  face: [
    {
      code: "43067004",
      side: "middle",
      points: [
        [28, 62],
        [36, 26],
        [58, 9],
        [80, 5],
        [102, 9],
        [124, 26],
        [132, 62],
        [116, 44],
        [98, 35],
        [80, 32],
        [62, 35],
        [44, 44],
      ],
    },
    {
      code: "68698007",
      side: "middle",
      points: [[48, 46], [64, 38], [80, 35], [96, 38], [112, 46], [112, 64], [80, 72], [48, 64]],
    },
    {
      code: "113179006",
      side: "middle",
      points: [[76, 76], [84, 76], [95, 112], [80, 121], [65, 112]],
    },
    {
      code: "88089004",
      side: "middle",
      points: [[60, 134], [71, 127], [80, 129], [89, 127], [100, 134], [80, 146]],
    },
    {
      code: "23747009",
      side: "middle",
      points: [[62, 149], [80, 150], [98, 149], [99, 166], [80, 177], [61, 166]],
    },
  ],
};

/** The head from the front is drawn again, larger, as the face. */
export const headInFront: readonly Point[] = [
  [80, 40],
  [81, 22],
  [89, 11],
  [100, 8],
  [111, 11],
  [119, 22],
  [120, 40],
  [113, 60],
  [87, 60],
];

export function shapesOf(drawing: Drawing): readonly BodyShape[] {
  const [here, there] = drawing === "back"
    ? ["right", "left"] as const
    : ["left", "right"] as const;
  return [
    ...wholes[drawing],
    ...halves[drawing].flatMap(({ code, points }) => [
      { code, side: there, points: mirrored(points, middleOf[drawing]) },
      { code, side: here, points },
    ]),
  ];
}

const mirrored = (points: readonly Point[], middle: number): readonly Point[] =>
  points.map(([x, y]) => [2 * middle - x, y]);

/** Where a number stands on a shape. */
export function centreOf({ points }: Pick<BodyShape, "points">): Point {
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  return [Math.round(mean(0)), Math.round(mean(1))];
}

/** The outline with its corners rounded, as an SVG path. */
export function outlineOf(points: readonly Point[], round = 4): string {
  const parts = points.map((corner, at) => {
    const before = towards(corner, points.at(at - 1)!, round);
    const after = towards(corner, points[(at + 1) % points.length]!, round);
    return `${at === 0 ? "M" : "L"}${say(before)}Q${say(corner)} ${say(after)}`;
  });
  return `${parts.join("")}Z`;
}

function towards(from: Point, to: Point, by: number): Point {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const part = Math.min(0.5, by / Math.hypot(dx, dy));
  return [from[0] + dx * part, from[1] + dy * part];
}

const say = ([x, y]: Point) => `${Number(x.toFixed(1))} ${Number(y.toFixed(1))}`;

/** Drawn examples of good photographs and bad ones. Our own; the words beside each say what it shows. */
import type { Child } from "hono/jsx";

export const guideSteps = [
  "light",
  "clear",
  "focus",
  "distance",
  "size",
  "help",
  "private",
  "filters",
] as const;
export type GuideStep = typeof guideSteps[number];

const skin = "#e8bfa0";
const shade = "#8a6a56";
const line = "#083f4a";
const spot = "#7a4a2b";
const well = "#0c6b3a";
const alarm = "#b3201a";

/** Two pictures side by side, the first as it should be. */
export function GuideDrawing({ step }: { step: GuideStep }) {
  const [good, bad] = pictures[step];
  return (
    <svg class="guide__drawing" viewBox="0 0 148 80" width="148" height="80" aria-hidden="true">
      <g>{good}</g>
      <Sign x={56} colour={well} d="m-6 0 4 4 8-8" />
      {bad && (
        <>
          <g transform="translate(76)">{bad}</g>
          <Sign x={132} colour={alarm} d="m-5-5 10 10m0-10-10 10" />
        </>
      )}
    </svg>
  );
}

function Sign({ x, colour, d }: { x: number; colour: string; d: string }) {
  return (
    <g transform={`translate(${x} 66)`}>
      <circle r="11" fill={colour} stroke="#fff" stroke-width="2" />
      <path d={d} fill="none" stroke="#fff" stroke-width="3" stroke-linecap="round" />
    </g>
  );
}

const Frame = ({ fill = skin, children }: { fill?: string; children?: Child }) => (
  <>
    <rect x="2" y="2" width="68" height="76" rx="6" fill={fill} stroke={line} />
    {children}
  </>
);
const Spot = ({ r = 9, fill = spot }: { r?: number; fill?: string }) => (
  <ellipse cx="36" cy="38" rx={r} ry={r * 0.8} fill={fill} />
);
const Ruler = () => (
  <>
    <rect x="8" y="54" width="40" height="12" fill="#fff" stroke={line} />
    <path d="M13 54v6m6-6v4m6-4v4m6-4v6m6-6v4m6-4v4" stroke={line} />
  </>
);
const Person = ({ x, turned = false }: { x: number; turned?: boolean }) => (
  <g transform={`translate(${x})`}>
    <circle cx="14" cy="18" r="8" fill={skin} stroke={line} />
    <path d="M4 76V40q0-10 10-10t10 10v36z" fill={turned ? skin : "#cfe3e6"} stroke={line} />
    {turned && <circle cx="14" cy="46" r="3.5" fill={spot} />}
  </g>
);

const pictures: Readonly<Record<GuideStep, readonly [Child, Child?]>> = {
  light: [
    <Frame>
      <Spot />
      <circle cx="56" cy="15" r="6" fill="#f6b73c" />
      <path
        d="M56 4v3m0 16v3M45 15h3m16 0h3M48 7l2 2m12 12 2 2m0-16-2 2M50 21l-2 2"
        stroke="#b07a10"
        stroke-width="2"
      />
    </Frame>,
    <Frame fill={shade}>
      <Spot fill="#5a3a26" />
      <path d="M2 8q0-6 6-6h20L10 78H8q-6 0-6-6z" fill="#4d3a30" />
    </Frame>,
  ],
  clear: [
    <Frame>
      <Spot />
    </Frame>,
    <Frame>
      <Spot />
      <path d="M14 2q4 24 20 40M22 2q4 22 18 36M32 2q2 18 12 30" stroke={line} fill="none" />
      <path d="M2 52q34-14 68 0v12q-34-14-68 0z" fill="#f6b73c" stroke={line} />
    </Frame>,
  ],
  focus: [
    <Frame>
      <Spot />
      <path
        d="M20 28v-6h6m20 0h6v6m0 20v6h-6m-20 0h-6v-6"
        fill="none"
        stroke={line}
        stroke-width="2.5"
      />
    </Frame>,
    <Frame>
      {[18, 15, 12, 9, 6].map((r) => (
        <ellipse cx="36" cy="38" rx={r} ry={r * 0.8} fill={spot} opacity="0.18" />
      ))}
    </Frame>,
  ],
  distance: [
    <Frame>
      <Spot />
    </Frame>,
    <Frame>
      <path
        d="M2 8q0-6 6-6h48v12h14v58q0 6-6 6H26V66H14V52H2z"
        fill={spot}
      />
    </Frame>,
  ],
  size: [
    <Frame>
      <Spot />
      <Ruler />
    </Frame>,
    <Frame>
      <Spot />
      <circle cx="36" cy="38" r="11" fill="#f6b73c" stroke={line} />
    </Frame>,
  ],
  help: [
    <>
      <Frame fill="#fff" />
      <Person x={6} turned />
      <Person x={38} />
      <path d="M44 46 36 44" stroke={line} stroke-width="4" />
      <rect x="31" y="36" width="5" height="13" rx="1" fill={line} />
    </>,
  ],
  private: [
    <Frame>
      <Spot />
    </Frame>,
    <Frame fill="#fff">
      <circle cx="36" cy="34" r="22" fill={skin} stroke={line} />
      <circle cx="28" cy="30" r="2.5" fill={line} />
      <circle cx="44" cy="30" r="2.5" fill={line} />
      <path d="M27 42q9 7 18 0" fill="none" stroke={line} stroke-width="2" />
    </Frame>,
  ],
  filters: [
    <Frame>
      <Spot />
    </Frame>,
    <Frame fill="#d9c2e0">
      <Spot fill="#8c5aa0" />
      <path
        d="m18 14 2 5 5 2-5 2-2 5-2-5-5-2 5-2zm36 4 2 4 4 2-4 2-2 4-2-4-4-2 4-2z"
        fill="#fff"
      />
    </Frame>,
  ],
};

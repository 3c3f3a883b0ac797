/** A drawn example of each kind of photograph. Our own drawings; the label beside each says what it is. */
import type { Child } from "hono/jsx";
import type { PhotographKind } from "@/db/schema/photographs.ts";

const skin = "#e8bfa0";
const line = "#083f4a";
const spot = "#7a4a2b";

const pictures: Readonly<Record<PhotographKind, Child>> = {
  overview: (
    <>
      <circle cx="40" cy="14" r="9" fill={skin} stroke={line} />
      <path
        d="M24 76V44q-6 2-8 16h-6q1-28 16-32h28q15 4 16 32h-6q-2-14-8-16v32z"
        fill={skin}
        stroke={line}
      />
      <circle cx="49" cy="44" r="3.5" fill={spot} />
      <rect x="40" y="35" width="18" height="18" fill="none" stroke={line} stroke-dasharray="3 2" />
    </>
  ),
  close_up: (
    <>
      <rect x="4" y="8" width="72" height="64" rx="4" fill={skin} stroke={line} />
      <path d="M27 32q8-11 20-6 13 5 8 16-6 11-19 8-14-5-9-18z" fill={spot} />
      <rect x="4" y="58" width="72" height="14" fill="#fff" stroke={line} />
      <path d="M11 58v8m7-8v5m7-5v5m7-5v5m7-5v8m7-8v5m7-5v5m7-5v5m7-5v8" stroke={line} />
    </>
  ),
  side: (
    <>
      <path
        d="M4 58h18q6-1 9-12 4-13 13-11 10 2 12 14 2 8 8 9h12v16H4z"
        fill={skin}
        stroke={line}
      />
      <path d="M31 46q4-13 13-11 10 2 12 14-12 5-25-3z" fill={spot} />
      <path d="M4 14h24m-6-5 6 5-6 5" fill="none" stroke={line} stroke-width="2" />
    </>
  ),
  dermoscopic: (
    <>
      <circle cx="40" cy="40" r="33" fill={skin} stroke={line} stroke-width="5" />
      <path d="M24 32q12-15 28-7 13 10 5 24-11 13-27 6-13-9-6-23z" fill={spot} />
      <path
        d="M27 36h28M25 43h32M29 50h24M33 26v30m8-32v35m8-33v30"
        fill="none"
        stroke={skin}
        stroke-width="1.5"
      />
    </>
  ),
  other: (
    <>
      <path
        d="M8 24h14l6-9h24l6 9h14v44H8z"
        fill="#fff"
        stroke={line}
        stroke-width="2"
        stroke-linejoin="round"
      />
      <circle cx="40" cy="45" r="14" fill={skin} stroke={line} stroke-width="2" />
    </>
  ),
};

export function KindExample({ kind }: { kind: PhotographKind }) {
  return (
    <svg class="example" viewBox="0 0 80 80" width="64" height="64" aria-hidden="true">
      {pictures[kind]}
    </svg>
  );
}

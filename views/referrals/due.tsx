import type { Instant } from "@/db/columns.ts";
import { dueInWords } from "@/domain/referrals/due.ts";

const classes = { late: "late", soon: "soon", calm: undefined } as const;

/** Time left or over; the exact moment for machines. */
export function Due({ at, now }: { at: Instant; now: Date }) {
  const { words, tone } = dueInWords(at, now);
  return <time class={classes[tone]} datetime={at}>{words}</time>;
}

import { figure } from "@/domain/figures.ts";
import { fewestShown, type PlainResult } from "@/domain/questionnaires/reckon.ts";
import { percent } from "@/views/surveys/percent.ts";

export const tooFew = `Fewer than ${fewestShown} answered: not shown`;

/** One place behind the point; nothing where nobody answered. */
export const meanWords = (result: PlainResult | undefined): string =>
  result?.hidden ? "–" : result?.spread ? result.spread.mean.toFixed(1) : "–";

/** "+12 points", "−3 points": of a share. Nothing where there is nothing to compare with. */
export function pointsChange(change: number | undefined): string {
  if (change === undefined) return "–";
  const points = Math.round(change * 100);
  return points === 0 ? "0" : `${signed(points, String(Math.abs(points)))}`;
}

export const meanChange = (change: number | undefined): string =>
  change === undefined ? "–" : signed(Math.round(change * 10), Math.abs(change).toFixed(1));

const signed = (sign: number, words: string) =>
  sign === 0 ? words : sign > 0 ? `+${words}` : `−${words}`;

export const countAndShare = (count: number, share: number | undefined): string =>
  `${figure(count)} (${percent(share)})`;

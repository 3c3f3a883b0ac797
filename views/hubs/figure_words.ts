/** Figures of calls as a table has them; a dash where there was nothing to reckon with. */
import { duration } from "@/domain/hubs/duration.ts";

export const shareInWords = (share: number | null): string =>
  share === null ? "–" : `${Math.round(share * 100)}%`;

export const waitInWords = (seconds: number | null): string =>
  seconds === null ? "–" : duration(seconds);

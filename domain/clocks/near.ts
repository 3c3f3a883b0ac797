/** From when on a time is nearly up: so many working minutes of the service before it. */
import type { Terms } from "@/domain/clocks/terms.ts";

/** Where a service keeps no hours: around the clock. */
export const usualNearMinutes = 240;

export const nearMinutesOf = (terms: Terms | undefined): number =>
  terms?.nearMinutes ?? usualNearMinutes;

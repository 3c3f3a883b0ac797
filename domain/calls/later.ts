/** Seconds that pass by the clock on the wall, whatever the hub's hours. */
import { type Instant, instantOf } from "@/db/columns.ts";

export const later = (moment: Instant, seconds: number): Instant =>
  instantOf(new Date(Date.parse(moment) + seconds * 1000));

/** The three ways in, as choices of a form. */
import type { WayIn } from "@/db/schema/referrals.ts";
import { wayInCatalogue } from "@/domain/referrals/ways_in.ts";

export const wayInItems = (Object.keys(wayInCatalogue) as WayIn[])
  .map((value) => ({ value, ...wayInCatalogue[value] }));

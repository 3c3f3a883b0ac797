import type { RetentionKind } from "@/db/schema/retention.ts";
import type { ListedState } from "@/domain/retention/find.ts";
import { retentionCatalogue } from "@/domain/retention/periods.ts";

export const listLabels: Readonly<Record<ListedState, string>> = {
  waiting: "To decide",
  approved: "To be destroyed",
  kept: "Kept longer",
};

/** `8 years after the last entry`, `25 years old`. */
export const periodInWords = (kind: RetentionKind, years: number): string =>
  `${years} ${years === 1 ? "year" : "years"} ${retentionCatalogue[kind].counted}`;

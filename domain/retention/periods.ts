/**
 * How long a record is kept, by what decides it. The years are those of the Records Management Code of
 * Practice (NHS England, 2021, updated 7 August 2023), Appendix II, as an install finds them; it can
 * set others, with its reason.
 */
import { type RetentionKind, retentionKinds, retentionPeriods } from "@/db/schema/retention.ts";
import type { Reader } from "@/db/store.ts";

interface Kind {
  readonly label: string;
  /** What its years are counted from, as the end of "… years". */
  readonly counted: string;
  readonly years: number;
  readonly source: string;
}

const code = "Records Management Code of Practice (NHS England, 2021), Appendix II";

export const retentionCatalogue: Readonly<Record<RetentionKind, Kind>> = {
  adult: {
    label: "Adult’s health record",
    counted: "after the last entry",
    years: 8,
    source: `${code}: 8 years after the last entry. A care home’s record has the same time`,
  },
  child: {
    label: "Child’s health record",
    counted: "old",
    years: 25,
    source: `${code}: until the 25th birthday`,
  },
  child_seen_at_17: {
    label: "Health record of somebody last seen at 17",
    counted: "old",
    years: 26,
    source: `${code}: until the 26th birthday, where the last entry is at 17`,
  },
  cancer: {
    label: "Record of a suspected cancer",
    counted: "after the last entry",
    years: 30,
    source:
      `${code}: cancer, 30 years. Bedside does not hear what was found later, so it counts everybody who was referred as urgent suspected cancer`,
  },
  after_death: {
    label: "Record of somebody who has died",
    counted: "after the death",
    years: 10,
    source:
      `${code}: a GP record, 10 years after death. What is kept longer for another reason stays so`,
  },
};

/** In which a yes to a destruction can be taken back. */
export const daysToThink = 7;

export type Periods = Readonly<Record<RetentionKind, number>>;

export const codePeriods: Periods = {
  adult: retentionCatalogue.adult.years,
  child: retentionCatalogue.child.years,
  child_seen_at_17: retentionCatalogue.child_seen_at_17.years,
  cancer: retentionCatalogue.cancer.years,
  after_death: retentionCatalogue.after_death.years,
};

/** Those of this install, in years. */
export async function findPeriods(read: Reader): Promise<Periods> {
  const set = await read.select({ kind: retentionPeriods.kind, years: retentionPeriods.years })
    .from(retentionPeriods);
  return { ...codePeriods, ...Object.fromEntries(set.map(({ kind, years }) => [kind, years])) };
}

export { type RetentionKind, retentionKinds };

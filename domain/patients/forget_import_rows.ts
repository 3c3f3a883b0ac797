/**
 * What a list held is forgotten a month later: those who were registered have records, and of those
 * who were not nothing should be kept. The import itself, and what each row became, stays.
 */
import { and, eq, inArray, lt, ne } from "drizzle-orm";
import { instantOf } from "@/db/columns.ts";
import { patientImportRows, patientImports } from "@/db/schema/patients.ts";
import type { Store } from "@/db/store.ts";
import { upkeep } from "@/db/upkeep.ts";

const keptForDays = 30;

/** Says how many rows were emptied; fewer than `most` when none are left. */
export function forgetImportRows(store: Store, most: number): Promise<number> {
  const before = instantOf(new Date(store.now().getTime() - keptForDays * 24 * 60 * 60 * 1000));
  return upkeep(store, async (tx) => {
    const old = await tx.select({ id: patientImportRows.id }).from(patientImportRows)
      .innerJoin(patientImports, eq(patientImports.id, patientImportRows.importId))
      .where(and(lt(patientImports.createdAt, before), ne(patientImportRows.fields, {})))
      .limit(most);
    await tx.update(patientImportRows).set({ fields: {}, reasons: [] })
      .where(inArray(patientImportRows.id, old.map(({ id }) => id)));
    return old.length;
  });
}

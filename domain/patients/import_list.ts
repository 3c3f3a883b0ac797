/** Keeps a checked list: what each row would do, row by row, before anything is taken. */
import { change } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { patientImportRows, patientImports } from "@/db/schema/patients.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { letOthersThrough } from "@/domain/let_others_through.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { type CheckedRow, checkRows, type Seen } from "@/domain/patients/check_list.ts";
import type { PatientRules } from "@/domain/patients/forms.ts";
import { listRules, placeOfList } from "@/domain/patients/import_rules.ts";
import type { ListRow } from "@/domain/patients/read_list.ts";

const rowsAtOnce = 100;

/** In several changes, so that a long list holds nobody up; `rowCount` tells whether all arrived. */
export async function importList(
  store: Store,
  actor: Actor,
  rows: readonly ListRow[],
  homeId: Id<"Organisation"> | null,
  rules: PatientRules,
): Promise<Id<"PatientImport">> {
  authorise(actor, "patient.import", undefined);
  const organisationId = await placeOfList(store.read, actor, homeId, rules);
  const whole = await listRules(store.read, actor, organisationId, rules);
  const id = newId<"PatientImport">();
  const seen: Seen = new Map();
  for (let at = 0; at < rows.length; at += rowsAtOnce) {
    const some = rows.slice(at, at + rowsAtOnce);
    const chunk: readonly CheckedRow[] = await checkRows(store.read, actor, some, whole, seen);
    await change(store, actor, async (tx) => {
      if (at === 0) {
        await tx.insert(patientImports).values({
          id,
          organisationId,
          state: "checked",
          rowCount: rows.length,
          createdBy: actor.userId,
          createdAt: tx.now,
        });
      }
      await tx.insert(patientImportRows).values(
        chunk.map((row) => ({ ...row, id: newId<"PatientImportRow">(), importId: id })),
      );
      tx.audit("patient.import_checked", { import: id }, { from: at + 1, rows: chunk.length });
    });
    await letOthersThrough();
  }
  return id;
}

/** Takes the good rows of a checked list: whole rows, a few hundred to a change, to be gone on with. */
import { and, asc, eq, sql } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { patientImportRows, patientImports, patients } from "@/db/schema/patients.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { letOthersThrough } from "@/domain/let_others_through.ts";
import { Refusal } from "@/domain/errors.ts";
import { type CheckedRow, checkRows } from "@/domain/patients/check_list.ts";
import { findImport, type PatientImport } from "@/domain/patients/find_import.ts";
import type { PatientDetails, PatientRules } from "@/domain/patients/forms.ts";
import { listRules } from "@/domain/patients/import_rules.ts";
import type { ListFields, ListRow } from "@/domain/patients/read_list.ts";
import { type ListRules, readRow } from "@/domain/patients/read_row.ts";

/** A change of this many rows stays under 100 ms. */
const rowsAtOnce = 100;

/** How many patients were registered. Killed on the way, it goes on where it was when asked again. */
export async function takeImport(
  store: Store,
  actor: Actor,
  id: Id<"PatientImport">,
  rules: PatientRules,
): Promise<number> {
  let all = 0;
  for (;;) {
    const taken = await change(store, actor, (tx) => takeSome(tx, actor, id, rules));
    if (taken === "done") return all;
    all += taken;
    await letOthersThrough();
  }
}

async function takeSome(
  tx: Tx,
  actor: Actor,
  id: Id<"PatientImport">,
  rules: PatientRules,
): Promise<number | "done"> {
  const list = await findImport(tx, actor, id);
  authorise(actor, "patient.import", undefined);
  await requireWhole(tx, list);
  const rows = await tx.select().from(patientImportRows)
    .where(and(eq(patientImportRows.importId, id), eq(patientImportRows.state, "good")))
    .orderBy(asc(patientImportRows.line)).limit(rowsAtOnce);
  if (rows.length === 0) return await finish(tx, list);
  const whole = {
    ...await listRules(tx, actor, list.organisationId, rules),
    importId: id,
  };
  const again = await checkAgain(tx, actor, rows, whole);
  const taken: { row: string; patient: Id<"Patient"> }[] = [];
  const details: PatientDetails[] = [];
  for (const [at, { state, fields }] of again.entries()) {
    const reading = readRow(fields, whole);
    if (state !== "good" || !reading.ok) continue;
    details.push(reading.details);
    taken.push({ row: rows[at]!.id, patient: newId<"Patient">() });
  }
  await register(tx, actor, id, taken.map(({ patient }) => patient), details);
  await markTaken(tx, taken);
  await markOthers(tx, rows.map((row) => row.id), again);
  tx.audit("patient.import_taken", { import: id }, { taken: taken.length });
  return taken.length;
}

/** A check that was cut short knows only the beginning of its file. */
async function requireWhole(tx: Tx, list: PatientImport): Promise<void> {
  const kept = await tx.$count(patientImportRows, eq(patientImportRows.importId, list.id));
  if (kept === list.rowCount) return;
  throw new Refusal("conflict", "This list was not read to its end. Choose the file again");
}

/** Since the dry run somebody may have registered one of them. */
function checkAgain(
  tx: Tx,
  actor: Actor,
  rows: readonly { readonly line: number; readonly fields: unknown }[],
  rules: ListRules,
): Promise<readonly CheckedRow[]> {
  const asRead = rows.map(({ line, fields }): ListRow => ({ line, fields: fields as ListFields }));
  return checkRows(tx, actor, asRead, rules);
}

async function register(
  tx: Tx,
  actor: Actor,
  importId: Id<"PatientImport">,
  ids: readonly Id<"Patient">[],
  details: readonly PatientDetails[],
): Promise<void> {
  if (ids.length === 0) return;
  await tx.insert(patients).values(details.map((each, at) => ({
    ...each,
    id: ids[at]!,
    createdAt: tx.now,
    createdBy: actor.userId,
  })));
  for (const patient of ids) tx.audit("patient.registered", { patient }, { importId });
}

async function markTaken(tx: Tx, taken: readonly { row: string; patient: string }[]) {
  await tx.run(sql`
    UPDATE patient_import_rows SET state = 'taken', patient_id = each.value ->> 'patient'
    FROM json_each(${JSON.stringify(taken)}) AS each
    WHERE patient_import_rows.id = each.value ->> 'row' AND state = 'good'
  `);
}

async function markOthers(tx: Tx, ids: readonly string[], again: readonly CheckedRow[]) {
  for (const [at, { state, reasons }] of again.entries()) {
    if (state === "good") continue;
    await tx.update(patientImportRows).set({ state, reasons })
      .where(eq(patientImportRows.id, ids[at] as Id<"PatientImportRow">));
  }
}

async function finish(tx: Tx, { id, state }: PatientImport): Promise<"done"> {
  const moved = await tx.update(patientImports).set({ state: "taken", takenAt: tx.now })
    .where(and(eq(patientImports.id, id), eq(patientImports.state, "checked")))
    .returning({ id: patientImports.id });
  if (moved.length === 0 || state === "taken") {
    throw new Refusal("conflict", "The good rows of this list were taken already");
  }
  tx.audit("patient.import_taken", { import: id }, { finished: true });
  return "done";
}

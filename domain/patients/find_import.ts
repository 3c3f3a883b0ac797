import { and, asc, count, eq, gt, inArray, or, type SQL } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import {
  importRowStates,
  patientImportRows,
  patientImports,
  patients,
} from "@/db/schema/patients.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";
import type { ListFields } from "@/domain/patients/read_list.ts";

export type ImportRowState = typeof importRowStates[number];
export const rowStates: readonly ImportRowState[] = importRowStates;
export type PatientImport = typeof patientImports.$inferSelect;
export type Counts = Readonly<Record<ImportRowState, number>>;

export async function findImport(
  read: Reader,
  actor: Actor,
  id: Id<"PatientImport">,
): Promise<PatientImport> {
  const [found] = await read.select().from(patientImports)
    .where(and(eq(patientImports.id, id), visibleTo(actor)));
  if (!found) throw new Refusal("not_found", "There is no such import");
  return found;
}

/** Those who brought the list, and those it is for. */
export function visibleTo(actor: Actor): SQL | undefined {
  return or(
    eq(patientImports.createdBy, actor.userId),
    eq(patientImports.organisationId, actor.organisationId),
  );
}

export async function countRows(read: Reader, { id }: PatientImport): Promise<Counts> {
  const rows = await read.select({ state: patientImportRows.state, count: count() })
    .from(patientImportRows).where(eq(patientImportRows.importId, id))
    .groupBy(patientImportRows.state);
  return {
    good: 0,
    bad: 0,
    known: 0,
    taken: 0,
    ...Object.fromEntries(rows.map(({ state, count }) => [state, count])),
  };
}

export type ImportRow = Awaited<ReturnType<typeof listRows>>[number];

/** In the order of the file, from the row after this one. */
export async function listRows(
  read: Reader,
  { id }: PatientImport,
  states: readonly ImportRowState[],
  { limit, after = 0 }: { readonly limit: number; readonly after?: number },
) {
  const rows = await read.select({
    id: patientImportRows.id,
    line: patientImportRows.line,
    state: patientImportRows.state,
    fields: patientImportRows.fields,
    reasons: patientImportRows.reasons,
    patientId: patients.id,
  }).from(patientImportRows)
    .leftJoin(patients, eq(patients.id, patientImportRows.patientId))
    .where(and(
      eq(patientImportRows.importId, id),
      inArray(patientImportRows.state, [...states]),
      gt(patientImportRows.line, after),
    )).orderBy(asc(patientImportRows.line)).limit(limit);
  return rows.map((row) => ({ ...row, fields: row.fields as ListFields }));
}

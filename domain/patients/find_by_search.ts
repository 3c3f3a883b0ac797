/** Patients who fit what was typed, among those this person may see. */
import { and, asc, desc, eq, inArray, isNull, type SQL, sql } from "drizzle-orm";
import { patients } from "@/db/schema/patients.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { shortPatients, visibleAmongFew, visibleTo } from "@/domain/patients/find.ts";
import { fold, nameParts } from "@/domain/patients/fold.ts";
import type { PatientSearch } from "@/domain/patients/search.ts";
import { matchExpression } from "@/domain/patients/search_index.ts";

export type FoundPatient = Awaited<ReturnType<typeof byExactKinds>>[number];

export interface Found {
  readonly patients: readonly FoundPatient[];
  /** There are others; the search should say more. */
  readonly more: boolean;
}

const shown = 20;
/** Of a common name, this many are put in order; more words narrow it. */
const considered = 200;

/** Ask it of `readLong`: two letters may be the beginning of a tenth of all names. */
export async function findBySearch(
  read: Reader,
  actor: Actor,
  search: PatientSearch,
): Promise<Found> {
  const exact = search.nhsNumber || search.born || search.postcode;
  const found = exact
    ? await byExactKinds(read, actor, search)
    : await byNames(read, actor, search.names);
  const ordered = exact ? found : nearestFirst(found, search.names);
  return { patients: ordered.slice(0, shown), more: found.length > shown };
}

/** By a B-tree; names then only narrow it. */
function byExactKinds(read: Reader, actor: Actor, search: PatientSearch) {
  const { nhsNumber, born, postcode, names } = search;
  return shortPatients(read).where(and(
    visibleAmongFew(actor),
    isNull(patients.mergedIntoId),
    nhsNumber && eq(patients.nhsNumber, nhsNumber),
    born && inArray(patients.dateOfBirth, [...born]),
    postcode ? eq(patients.postcode, postcode) : undefined,
    names.length > 0
      ? sql`${patients.row} IN (SELECT rowid FROM patients_search WHERE patients_search MATCH ${
        matchExpression(names)
      })`
      : undefined,
  )).orderBy(asc(patients.lastName), asc(patients.firstName), asc(patients.id)).limit(shown + 1);
}

/** By the full-text index, which is asked first: CROSS JOIN keeps SQLite from turning them round. */
function byNames(read: Reader, actor: Actor, names: readonly string[]) {
  const inIndex: SQL = sql`patients_search MATCH ${matchExpression(names)}`;
  return shortPatients(read, sql`patients_search`).where(and(
    inIndex,
    sql`${patients.row} = patients_search.rowid`,
    isNull(patients.mergedIntoId),
    visibleTo(actor),
  )).limit(considered);
}

/**
 * The newest records of those this person may see, for a page on which nothing was typed yet. Ask it
 * of `readLong`: a specialist may see few of very many.
 */
export function findNewest(read: Reader, actor: Actor, count: number): Promise<FoundPatient[]> {
  return shortPatients(read).where(and(visibleTo(actor), isNull(patients.mergedIntoId)))
    .orderBy(desc(patients.row)).limit(count);
}

/** Everyone in this person's own home, by room; rooms without a number come last. */
export function findResidents(read: Reader, actor: Actor): Promise<FoundPatient[]> {
  return shortPatients(read).where(and(
    visibleTo(actor),
    isNull(patients.mergedIntoId),
    eq(patients.homeId, actor.organisationId),
  )).orderBy(
    sql`${patients.room} IS NULL`,
    sql`CAST(${patients.room} AS INTEGER)`,
    asc(patients.room),
    asc(patients.lastName),
  ).limit(500);
}

/** Whole names before beginnings, last names before first names, then by the alphabet. */
export function nearestFirst<P extends { firstName: string; lastName: string }>(
  found: readonly P[],
  words: readonly string[],
): readonly P[] {
  return found.map((patient) => ({ patient, key: keyOf(patient, words) }))
    .sort((a, b) => b.key.near - a.key.near || a.key.name.localeCompare(b.key.name, "en-GB"))
    .map(({ patient }) => patient);
}

function keyOf(
  { firstName, lastName }: { firstName: string; lastName: string },
  words: readonly string[],
) {
  const [first, last] = [nameParts(firstName), nameParts(lastName)];
  const whole = (parts: readonly string[]) => parts.filter((part) => words.includes(part)).length;
  const begun = (parts: readonly string[]) =>
    parts.filter((part) => words.some((word) => part.startsWith(word))).length;
  return {
    near: 8 * whole(last) + 4 * whole(first) + 2 * begun(last) + begun(first),
    name: `${fold(lastName)} ${fold(firstName)}`,
  };
}

/** The dry run of an import: what each row would do, decided without doing it. */
import type { ImportRowState } from "@/domain/patients/find_import.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import type { PatientDetails } from "@/domain/patients/forms.ts";
import { runTogether } from "@/domain/patients/fold.ts";
import { findKnown } from "@/domain/patients/known_people.ts";
import type { ListRow } from "@/domain/patients/read_list.ts";
import { type ListRules, readRow } from "@/domain/patients/read_row.ts";

export interface CheckedRow extends ListRow {
  readonly state: Exclude<ImportRowState, "taken">;
  readonly reasons: readonly string[];
}

/** Where in the file a number or a person was met first. */
export type Seen = Map<string, number>;

export async function checkRows(
  read: Reader,
  actor: Actor,
  rows: readonly ListRow[],
  rules: ListRules,
  seen: Seen = new Map(),
): Promise<readonly CheckedRow[]> {
  const readings = rows.map(({ fields }) => readRow(fields, rules));
  const identities = readings.flatMap((reading) => reading.ok ? [reading.details] : []);
  const known = await findKnown(read, actor, identities, rules.importId);
  let next = 0;
  return rows.map((row, at) => {
    const reading = readings[at]!;
    if (!reading.ok) return { ...row, state: "bad", reasons: reading.reasons };
    const found = known[next++];
    if (found) return { ...row, state: found.state, reasons: [found.why] };
    const earlier = seenBefore(reading.details, row.line, seen);
    if (earlier) return { ...row, state: "bad", reasons: [earlier] };
    return { ...row, state: "good", reasons: [] };
  });
}

/** The same person twice in one file: the first row stands, the second is for a person to look at. */
function seenBefore(details: PatientDetails, line: number, seen: Seen): string | undefined {
  const { nhsNumber, firstName, lastName, dateOfBirth } = details;
  const person = `${runTogether(firstName)} ${runTogether(lastName)} ${dateOfBirth}`;
  const byNumber = nhsNumber ? seen.get(nhsNumber) : undefined;
  const byName = seen.get(person);
  if (nhsNumber && byNumber === undefined) seen.set(nhsNumber, line);
  if (byName === undefined) seen.set(person, line);
  if (byNumber !== undefined) return `The same NHS number as in row ${byNumber}`;
  if (byName !== undefined) return `The same name and date of birth as in row ${byName}`;
}

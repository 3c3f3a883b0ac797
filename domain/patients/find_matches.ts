/** Who of those this person may see could be the same person as the one described. */
import { and, eq, inArray, isNull, ne, or, sql } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { patients } from "@/db/schema/patients.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { shortPatients, visibleAmongFew } from "@/domain/patients/find.ts";
import type { FoundPatient } from "@/domain/patients/find_by_search.ts";
import { nameParts } from "@/domain/patients/fold.ts";
import { type Identity, type Likeness, likeness, swappedDay } from "@/domain/patients/match.ts";

export interface Match {
  readonly patient: FoundPatient;
  readonly likeness: Likeness;
}

const considered = 500;
const shown = 5;
const order = ["same_number", "likely", "possible"] as const;

/** The likeliest first. `but` is the record itself, where one that exists is compared. */
export async function findMatches(
  read: Reader,
  actor: Actor,
  identity: Identity,
  but?: Id<"Patient">,
): Promise<readonly Match[]> {
  const days = [identity.dateOfBirth, swappedDay(identity.dateOfBirth)].filter((day) =>
    day !== undefined
  );
  const candidates = await shortPatients(read).where(and(
    visibleAmongFew(actor),
    isNull(patients.mergedIntoId),
    but && ne(patients.id, but),
    or(
      identity.nhsNumber ? eq(patients.nhsNumber, identity.nhsNumber) : undefined,
      inArray(patients.dateOfBirth, days),
      sameNames(identity),
    ),
  )).limit(considered);
  return candidates.flatMap((patient) => {
    const found = likeness(identity, patient);
    return found ? [{ patient, likeness: found }] : [];
  }).sort((a, b) => order.indexOf(a.likeness.how) - order.indexOf(b.likeness.how)).slice(0, shown);
}

/** Whole names by the full-text index: their date of birth may be the one that was mistyped. */
function sameNames({ firstName, lastName }: Identity) {
  const parts = [...nameParts(firstName), ...nameParts(lastName)];
  if (parts.length === 0) return undefined;
  const every = parts.map((part) => `"${part}"`).join(" AND ");
  return sql`${patients.row} IN (
    SELECT rowid FROM patients_search WHERE patients_search MATCH ${every} LIMIT ${considered}
  )`;
}

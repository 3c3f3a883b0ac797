/** Which patients of a list have a record already: many rows at once, in two questions. */
import { and, inArray, isNull, or, sql } from "drizzle-orm";
import type { Id, NhsNumber } from "@/db/columns.ts";
import { patients } from "@/db/schema/patients.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { visibleAmongFew } from "@/domain/patients/find.ts";
import { type Identity, likeness } from "@/domain/patients/match.ts";
import { fullName } from "@/domain/patients/patient.ts";
import { longDay } from "@/domain/time.ts";

export type Known =
  /** Nothing to do: the record is there. */
  | { readonly state: "known"; readonly why: string }
  /** A person has to decide. */
  | { readonly state: "bad"; readonly why: string };

/** One answer for each identity, in their order; none where nobody like them is known. */
export async function findKnown(
  read: Reader,
  actor: Actor,
  identities: readonly Identity[],
  importId?: Id<"PatientImport">,
): Promise<readonly (Known | undefined)[]> {
  const numbers = identities.flatMap(({ nhsNumber }) => nhsNumber ? [nhsNumber] : []);
  const days = [...new Set(identities.map(({ dateOfBirth }) => dateOfBirth))];
  const taken = await read.select({ nhsNumber: patients.nhsNumber }).from(patients)
    .where(and(inArray(patients.nhsNumber, numbers), isNull(patients.mergedIntoId)));
  const people = await read.select({
    nhsNumber: patients.nhsNumber,
    firstName: patients.firstName,
    lastName: patients.lastName,
    dateOfBirth: patients.dateOfBirth,
  }).from(patients).where(and(
    visibleAmongFew(actor),
    isNull(patients.mergedIntoId),
    importId && sql`${patients.id} NOT IN (
      SELECT patient_id FROM patient_import_rows WHERE import_id = ${importId} AND state = 'taken'
    )`,
    or(inArray(patients.nhsNumber, numbers), inArray(patients.dateOfBirth, days)),
  ));
  return identities.map(knownAmong(new Set(taken.map((row) => row.nhsNumber!)), people));
}

function knownAmong(taken: ReadonlySet<NhsNumber>, people: readonly Identity[]) {
  const byNumber = new Map(people.map((person) => [person.nhsNumber, person]));
  const byDay = Map.groupBy(people, ({ dateOfBirth }) => dateOfBirth);
  return (identity: Identity): Known | undefined => {
    const { nhsNumber, dateOfBirth } = identity;
    if (nhsNumber && taken.has(nhsNumber)) {
      const same = byNumber.get(nhsNumber);
      if (same) return { state: "known", why: `Registered already: ${inWords(same)}` };
      return {
        state: "bad",
        why: "A patient with this NHS number is registered elsewhere. Ask the helpdesk",
      };
    }
    const like = (byDay.get(dateOfBirth) ?? []).find((each) => likeness(identity, each));
    return like && {
      state: "bad",
      why: `Could be the same person as ${inWords(like)}. If not, register them on their own page`,
    };
  };
}

const inWords = (person: Identity) => `${fullName(person)}, born ${longDay(person.dateOfBirth)}`;

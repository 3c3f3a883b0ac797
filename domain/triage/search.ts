/**
 * Finds open cases by what somebody typed: a reference, an NHS number, a date of birth, a name, or
 * words of what the referrer wrote. Everything in the queue is looked through, whatever its filter.
 */
import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import { type Day, literals } from "@/db/columns.ts";
import { patients } from "@/db/schema/patients.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { nameParts } from "@/domain/patients/fold.ts";
import { kindsOf, type PatientSearch, readSearch } from "@/domain/patients/search.ts";
import { matchExpression } from "@/domain/patients/search_index.ts";
import { readReference } from "@/domain/reference.ts";
import { ownServices } from "@/domain/services/find.ts";
import { pageLength, type QueueRow, rowsOf } from "@/domain/triage/queue_rows.ts";

export interface QueueSearch {
  readonly reference?: string;
  readonly patient?: PatientSearch;
}

export type QueueSearchRead =
  | { readonly ok: true; readonly search: QueueSearch }
  | { readonly ok: false; readonly why: string };

export function readQueueSearch(typed: string, today: Day): QueueSearchRead {
  const words = typed.replaceAll(twoWeekWait, "2ww");
  const reference = readReference(words);
  if (reference) return { ok: true, search: { reference } };
  if (nameParts(words).join("").length < 2) {
    return { ok: false, why: "Enter a reference, NHS number, name, or words of the problem" };
  }
  const read = readSearch({ words, born: "" }, today);
  return read.ok ? { ok: true, search: { patient: read.search } } : { ok: false, why: read.why };
}

/** It is urgent suspected cancer since 1 October 2023; people go on calling it so (NHS England, FDS). */
const twoWeekWait = /\b(?:two|2)[\s-]weeks?[\s-]wait\b/gi;
const cancerNames: readonly string[] = ["2ww", "usc"];

/** By what was searched, for the audit: never the words. */
export const searchedBy = ({ reference, patient }: QueueSearch): readonly string[] => [
  ...(reference ? ["reference"] : []),
  ...(patient ? kindsOf(patient) : []),
];

export interface FoundInQueue {
  readonly rows: readonly QueueRow[];
  /** There are others; the search should say more. */
  readonly more: boolean;
}

/** Ask it of `readLong`: words are looked for in every open case of the actor's services. */
export async function findInQueue(
  read: Reader,
  actor: Actor,
  { reference, patient }: QueueSearch,
): Promise<FoundInQueue> {
  const serviceIds = (await ownServices(read, actor)).map(({ id }) => id);
  const found = await rowsOf(
    read,
    and(
      // Found by their service, but for what is more exact.
      reference || patient?.nhsNumber || patient?.born
        ? sql`+${inArray(referrals.serviceId, serviceIds)}`
        : inArray(referrals.serviceId, serviceIds),
      inQueue,
      reference ? eq(referrals.reference, reference) : undefined,
      patient && ofPatient(patient),
      ...(patient?.names ?? []).map(nameOrWord),
    ),
  ).orderBy(referrals.rank, referrals.dueAt, referrals.id).limit(pageLength + 1);
  return { rows: found.slice(0, pageLength), more: found.length > pageLength };
}

/** Open, or with the practice. */
const inQueue = sql`${referrals.state} IN ${literals(["waiting", "claimed", "returned"])}`;

function ofPatient({ nhsNumber, born, postcode }: PatientSearch): SQL | undefined {
  return and(
    nhsNumber && eq(patients.nhsNumber, nhsNumber),
    born && inArray(patients.dateOfBirth, [...born]),
    postcode ? eq(patients.postcode, postcode) : undefined,
  );
}

/** The beginning of a part of the name, anywhere in an answer of the referrer's, or the priority. */
const nameOrWord = (word: string): SQL =>
  sql`(
    ${cancerNames.includes(word) ? sql`${referrals.rank} = 0 OR` : sql``}
    ${patients.row} IN (
      SELECT rowid FROM patients_search WHERE patients_search MATCH ${matchExpression([word])}
    ) OR EXISTS (
      SELECT 1 FROM json_each(${referrals.history})
      WHERE instr(replace(lower(value), '_', ' '), ${word}) > 0
    ) OR instr(lower(${referrals.headline}), ${word}) > 0
  )`;

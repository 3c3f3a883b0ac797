/** What decides about the time of records, of many patients in one go. */
import { type SQL, sql } from "drizzle-orm";
import type { Day, Id, Instant } from "@/db/columns.ts";
import type { Reader } from "@/db/store.ts";
import { type Due, whenDue } from "@/domain/retention/due.ts";
import type { Periods } from "@/domain/retention/periods.ts";
import { dayOf } from "@/domain/time.ts";

export interface RecordStanding extends Due {
  readonly patientId: Id<"Patient">;
  readonly organisationId: Id<"Organisation">;
  readonly lastEntryOn: Day;
  /** Something of it is under way: an open referral, a call without its note, a promised call-back. */
  readonly open: boolean;
  readonly held: boolean;
}

interface Row {
  readonly id: Id<"Patient">;
  readonly dateOfBirth: Day;
  readonly diedOn: Day | null;
  readonly owner: Id<"Organisation">;
  readonly lastEntry: Instant;
  readonly cancer: number;
  readonly open: number;
  readonly held: number;
}

/** With all that was written in the records that were joined into theirs. */
export async function standingOfRecords(
  read: Pick<Reader, "all">,
  ids: readonly Id<"Patient">[],
  periods: Periods,
): Promise<readonly RecordStanding[]> {
  const rows = await read.all<Row>(
    standing(sql`SELECT value FROM json_each(${JSON.stringify(ids)})`),
  );
  return rows.map((row) => {
    const facts = {
      dateOfBirth: row.dateOfBirth,
      diedOn: row.diedOn,
      lastEntryOn: dayOf(row.lastEntry),
      cancer: row.cancer === 1,
    };
    return {
      patientId: row.id,
      organisationId: row.owner,
      lastEntryOn: facts.lastEntryOn,
      open: row.open === 1,
      held: row.held === 1,
      ...whenDue(facts, periods),
    };
  });
}

/** Each of these says when something was last written; a draft counts, since somebody wrote it. */
const entries = [
  "SELECT max(created_at) FROM patients WHERE id IN record",
  "SELECT max(amended_at) FROM patient_amendments WHERE patient_id IN record",
  "SELECT max(recorded_at) FROM consents WHERE patient_id IN record",
  "SELECT max(recorded_at) FROM patient_needs WHERE patient_id IN record",
  "SELECT max(recorded_at) FROM lesions WHERE patient_id IN record",
  "SELECT max(coalesce(finished_at, ended_at, placed_at)) FROM calls WHERE patient_id IN record",
  "SELECT max(max(updated_at, created_at)) FROM referrals WHERE patient_id IN record",
  "SELECT max(answered_at) FROM answers WHERE referral_id IN its_referrals",
  "SELECT max(written_at) FROM messages WHERE referral_id IN its_referrals",
  "SELECT max(added_at) FROM photographs WHERE referral_id IN its_referrals",
  "SELECT max(created_at) FROM patient_links WHERE referral_id IN its_referrals",
  "SELECT max(asked_at) FROM patient_questions WHERE referral_id IN its_referrals",
];

const openStates =
  "('booked', 'with_patient', 'waiting', 'claimed', 'returned', 'leaving', 'answered')";

const standing = (ids: SQL): SQL => {
  const record = "(SELECT p.id UNION ALL SELECT id FROM patients WHERE merged_into_id = p.id)";
  const ofReferrals = `(SELECT id FROM referrals WHERE patient_id IN ${record})`;
  const named = (query: string) =>
    sql.raw(query.replaceAll("its_referrals", ofReferrals).replaceAll("IN record", `IN ${record}`));
  const lastEntry = sql.join(entries.map((each) => sql`coalesce((${named(each)}), '')`), sql`, `);
  return sql`
    SELECT p.id, p.date_of_birth AS dateOfBirth, p.died_on AS diedOn,
      coalesce(p.practice_id, p.home_id, (
        SELECT organisation_id FROM memberships WHERE user_id = p.created_by ORDER BY id LIMIT 1
      )) AS owner,
      max(${lastEntry}) AS lastEntry,
      EXISTS (${
    named(
      "SELECT 1 FROM referrals WHERE patient_id IN record AND priority = 'urgent_suspected_cancer'",
    )
  }) AS cancer,
      EXISTS (${
    named(
      `SELECT 1 FROM referrals WHERE patient_id IN record AND state IN ${openStates}`,
    )
  }) OR EXISTS (${
    named(
      "SELECT 1 FROM calls WHERE patient_id IN record AND finished_at IS NULL AND ended_at IS NULL",
    )
  }) OR EXISTS (${
    named(
      `SELECT 1 FROM call_backs JOIN calls ON calls.id = call_backs.call_id
         WHERE calls.patient_id IN record AND call_backs.done_at IS NULL`,
    )
  }) AS open,
      EXISTS (SELECT 1 FROM legal_holds WHERE ended_at IS NULL AND patient_id IS NULL)
        OR EXISTS (${
    named(
      "SELECT 1 FROM legal_holds WHERE ended_at IS NULL AND patient_id IN record",
    )
  }) AS held
    FROM patients AS p WHERE p.merged_into_id IS NULL AND p.id IN (${ids})`;
};

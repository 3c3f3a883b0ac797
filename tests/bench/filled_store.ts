/**
 * Stores as they might be after years: so many referrals, a tenth of them open, in services of as
 * many organisations, with their photographs and what their patients need.
 */
import { sql } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { migrate } from "@/db/migrate.ts";
import { insidesOf, openStore, type Store } from "@/db/store.ts";
import { whenAllHaveEnded } from "@/tests/bench/harness.ts";
import { firstName, lastName } from "@/tests/bench/names.ts";

export interface Size {
  readonly referrals: number;
  readonly patients: number;
  readonly services: number;
  /** Every case is routine and due at one moment. */
  readonly dueTogether?: true;
}

export interface FilledStore {
  readonly store: Store;
  readonly path: string;
  readonly services: readonly Id<"Service">[];
}

/** The ids are UUIDs in form, of a kind and a number. */
const idOf = (kind: number, number: string) =>
  `printf('0190000${kind}-0000-7000-8000-%012d', ${number})`;
const upTo = (count: number) =>
  `(WITH RECURSIVE n (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM n WHERE n < ${count}) SELECT n FROM n)`;

/** No two in a row alike: what repeats itself is compressed to nothing. */
const sentence = (step: number, ...words: readonly string[]) =>
  `CASE n / ${step} % ${words.length} ${
    words.map((each, at) => `WHEN ${at} THEN '${each}'`).join(" ")
  } END`;
const question = [
  sentence(18, "A mole that", "A scaly patch that", "A lump that", "An ulcer that", "A rash that"),
  "' has '",
  sentence(
    54,
    "grown over the summer",
    "bled when caught on clothing",
    "not healed since a fall",
    "spread to both arms",
    "changed colour at one edge",
    "itched at night for weeks",
    "come back after steroid cream",
  ),
  "'. '",
  sentence(
    36,
    "Does it need to come off?",
    "Could this be treated here first?",
    "Is a biopsy needed before clinic?",
  ),
  "' Seen on day ' || n % 977",
].join(" || ");

const practices = 42;

function filling({ referrals, patients, services, dueTogether }: Size): string[] {
  const rank = dueTogether ? "2" : `min((n / ${10 * services}) % 10, 2)`;
  const practice = idOf(1, `${services + 1} + n % ${practices}`);
  return [
    `INSERT INTO organisations (id, kind, name, opening_hours, valid_from, created_at)
   SELECT ${
      idOf(1, "n")
    }, iif(n <= ${services}, 'specialist', 'practice'), 'Organisation ' || n, '{}',
     '2020-01-01', '2020-01-01T00:00:00.000Z' FROM ${upTo(services + practices)}`,
    `INSERT INTO users (id, name, email, created_at)
   SELECT ${idOf(2, "n")}, 'Dr Number ' || n, 'person' || n || '@bench.example',
     '2020-01-01T00:00:00.000Z' FROM ${upTo(40)}`,
    `INSERT INTO services (id, organisation_id, name, specialty_code, created_at)
   SELECT ${idOf(3, "n")}, ${idOf(1, "n")}, 'Service ' || n, '330',
     '2020-01-01T00:00:00.000Z' FROM ${upTo(services)}`,
    `INSERT INTO patients (id, nhs_number, first_name, last_name, date_of_birth, sex, practice_id,
     created_at, created_by)
   SELECT ${idOf(4, "n")}, printf('%010d', 4000000000 + n), ${firstName}, ${lastName},
     date('1930-01-01', (n % 30000) || ' days'), iif(n % 2, 'female', 'male'), ${practice},
     '2020-01-01T00:00:00.000Z', ${idOf(2, "1")} FROM ${upTo(patients)}`,
    `INSERT INTO referrals (id, reference, service_id, practice_id, patient_id, state, priority, rank,
     history, created_by, created_at, updated_at, sent_by, sent_at, due_at)
   SELECT ${idOf(5, "n")}, printf('BED-%08d', n), ${idOf(3, `1 + n % ${services}`)}, ${practice},
     ${idOf(4, `1 + n * 7 % ${patients}`)}, iif((n / ${services}) % 10 = 0, 'waiting', 'closed'),
     CASE ${rank} WHEN 0 THEN 'urgent_suspected_cancer' WHEN 1 THEN 'urgent' ELSE 'routine' END,
     ${rank},
     json_object('problem', iif(n % 3, 'lesion', 'rash'), 'site', 'upper_back', 'duration', '3 months',
       'question', ${question}, 'history', printf('%.400c', 'h')),
     ${idOf(2, "1 + n % 40")}, '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z',
     ${idOf(2, "1 + n % 40")}, '2026-01-01T00:00:00.000Z',
     strftime('%Y-%m-%dT%H:%M:00.000Z', '2026-01-01', ${
      dueTogether ? 1 : "n % 50000"
    } || ' minutes')
   FROM ${upTo(referrals)}`,
    `INSERT INTO photographs (id, referral_id, state, kind, original_key, sha256, bytes, format,
     added_by, added_at, thumb_key, view_key)
   SELECT printf('01900006-0000-7000-8000-%04d%08d', taken.n, rowid), referrals.id, 'ready',
     iif(taken.n = 1, 'overview', 'close_up'), 'originals/' || rowid, printf('%064d', taken.n), 3000000,
     'jpeg', created_by, created_at, 'thumbs/' || rowid, 'views/' || rowid
   FROM referrals CROSS JOIN ${upTo(2)} AS taken WHERE referrals.state = 'waiting'`,
    `INSERT INTO patient_needs (id, patient_id, kind, detail, recorded_by, recorded_at)
   SELECT ${idOf(7, "row")}, id, 'interpreter', 'Polish', created_by, created_at
   FROM patients WHERE row % 3 = 0`,
    `INSERT INTO audit_entries (at, actor_id, actor_role, organisation_id, action, subject, patient_id,
     detail, previous_hash, hash)
   SELECT updated_at, created_by, 'consultant', practice_id, 'referral.viewed', 'referral:' || id,
     patient_id, '{}', printf('%064d', 0), printf('%064d', 0)
   FROM referrals ORDER BY id LIMIT 50000`,
  ];
}

export async function filledStore(size: Size): Promise<FilledStore> {
  const folder = await Deno.makeTempDir({ prefix: "bedside-bench-" });
  const path = `${folder}/bedside.db`;
  const store = await openStore({ url: `file:${path}` });
  whenAllHaveEnded(async () => {
    await store.close();
    await Deno.remove(folder, { recursive: true });
  });
  await migrate(store);
  const { client } = insidesOf(store);
  const later = await madeLater(store);
  await client.batch([
    ...later.map(({ type, name }) => `DROP ${type} ${name}`),
    ...filling(size),
    ...later.map(({ sql }) => sql),
    "INSERT INTO patients_search (patients_search) VALUES ('rebuild')",
    "ANALYZE",
  ], "write");
  await client.execute("PRAGMA wal_checkpoint(TRUNCATE)");
  const services = await store.read.all<{ id: Id<"Service"> }>(
    sql`SELECT id FROM services ORDER BY id`,
  );
  return { store, path, services: services.map(({ id }) => id) };
}

/** Indexes and triggers of what is filled: made once everything is there, they cost minutes less. */
const madeLater = ({ read }: Store) =>
  read.all<{ type: string; name: string; sql: string }>(
    sql`SELECT type, name, sql FROM sqlite_master WHERE type IN ('index', 'trigger')
      AND sql NOT LIKE 'CREATE UNIQUE %' AND tbl_name IN ('patients', 'referrals')`,
  );

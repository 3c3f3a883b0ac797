/** The tables as TypeScript knows them, and the database that the migrations make: the same. */
import { deepEqual, ok } from "node:assert/strict";
import { is, type SQL, sql } from "drizzle-orm";
import { getTableConfig, SQLiteSyncDialect, SQLiteTable } from "drizzle-orm/sqlite-core";
import { insidesOf, type Store } from "@/db/store.ts";
import { sourceFiles } from "@/tests/architecture/source_files.ts";
import { testStore } from "@/tests/support/store.ts";

const modules = await Promise.all(
  sourceFiles(/\.ts$/).filter((path) => path.startsWith("db/schema/"))
    .map((path) => import(`@/${path}`) as Promise<Record<string, unknown>>),
);
const tables = modules.flatMap((module) => Object.values(module))
  .filter((each) => is(each, SQLiteTable)).map((table) => getTableConfig(table as SQLiteTable));

const dialect = new SQLiteSyncDialect();
const spelled = (expression: SQL): string => dialect.sqlToQuery(expression).sql;
const byName = (one: { name: string }, two: { name: string }) => one.name < two.name ? -1 : 1;

interface Row extends Record<string, unknown> {
  readonly name: string;
}
const rowsOf = (store: Store, question: string) =>
  insidesOf(store).db.all(sql.raw(question)) as Promise<Row[]>;

Deno.test("the database has the tables of db/schema, and no others of ours", async () => {
  await using store = await testStore();
  const found = await rowsOf(
    store,
    "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name NOT LIKE 'patients_search%' AND name <> '__drizzle_migrations' ORDER BY name",
  );
  deepEqual(found.map(({ name }) => name), tables.map(({ name }) => name).sort());
});

Deno.test("columns have the same names, types, and ways to be empty", async () => {
  await using store = await testStore();
  for (const table of tables) {
    const found = await rowsOf(store, `PRAGMA table_xinfo(${table.name})`);
    deepEqual(
      found.map(({ name, type, notnull, pk }) => ({
        name,
        type: String(type).toLowerCase().replace(" generated always", ""),
        notNull: notnull === 1,
        primary: pk !== 0,
      })).sort(byName),
      table.columns.map((column) => ({
        name: column.name,
        type: column.getSQLType(),
        notNull: column.notNull,
        primary: column.primary,
      })).sort(byName),
      table.name,
    );
  }
});

Deno.test("every CHECK is in the database as it is written", async () => {
  await using store = await testStore();
  for (const table of tables) {
    const [made] = await rowsOf(
      store,
      `SELECT name, sql FROM sqlite_master WHERE type = 'table' AND name = '${table.name}'`,
    );
    const text = String(made!["sql"]);
    for (const { name, value } of table.checks) {
      const written = `CONSTRAINT "${name}" CHECK(${spelled(value)})`;
      ok(text.includes(written), `${table.name} lacks ${written}`);
    }
    deepEqual(text.match(/\bCHECK\s*\(/g)?.length ?? 0, table.checks.length, table.name);
  }
});

Deno.test("every column of a few words has a CHECK that names just these words", () => {
  for (const table of tables) {
    const checks = table.checks.map(({ value }) => spelled(value));
    for (const { name, enumValues } of table.columns) {
      if (!enumValues?.length) continue;
      const words = enumValues.map((word: string) => `'${word.replaceAll("'", "''")}'`).join(", ");
      const check = `"${table.name}"."${name}" IN (${words})`;
      ok(checks.includes(check), `${table.name}.${name} has no CHECK ${check}`);
    }
  }
});

Deno.test("indexes have the same names, columns, conditions, and are as unique", async () => {
  await using store = await testStore();
  for (const table of tables) {
    const found = await rowsOf(
      store,
      `SELECT l.name, l."unique" AS only, m.sql,
         (SELECT group_concat(i.name) FROM pragma_index_info(l.name) i) AS columns
       FROM pragma_index_list('${table.name}') l JOIN sqlite_master m ON m.name = l.name
       WHERE l.origin = 'c'`,
    );
    deepEqual(
      found.map((row) => ({
        name: row.name,
        columns: row["columns"],
        unique: row["only"] === 1,
        where: /\bWHERE\b (.*)$/s.exec(String(row["sql"]))?.[1],
      })).sort(byName),
      table.indexes.map(({ config }) => ({
        name: config.name,
        columns: config.columns.map((column) => "name" in column ? column.name : null).join(","),
        unique: config.unique,
        where: config.where && spelled(config.where),
      })).sort(byName),
      table.name,
    );
  }
});

Deno.test("foreign keys point to the same tables", async () => {
  await using store = await testStore();
  for (const table of tables) {
    const found = await rowsOf(store, `PRAGMA foreign_key_list(${table.name})`);
    deepEqual(
      found.map((row) => `${row["from"]} → ${row["table"]}.${row["to"]}`).sort(),
      table.foreignKeys.map((key) => {
        const { columns, foreignColumns, foreignTable } = key.reference();
        return `${columns[0]!.name} → ${getTableConfig(foreignTable).name}.${
          foreignColumns[0]!.name
        }`;
      }).sort(),
      table.name,
    );
  }
});

Deno.test("these triggers keep evidence as it was written, and the search in step", async () => {
  await using store = await testStore();
  const found = await rowsOf(
    store,
    "SELECT name FROM sqlite_master WHERE type = 'trigger' ORDER BY name",
  );
  deepEqual(found.map(({ name }) => name), [
    "answer_actions_never_go",
    "answers_never_change",
    "answers_never_go",
    "assignments_never_go",
    "audit_entries_never_change",
    "audit_entries_never_go",
    "call_backs_never_go",
    "call_events_never_change",
    "call_events_never_go",
    "call_hand_overs_never_go",
    "call_members_never_go",
    "call_rings_never_go",
    "calls_never_go",
    "certificates_never_change",
    "charges_never_change",
    "charges_never_go",
    "clock_pauses_never_go",
    "clock_warnings_never_go",
    "closer_looks_never_go",
    "consents_never_change",
    "consents_never_go",
    "legal_holds_never_go",
    "lesions_never_go",
    "link_answers_never_go",
    "link_messages_never_go",
    "link_red_flags_never_go",
    "message_readings_never_change",
    "message_readings_never_go",
    "messages_never_change",
    "messages_never_go",
    "patient_amendments_never_change",
    "patient_amendments_never_go",
    "patient_links_never_go",
    "patient_merges_never_change",
    "patient_merges_never_go",
    "patient_questions_never_go",
    "patients_never_go",
    "patients_search_delete",
    "patients_search_insert",
    "patients_search_update",
    "photograph_bookings_never_go",
    "photograph_marks_never_go",
    "photograph_quarantines_never_go",
    "photograph_scales_never_change",
    "photograph_scales_never_go",
    "photographs_never_go",
    "questionnaire_responses_never_change",
    "questionnaire_responses_never_go",
    "questionnaire_versions_never_change",
    "questionnaire_versions_never_go",
    "referral_redirects_never_change",
    "referral_redirects_never_go",
    "referral_requests_never_go",
    "referrals_never_go",
    "retention_reviews_never_go",
    "rtt_statuses_never_change",
    "rtt_statuses_never_go",
    "service_terms_never_change",
    "service_terms_never_go",
    "service_versions_never_go",
    "service_versions_stay_as_switched_on",
    "sourcing_rules_never_go",
    "take_overs_never_go",
  ]);
});

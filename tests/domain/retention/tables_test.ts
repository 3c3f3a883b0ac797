import { deepEqual } from "node:assert/strict";
import { sql } from "drizzle-orm";
import { destroyedTables } from "@/domain/retention/tables.ts";
import { testStore } from "@/tests/support/store.ts";

/** They are there after it: what was decided about records, by whom. */
const outlive = ["retention_reviews"];

Deno.test("every table that a foreign key or a column ties to a patient goes with the record", async () => {
  await using store = await testStore();
  const keys = await store.read.all<{ child: string; parent: string }>(sql`
    SELECT t.name AS child, k."table" AS parent
    FROM sqlite_master AS t JOIN pragma_foreign_key_list(t.name) AS k WHERE t.type = 'table'`);
  const named = await store.read.all<{ name: string }>(sql`
    SELECT t.name FROM sqlite_master AS t JOIN pragma_table_info(t.name) AS c
    WHERE t.type = 'table' AND c.name = 'patient_id' AND t.name <> 'audit_entries'`);
  const tied = new Set(["patients", ...named.map(({ name }) => name)]);
  for (let before = 0; before < tied.size;) {
    before = tied.size;
    for (const { child, parent } of keys) if (tied.has(parent)) tied.add(child);
  }
  deepEqual(
    [...tied].filter((each) => !outlive.includes(each)).sort(),
    destroyedTables.map(([table]) => table).sort(),
  );
});

Deno.test("children go before their parents", async () => {
  await using store = await testStore();
  const order = destroyedTables.map(([table]) => table);
  const keys = await store.read.all<{ child: string; parent: string }>(sql`
    SELECT t.name AS child, k."table" AS parent
    FROM sqlite_master AS t JOIN pragma_foreign_key_list(t.name) AS k WHERE t.type = 'table'`);
  const wrong = keys.filter(({ child, parent }) =>
    child !== parent && order.includes(child) && order.includes(parent) &&
    order.indexOf(child) > order.indexOf(parent)
  );
  deepEqual(wrong, []);
});

Deno.test("no destruction walks through a whole table, its foreign keys included", async () => {
  await using store = await testStore();
  const walked: string[] = [];
  for (const [table, which] of destroyedTables) {
    const plan = await store.read.all<{ detail: string }>(
      sql.raw(`EXPLAIN QUERY PLAN DELETE FROM ${table} WHERE ${which.replaceAll("?1", "'[]'")}`),
    );
    for (const { detail } of plan) {
      if (detail.startsWith("SCAN") && !detail.includes("json_each")) {
        walked.push(`${table}: ${detail}`);
      }
    }
  }
  deepEqual(walked, []);
});

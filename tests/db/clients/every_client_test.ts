/** One set of sentences, true of the file client, of the stock client and of a remote database. */
import { deepEqual, equal, match, rejects } from "node:assert/strict";
import type { Client, LibsqlError, Row } from "@libsql/client";
import { codeOf, sentence } from "@/tests/support/clients.ts";

const addRosewood = {
  sql: "INSERT INTO homes (id, name, beds) VALUES ('h1', 'Rosewood House', 42)",
};

const count = async (client: Client) =>
  Number((await client.execute("SELECT count(*) FROM homes")).rows[0]![0]);
const plain = (row: Row | undefined) => ({ ...row });

sentence("execute() tells columns, rows, rows affected and the last row id", async ({ client }) => {
  await client.execute(addRosewood);
  const added = await client.execute(
    "INSERT INTO residents (home_id, name) VALUES ('h1', 'Mr Vane')",
  );
  equal(added.rowsAffected, 1);
  equal(added.lastInsertRowid, 1n);
  const { columns, columnTypes, rows } = await client.execute(
    "SELECT id, beds AS places FROM homes",
  );
  deepEqual(columns, ["id", "places"]);
  deepEqual(columnTypes, ["TEXT", "INTEGER"]);
  equal(rows.length, 1);
  const changed = await client.execute("UPDATE homes SET beds = 43");
  equal(changed.rowsAffected, 1);
  deepEqual(changed.rows, []);
});

sentence("a row is read by name and by number", async ({ client }) => {
  await client.execute(addRosewood);
  const { rows: [row] } = await client.execute("SELECT id, beds, name AS id FROM homes");
  equal(row!.id, "h1");
  equal(row![0], "h1");
  equal(row!.beds, 42);
  equal(row![2], "Rosewood House");
  equal(row!.length, 3);
  deepEqual(Object.keys(row!), ["id", "beds"]);
  deepEqual(Array.from(row!), ["h1", 42, "Rosewood House"]);
});

sentence("rows with columns named like numbers are read right", async ({ client }) => {
  const { rows: [row] } = await client.execute("SELECT 1, 0, 'x' AS length");
  deepEqual([row![0], row![1], row![2], row!.length], [1, 0, "x", 3]);
});

sentence("arguments of every kind come back as what they became", async ({ client }) => {
  const { rows: [row] } = await client.execute({
    sql: "SELECT ?, ?, ?, ?, ?, ?, ?",
    args: [null, "words", 1.5, 7n, true, new Date(86_400_000), new Uint8Array([1, 2])],
  });
  deepEqual(Array.from(row!).slice(0, 6), [null, "words", 1.5, 7, 1, 86_400_000]);
  deepEqual(new Uint8Array(row![6] as ArrayBuffer), new Uint8Array([1, 2]));
});

sentence("arguments are given by name with any of the three signs", async ({ client }) => {
  for (const args of [{ a: 1, b: "x" }, { ":a": 1, "@b": "x" }]) {
    const { rows: [row] } = await client.execute({ sql: "SELECT :a, @b", args });
    deepEqual(Array.from(row!), [1, "x"]);
  }
});

sentence("an argument left out is null, not the one given before", async ({ client }) => {
  const statement = "SELECT ?, ?";
  await client.execute({ sql: statement, args: ["a", "b"] });
  const { rows: [row] } = await client.execute({ sql: statement, args: ["c"] });
  deepEqual(Array.from(row!), ["c", null]);
});

sentence("what SQLite cannot hold exactly is refused", async ({ client }) => {
  for (const value of [Infinity, NaN, 2n ** 63n]) {
    await rejects(client.execute({ sql: "SELECT ?", args: [value] }), RangeError);
  }
  await rejects(client.execute("SELECT 9007199254740993"), RangeError);
  const { rows: [row] } = await client.execute("SELECT 9007199254740991, -9007199254740991");
  deepEqual(Array.from(row!), [9007199254740991, -9007199254740991]);
});

sentence("constraint failures carry their code and name what failed", async ({ client }) => {
  await client.execute(addRosewood);
  const failures = {
    "INSERT INTO homes (id, name) VALUES ('h2', 'Rosewood House')":
      /UNIQUE constraint failed: homes\.name/,
    "INSERT INTO homes (id, name) VALUES ('h1', 'Other')": /UNIQUE constraint failed: homes\.id/,
    "INSERT INTO homes (id) VALUES ('h3')": /NOT NULL constraint failed: homes\.name/,
    "INSERT INTO homes (id, name, beds) VALUES ('h4', 'X', -1)": /CHECK constraint failed/,
    "INSERT INTO residents (home_id) VALUES ('none')": /FOREIGN KEY constraint failed/,
  };
  for (const [statement, words] of Object.entries(failures)) {
    await rejects(client.execute(statement), (error: LibsqlError) => {
      equal(error.code, "SQLITE_CONSTRAINT");
      match(error.message, words);
      return true;
    });
  }
  equal(await count(client), 1);
  await rejects(client.execute("SELEC 1"), codeOf("SQLITE_ERROR"));
});

sentence("batch() keeps all or nothing, and says which statement failed", async ({ client }) => {
  const [added, found] = await client.batch([addRosewood, "SELECT name FROM homes"], "write");
  equal(added!.rowsAffected, 1);
  equal(found!.rows[0]!.name, "Rosewood House");
  const second = ["INSERT INTO homes (id, name) VALUES (?, ?)", ["h2", "Elm Lodge"]] as [
    string,
    string[],
  ];
  await rejects(client.batch([second, addRosewood], "write"), (error: LibsqlError) => {
    equal((error as LibsqlError & { statementIndex: number }).statementIndex, 1);
    return codeOf("SQLITE_CONSTRAINT")(error);
  });
  equal(await count(client), 1);
});

sentence("a transaction commits what it wrote, and reads it before", async ({ client, beside }) => {
  const tx = await client.transaction("write");
  await tx.execute(addRosewood);
  equal((await tx.execute("SELECT count(*) FROM homes")).rows[0]![0], 1);
  equal(await count(beside), 0);
  await tx.commit();
  equal(tx.closed, true);
  equal(await count(beside), 1);
  await rejects(tx.execute("SELECT 1"), codeOf("TRANSACTION_CLOSED"));
});

for (const end of ["rollback", "close"] as const) {
  sentence(`${end}() leaves nothing of a transaction`, async ({ client }) => {
    const tx = await client.transaction("write");
    await tx.execute(addRosewood);
    await tx[end]();
    equal(tx.closed, true);
    equal(await count(client), 0);
  });
}

sentence("a statement that fails leaves its transaction open", async ({ client }) => {
  const tx = await client.transaction("write");
  await tx.execute(addRosewood);
  await rejects(tx.execute(addRosewood), codeOf("SQLITE_CONSTRAINT"));
  equal(tx.closed, false);
  await tx.commit();
  equal(await count(client), 1);
});

sentence("a reader beside an open write transaction sees what was committed", async (opened) => {
  const { client, beside } = opened;
  await client.execute(addRosewood);
  const tx = await client.transaction("write");
  await tx.execute("UPDATE homes SET beds = 0");
  const beds = await Promise.all(
    Array.from({ length: 20 }, () => beside.execute("SELECT beds FROM homes")),
  );
  deepEqual(beds.map(({ rows }) => rows[0]![0]), Array(20).fill(42));
  await tx.commit();
  equal((await beside.execute("SELECT beds FROM homes")).rows[0]![0], 0);
});

sentence("migrate() changes a table that others point to", async ({ client }) => {
  await client.execute(addRosewood);
  await client.execute("INSERT INTO residents (home_id) VALUES ('h1')");
  await client.migrate([
    "CREATE TABLE new_homes (id TEXT PRIMARY KEY, name TEXT)",
    "INSERT INTO new_homes SELECT id, name FROM homes",
    "DROP TABLE homes",
    "ALTER TABLE new_homes RENAME TO homes",
  ]);
  equal(await count(client), 1);
  await rejects(
    client.execute("INSERT INTO residents (home_id) VALUES ('none')"),
    codeOf("SQLITE_CONSTRAINT"),
  );
});

sentence("full text is searched without its accents", async ({ client }) => {
  await client.executeMultiple(`
    CREATE VIRTUAL TABLE names USING fts5 (name, tokenize = "unicode61 remove_diacritics 2");
    INSERT INTO names VALUES ('María Fernández'), ('Ruth Pell');
  `);
  const { rows } = await client.execute({
    sql: "SELECT name FROM names WHERE names MATCH ? ORDER BY rank",
    args: ["fernandez*"],
  });
  deepEqual(rows.map((row) => row.name), ["María Fernández"]);
});

sentence("a closed client refuses", async ({ client }) => {
  client.close();
  equal(client.closed, true);
  await rejects(client.execute("SELECT 1"));
});

sentence("a result is written as JSON", async ({ client }) => {
  await client.execute(addRosewood);
  const added = await client.execute("INSERT INTO residents (home_id) VALUES ('h1')");
  equal(JSON.parse(JSON.stringify(added)).lastInsertRowid, "1");
  const { rows: [row] } = await client.execute("SELECT id, beds FROM homes");
  deepEqual(plain(row), { id: "h1", beds: 42 });
});

/** What the file client does beyond the interface it shares (every_client_test.ts). */
import { deepEqual, equal, rejects } from "node:assert/strict";
import type { InValue, LibsqlError } from "@libsql/client";
import { type FileClient, openFileClient } from "@/db/clients/file_client.ts";

interface TwoClients extends AsyncDisposable {
  readonly one: FileClient;
  readonly other: FileClient;
}

async function twoClients(busyMilliseconds = 0): Promise<TwoClients> {
  const folder = await Deno.makeTempDir({ prefix: "bedside-client-" });
  const one = openFileClient({ path: `${folder}/test.db`, busyMilliseconds });
  const other = openFileClient({ path: `${folder}/test.db`, busyMilliseconds });
  await one.execute("CREATE TABLE notes (id INTEGER PRIMARY KEY, words TEXT)");
  return {
    one,
    other,
    async [Symbol.asyncDispose]() {
      one.close();
      other.close();
      await Deno.remove(folder, { recursive: true });
    },
  };
}

const add = { sql: "INSERT INTO notes (words) VALUES (?)", args: ["seen"] };
const withCode = (code: string) => (error: LibsqlError) => {
  equal(error.code, code);
  return true;
};
const pragma = async (client: FileClient, name: string) =>
  (await client.execute(`PRAGMA ${name}`)).rows[0]![0];
const count = async (client: FileClient) =>
  (await client.execute("SELECT count(*) FROM notes")).rows[0]![0];

Deno.test("openFileClient() sets its pragmas before the first statement, and again after reconnect()", async () => {
  await using clients = await twoClients(25);
  for (const open of [() => {}, () => clients.one.reconnect()]) {
    open();
    equal(await pragma(clients.one, "journal_mode"), "wal");
    equal(await pragma(clients.one, "synchronous"), 2);
    equal(await pragma(clients.one, "foreign_keys"), 1);
    equal(await pragma(clients.one, "busy_timeout"), 25);
    equal(await pragma(clients.one, "cache_size"), -65536);
    equal(await pragma(clients.one, "temp_store"), 2);
  }
});

Deno.test("a client refuses a second transaction, and anything beside the one that is open", async () => {
  await using clients = await twoClients();
  const { one } = clients;
  const tx = await one.transaction();
  await tx.execute(add);
  await rejects(one.transaction(), withCode("TRANSACTION_ACTIVE"));
  await rejects(one.execute("SELECT 1"), withCode("TRANSACTION_ACTIVE"));
  await rejects(one.batch(["SELECT 1"]), withCode("TRANSACTION_ACTIVE"));
  await rejects(one.executeMultiple("SELECT 1"), withCode("TRANSACTION_ACTIVE"));
  await rejects(one.migrate([]), withCode("TRANSACTION_ACTIVE"));
  await tx.commit();
  equal(await count(one), 1);
});

Deno.test("a write that found the database locked does not spoil later commits", async () => {
  await using clients = await twoClients();
  const { one, other } = clients;
  const writes = [
    () => other.execute(add),
    () => other.execute({ sql: `${add.sql} RETURNING id`, args: add.args }),
    () => other.batch([add], "deferred"),
    () => other.batch([add], "write"),
  ];
  for (const write of writes) {
    const held = await one.transaction("write");
    await rejects(write(), withCode("SQLITE_BUSY"));
    await rejects(write(), withCode("SQLITE_BUSY"));
    await held.rollback();
    const later = await other.transaction("write");
    await later.execute("DELETE FROM notes");
    await later.execute(add);
    await later.commit();
    equal(await count(one), 1);
    equal(await pragma(other, "query_only"), 0);
  }
});

Deno.test("transaction() waits for another process's lock without holding the event loop", async () => {
  await using clients = await twoClients();
  const { one, other } = clients;
  const held = await one.transaction("write");
  await held.execute(add);
  let begun = false;
  const waiting = other.transaction("write").then((tx) => {
    begun = true;
    return tx;
  });
  await new Promise((resolve) => setTimeout(resolve, 20));
  equal(begun, false);
  await held.commit();
  const tx = await waiting;
  equal((await tx.execute("SELECT count(*) FROM notes")).rows[0]![0], 1);
  tx.close();
});

Deno.test("a transaction that could not become a writer can be rolled back and asked for again", async () => {
  await using clients = await twoClients();
  const { one, other } = clients;
  const held = await one.transaction("write");
  const tx = await other.transaction("deferred");
  await tx.execute("SELECT * FROM notes");
  await rejects(tx.execute(add), withCode("SQLITE_BUSY"));
  await held.commit();
  await tx.rollback();
  await other.batch([add], "write");
  equal(await count(one), 1);
});

Deno.test("close() rolls back what is open and lets the next client write", async () => {
  await using clients = await twoClients();
  const { one, other } = clients;
  const tx = await one.transaction();
  await tx.execute(add);
  one.close();
  equal(tx.closed, true);
  await rejects(tx.commit(), withCode("TRANSACTION_CLOSED"));
  await rejects(one.transaction(), withCode("CLIENT_CLOSED"));
  await other.execute(add);
  equal(await count(other), 1);
});

Deno.test("a transaction begun by hand does not outlive its statement", async () => {
  await using clients = await twoClients();
  await clients.one.execute("BEGIN IMMEDIATE");
  await clients.one.executeMultiple("BEGIN IMMEDIATE; DELETE FROM notes");
  await clients.other.execute(add);
  equal(await count(clients.one), 1);
});

Deno.test("a commit that fails leaves no transaction behind", async () => {
  await using clients = await twoClients();
  const { one } = clients;
  await one.execute(
    "CREATE TABLE replies (note INTEGER REFERENCES notes (id) DEFERRABLE INITIALLY DEFERRED)",
  );
  const tx = await one.transaction();
  await tx.execute("INSERT INTO replies VALUES (404)");
  await rejects(tx.commit(), withCode("SQLITE_CONSTRAINT"));
  equal(tx.closed, true);
  await one.execute(add);
});

Deno.test("a read-only client refuses to write", async () => {
  await using clients = await twoClients();
  const path = (await clients.one.execute("PRAGMA database_list")).rows[0]!.file as string;
  const reader = openFileClient({ path, readOnly: true });
  await rejects(reader.execute(add), withCode("SQLITE_READONLY"));
  await rejects(reader.batch([add], "write"), withCode("SQLITE_READONLY"));
  equal(await count(reader), 0);
  reader.close();
});

Deno.test("a known statement sees a column that another connection added", async () => {
  await using clients = await twoClients();
  const { one, other } = clients;
  await one.execute(add);
  await one.execute("SELECT * FROM notes");
  await other.execute("ALTER TABLE notes ADD COLUMN author TEXT");
  const { columns, rows } = await one.execute("SELECT * FROM notes");
  deepEqual(columns, ["id", "words", "author"]);
  deepEqual({ ...rows[0] }, { id: 1, words: "seen", author: null });
});

Deno.test("more different statements than are kept still answer", async () => {
  await using clients = await twoClients();
  for (let number = 0; number < 1200; number++) {
    const { rows } = await clients.one.execute(`SELECT ${number % 600} AS number`);
    equal(rows[0]!.number, number % 600);
  }
});

Deno.test("an argument of an unknown kind is refused before it reaches the driver", async () => {
  await using clients = await twoClients();
  for (const argument of [undefined, {}, Symbol("x"), () => {}]) {
    await rejects(
      clients.one.execute({ sql: "SELECT ?", args: [argument as unknown as InValue] }),
      TypeError,
    );
  }
});

Deno.test("positional rows are plain arrays", async () => {
  await using clients = await twoClients();
  await clients.one.execute(add);
  const { rows } = await clients.one.positional.execute("SELECT id, words FROM notes");
  deepEqual(rows, [[1, "seen"]]);
  const tx = await clients.one.transaction();
  deepEqual((await tx.positional.execute("SELECT words FROM notes")).rows, [["seen"]]);
  tx.close();
});

Deno.test("sync() is refused: a file has no remote copy", async () => {
  await using clients = await twoClients();
  await rejects(clients.one.sync(), /no remote copy/);
});

/** A database of the first Bedside that had migrations is brought up to this one, or stays as it was. */
import { deepEqual, equal, match, ok, rejects } from "node:assert/strict";
import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import { factsOf } from "@/commands/backup/facts.ts";
import { createAdminCommand } from "@/commands/create_admin.ts";
import { openDataFolder } from "@/commands/data_folder.ts";
import { readSettings } from "@/commands/settings.ts";
import { copiesFolder, openUpToDate } from "@/commands/upgrade.ts";
import { openCopy } from "@/db/copy.ts";
import journal from "@/db/migrations/meta/_journal.json" with { type: "json" };
import { insidesOf, openStore } from "@/db/store.ts";
import { testFolder } from "@/tests/support/install.ts";

const root = new URL("../..", import.meta.url).pathname;
const migrations = `${root}db/migrations`;
const now = () => new Date("2026-12-01T08:00:00Z");

/** Its rows are those that the first commit's own code wrote (tests/db/first_rows.sql). */
async function firstInstall() {
  const folder = await testFolder();
  const settings = readSettings({ BEDSIDE_DATA: folder.path });
  const store = await openStore({ url: settings.databaseUrl });
  const { client } = insidesOf(store);
  await client.execute(
    "CREATE TABLE __drizzle_migrations (id SERIAL PRIMARY KEY, hash text NOT NULL, created_at numeric)",
  );
  for (const { tag } of journal.entries.slice(0, 2)) {
    const text = await Deno.readTextFile(`${migrations}/${tag}.sql`);
    for (const statement of text.split("--> statement-breakpoint")) await client.execute(statement);
  }
  const rows = await Deno.readTextFile(`${root}tests/db/first_rows.sql`);
  await client.executeMultiple(`PRAGMA foreign_keys = OFF; ${rows}`);
  const hashes = await client.execute("SELECT hash FROM __drizzle_migrations");
  await store.close();
  return { ...folder, settings, hashes: hashes.rows.map(({ hash }) => hash as string) };
}

const copiesOf = (folder: string) =>
  Array.fromAsync(Deno.readDir(copiesFolder(folder)), ({ name }) => name).catch(() => []);

/** The migrations there are, and one more that does this. */
async function withOneMore(folder: string, statements: string): Promise<string> {
  const place = `${folder}/migrations`;
  await Deno.mkdir(`${place}/meta`, { recursive: true });
  for await (const { name, isFile } of Deno.readDir(migrations)) {
    if (isFile) await Deno.copyFile(`${migrations}/${name}`, `${place}/${name}`);
  }
  const last = journal.entries.at(-1)!;
  const more = { ...last, idx: last.idx + 1, when: last.when + 1, tag: "9999_more" };
  await Deno.writeTextFile(
    `${place}/meta/_journal.json`,
    JSON.stringify({ ...journal, entries: [...journal.entries, more] }),
  );
  await Deno.writeTextFile(`${place}/9999_more.sql`, statements);
  return place;
}

Deno.test("the first migrations are what they were when the first rows were written", async () => {
  await using install = await firstInstall();
  const now = await Promise.all(
    journal.entries.slice(0, 2).map(async ({ tag }) =>
      createHash("sha256").update(await Deno.readFile(`${migrations}/${tag}.sql`)).digest("hex")
    ),
  );
  deepEqual(install.hashes, now);
});

Deno.test("a database of the first Bedside comes up to this one whole, with a copy of how it was", async () => {
  await using install = await firstInstall();
  const store = await openUpToDate(install.settings, { now });
  const { faults, rows, audit } = await factsOf(store.readLong);
  deepEqual(faults, []);
  deepEqual(
    [rows["patients"], rows["referrals"], rows["photographs"], rows["answers"], rows["jobs"]],
    [2, 5, 10, 1, 5],
  );
  equal(audit.entries, 7);
  const found = await store.read.all(
    sql`SELECT rowid FROM patients_search WHERE patients_search MATCH 'pell'`,
  );
  equal(found.length, 1);
  await store.close();

  deepEqual(await copiesOf(install.path), ["20261201T080000000Z.db"]);
  using copy = openCopy(`${copiesFolder(install.path)}/20261201T080000000Z.db`);
  const before = await factsOf(copy.read);
  deepEqual([before.faults, before.audit], [[], audit]);
  const { mode } = await Deno.stat(`${copiesFolder(install.path)}/20261201T080000000Z.db`);
  equal((mode ?? 0) & 0o077, 0);
});

Deno.test("a copy is made where there is something to bring up, and goes after a fortnight", async () => {
  await using install = await firstInstall();
  const start = async (day: string) => {
    const store = await openUpToDate(install.settings, { now: () => new Date(day) });
    await store.close();
    return (await copiesOf(install.path)).length;
  };
  equal(await start("2026-12-01T08:00:00Z"), 1);
  equal(await start("2026-12-02T08:00:00Z"), 1);
  equal(await start("2026-12-15T07:59:00Z"), 1);
  equal(await start("2026-12-15T08:01:00Z"), 0);
  await using empty = await testFolder();
  const store = await openUpToDate(readSettings({ BEDSIDE_DATA: empty.path }));
  await store.close();
  deepEqual(await copiesOf(empty.path), []);
});

const failing = {
  "ends in the middle": [
    "UPDATE patients SET first_name = 'X';\n--> statement-breakpoint\nDROP TABLE none;",
    /no such table: none/,
  ],
  "loses what rows point to": ["DELETE FROM services;", /rows would point to nothing/],
} as const;
for (const [what, [statements, reason]] of Object.entries(failing)) {
  Deno.test(`a migration that ${what} leaves the database to the older Bedside, and says so`, async () => {
    await using install = await firstInstall();
    await using place = await testFolder();
    const broken = await withOneMore(place.path, statements);
    const dump = async () => {
      const store = await openStore({ url: install.settings.databaseUrl });
      const facts = await factsOf(store.readLong);
      const [patient] = await store.read.all(sql`SELECT * FROM patients`);
      await store.close();
      return { facts, patient };
    };
    const before = await dump();
    const told = await openUpToDate(install.settings, { migrations: broken, now })
      .then(() => "", (error) => `${error.name}: ${error.message}`);
    match(told, /^CannotStart: .*is as it was before: start that version again/);
    match(told, reason);
    deepEqual(await dump(), before);
    deepEqual(await copiesOf(install.path), []);
  });
}

Deno.test("an older Bedside on a newer database says the way back, and the way back works", async () => {
  await using install = await firstInstall();
  const store = await openUpToDate(install.settings, { now });
  await insidesOf(store).client.execute(
    "INSERT INTO __drizzle_migrations (hash, created_at) VALUES ('from the future', 9999999999999)",
  );
  await store.close();
  const told = await openUpToDate(install.settings).then(() => "", (error) => error.message);
  match(told, /written by a newer Bedside.*before the upgrade on 1 December 2026 at 8am, without/);
  const command = told.slice(told.indexOf("rm -f"));
  ok((await new Deno.Command("sh", { args: ["-c", command] }).output()).success);
  const back = await openUpToDate(install.settings);
  equal((await factsOf(back.readLong)).faults.length, 0);
  await back.close();
});

Deno.test("create-admin of a newer Bedside changes nothing under a server that runs", async () => {
  await using install = await firstInstall();
  const folder = await openDataFolder(install.path);
  await rejects(
    createAdminCommand(install.settings, ["eve@example.example", "Eve"]),
    /in use by another Bedside/,
  );
  folder.release();
  deepEqual(await copiesOf(install.path), []);
});

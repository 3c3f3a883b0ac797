import { deepEqual, equal, match, ok, rejects } from "node:assert/strict";
import { basename } from "node:path";
import { sql } from "drizzle-orm";
import type { Generation } from "@/commands/backup/generations.ts";
import { databaseOnItsWay, refuseHalfRestored } from "@/commands/backup/half_restored.ts";
import { makeBackup } from "@/commands/backup/make.ts";
import { writeManifest } from "@/commands/backup/manifest.ts";
import { putBack } from "@/commands/backup/put_back.ts";
import type { BackupSettings } from "@/commands/backup/settings.ts";
import { type Opener, verifyBackup } from "@/commands/backup/verify.ts";
import { readSettings, type Settings } from "@/commands/settings.ts";
import { openStore, type Reader } from "@/db/store.ts";
import { restoreCommand } from "@/commands/restore.ts";
import { photographKept } from "@/tests/factories/kept_photograph.ts";
import { testFolder, testInstall } from "@/tests/support/install.ts";

async function allRows(read: Reader) {
  const tables = await read.all<{ name: string }>(
    sql`SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name`,
  );
  const rows: Record<string, unknown> = {};
  for (const { name } of tables) {
    rows[name] = await read.all(sql`SELECT * FROM ${sql.identifier(name)}`);
  }
  return rows;
}

/** Mrs Pell with two photographs, backed up. */
async function backedUp(encrypted: Partial<BackupSettings> = {}) {
  const install = await testInstall();
  const into = await testFolder();
  const target = await testFolder();
  const first = await photographKept(install.store, install.files, new Uint8Array(10));
  const second = await photographKept(install.store, install.files, new Uint8Array(11));
  await Deno.mkdir(`${install.folder}/secrets`);
  await Deno.writeTextFile(`${install.folder}/secrets/key`, "secret");
  const backup = { ...install.settings.backup, ...encrypted };
  const { manifest, folder } = await makeBackup(into.path, { ...install.settings, backup }, {
    now: () => new Date("2026-03-02T09:30:00Z"),
    version: "0.0.0-test",
  });
  const generation: Generation = { manifest, folder, root: into.path };
  const dataFolder = `${target.path}/data`;
  return {
    ...install,
    into: into.path,
    manifest,
    own: folder,
    generation,
    photographs: [first, second],
    settings: readSettings({ BEDSIDE_DATA: dataFolder }),
    dataFolder,
    async [Symbol.asyncDispose]() {
      for (const each of [install, into, target]) await each[Symbol.asyncDispose]();
    },
  };
}

const namesIn = (folder: string) =>
  Array.fromAsync(Deno.readDir(folder), ({ name }) => name).catch(() => []);

const asItIs: Opener = (stream) => Promise.resolve(stream);

const restore = ({ settings, into }: { settings: Settings; into: string }) =>
  restoreCommand(settings, [into], () => {});

async function flipByte(path: string) {
  const bytes = await Deno.readFile(path);
  bytes[Math.floor(bytes.length / 2)]! ^= 1;
  await Deno.writeFile(path, bytes);
}

Deno.test("what is restored has the same rows, files and secrets", async () => {
  await using place = await backedUp();
  await putBack(place.generation, asItIs, place.settings);
  const restored = await openStore({ url: place.settings.databaseUrl });
  deepEqual(await allRows(restored.read), await allRows(place.store.read));
  await restored.close();
  for (const { originalKey } of place.photographs) {
    deepEqual(
      await Deno.readFile(`${place.dataFolder}/files/${originalKey}`),
      await Deno.readFile(`${place.folder}/files/${originalKey}`),
    );
  }
  equal(await Deno.readTextFile(`${place.dataFolder}/secrets/key`), "secret");
  const { mode } = await Deno.stat(`${place.dataFolder}/bedside.db`);
  equal((mode ?? 0) & 0o777, 0o600);
});

Deno.test("a damaged backup is refused, and nothing is written", async () => {
  for (const part of ["photograph", "database", "list", "secret"] as const) {
    await using place = await backedUp();
    const { database, list } = place.manifest;
    const own = basename(place.own);
    const path = {
      photograph: `files/${place.photographs[0]!.originalKey}`,
      database: `${own}/${database!.name}`,
      list: `${own}/${list.name}`,
      secret: `${own}/secrets/key`,
    }[part];
    await flipByte(`${place.into}/${path}`);
    const found = (await Array.fromAsync(verifyBackup(place.generation))).join();
    equal(`${own}/${found}`.includes(`${path} is damaged`), true, found);
    await rejects(restore(place), /This backup is damaged/);
    deepEqual(await namesIn(place.dataFolder), []);
    await Deno.remove(`${place.into}/${path}`);
    await rejects(restore(place), /This backup is damaged/);
  }
});

Deno.test("a folder without a manifest, or with one that is not understood, is no backup", async () => {
  await using place = await backedUp();
  await Deno.writeTextFile(`${place.own}/manifest.json`, "{");
  await rejects(restore(place), /is damaged, or was written by/);
  await Deno.remove(`${place.own}/manifest.json`);
  await rejects(restore(place), /There is no backup in/);
});

Deno.test("nothing that is there is written over", async () => {
  await using place = await backedUp();
  const own = readSettings({ BEDSIDE_DATA: place.folder });
  await rejects(putBack(place.generation, asItIs, own), /is not empty/);
  const elsewhere = readSettings({
    BEDSIDE_DATA: place.dataFolder,
    BEDSIDE_FILES: `${place.folder}/files`,
  });
  await rejects(putBack(place.generation, asItIs, elsewhere), /is not empty/);
  deepEqual(await namesIn(place.dataFolder), []);
});

Deno.test("a restore that was cut short keeps a server from starting, and can be run again", async () => {
  await using place = await backedUp();
  await Deno.mkdir(`${place.dataFolder}/files`, { recursive: true });
  await Deno.writeTextFile(databaseOnItsWay(place.dataFolder), "");
  await rejects(refuseHalfRestored(place.dataFolder), /was cut short. Run it again/);
  await putBack(place.generation, asItIs, place.settings);
  await refuseHalfRestored(place.dataFolder);
});

Deno.test("a newer Bedside's backup, and one that does not fit the settings, are refused in words", async () => {
  await using place = await backedUp();
  const { database } = place.manifest;
  const newer = { ...place.manifest, database: { ...database!, migration: 9_999_999_999_999 } };
  await writeManifest(place.own, newer);
  await rejects(restore(place), /made by a newer Bedside/);
  const remote = { ...place.settings, databaseUrl: "http://127.0.0.1:1" };
  await rejects(putBack(place.generation, asItIs, remote), /BEDSIDE_DB names a server/);
  const filesOnly = { ...place.manifest, database: null };
  await rejects(
    putBack({ ...place.generation, manifest: filesOnly }, asItIs, place.settings),
    /holds photographs only/,
  );
});

Deno.test("restore says to the minute what is lost, and which other backups there are", async () => {
  await using place = await backedUp();
  await makeBackup(place.into, readSettings({ BEDSIDE_DATA: place.folder }), {
    now: () => new Date("2026-03-03T09:30:00Z"),
    version: "0.0.0-test",
  });
  const said: string[] = [];
  const now = () => new Date("2026-03-04T12:42:30Z");
  const tell = (line: string) => said.push(line);
  equal(await restoreCommand(place.settings, [place.own], tell, now), 0);
  match(
    said.join("\n"),
    /There are 1 others.*\n {2}.*20260303T093000000Z, of 3 March 2026 at 9:30am/,
  );
  match(
    said.join("\n"),
    /Lost is what was done between 2 March 2026 at 9:30am and 4 March 2026 at 12:42pm: 2 days, 3 hours and 13 minutes at the most/,
  );
});

Deno.test("the newest of a folder is restored where none is named", async () => {
  await using place = await backedUp();
  const newer = await photographKept(place.store, place.files, new Uint8Array(12));
  await makeBackup(place.into, readSettings({ BEDSIDE_DATA: place.folder }), {
    now: () => new Date("2026-03-03T09:30:00Z"),
    version: "0.0.0-test",
  });
  equal(await restore(place), 0);
  ok(await Deno.stat(`${place.dataFolder}/files/${newer.originalKey}`));
});

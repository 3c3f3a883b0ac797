import { deepEqual, equal, ok, rejects } from "node:assert/strict";
import { sql } from "drizzle-orm";
import { generateX25519Identity, identityToRecipient } from "age-encryption";
import { generationAt } from "@/commands/backup/generations.ts";
import { makeBackup } from "@/commands/backup/make.ts";
import { writeManifest } from "@/commands/backup/manifest.ts";
import { drill } from "@/commands/drill.ts";
import { readSettings } from "@/commands/settings.ts";
import { insidesOf } from "@/db/store.ts";
import { photographKept } from "@/tests/factories/kept_photograph.ts";
import { testFolder, testInstall } from "@/tests/support/install.ts";

const now = () => new Date("2026-03-08T04:00:00Z");

async function place(environment: Record<string, string> = {}) {
  const install = await testInstall();
  const into = await testFolder();
  const kept = await photographKept(install.store, install.files, new Uint8Array(10));
  const settings = readSettings({ BEDSIDE_DATA: install.folder, ...environment });
  const backUp = () =>
    makeBackup(into.path, settings, {
      now: () => new Date("2026-03-07T02:30:00Z"),
      version: "0.0.0-test",
    });
  return {
    ...install,
    kept,
    into: into.path,
    backUp,
    drill: () => drill(into.path, settings, now),
    isTidy: async () => !await Deno.stat(`${install.folder}/drill`).then(() => true, () => false),
    async [Symbol.asyncDispose]() {
      for (const each of [install, into]) await each[Symbol.asyncDispose]();
    },
  };
}

Deno.test("a drill restores the newest backup, looks it through, and leaves nothing behind", async () => {
  await using at = await place();
  await at.backUp();
  deepEqual(await at.drill(), {
    at: "2026-03-08T04:00:00.000Z",
    of: "2026-03-07T02:30:00.000Z",
    seconds: 0,
    opened: true,
  });
  ok(await at.isTidy());
});

Deno.test("a drill of what is not there, or not whole, says so", async () => {
  await using at = await place();
  await rejects(at.drill(), /There is no backup in/);
  await at.backUp();
  const path = `${at.into}/files/${at.kept.originalKey}`;
  await Deno.writeFile(path, new Uint8Array(10).fill(1, 9));
  await rejects(at.drill(), /is damaged/);
  ok(await at.isTidy());
});

Deno.test("a drill finds what is wrong in a backup that is as it was made", async () => {
  await using at = await place();
  const { db } = insidesOf(at.store);
  await db.run(sql`PRAGMA foreign_keys = OFF`);
  await db.run(sql`INSERT INTO recovery_codes (id, user_id, code_hash) VALUES ('c', 'u', 'h')`);
  await at.backUp();
  const { folder, manifest } = await generationAt(at.into);
  equal(manifest.faults.length, 1);
  // What was known of it is no news; a manifest that did not know is.
  await writeManifest(folder, { ...manifest, faults: [] });
  await rejects(at.drill(), /points to a row of users that does not exist/);
});

Deno.test("a drill needs room", async () => {
  await using at = await place();
  await at.backUp();
  const { folder, manifest } = await generationAt(at.into);
  await writeManifest(folder, { ...manifest, list: { ...manifest.list, bytes: 1e15 } });
  await rejects(at.drill(), /There is no room for a drill in .*: it takes \d+ MB/);
});

Deno.test("a drill of what only others can open reads it, and says that it was not opened", async () => {
  const recipient = await identityToRecipient(await generateX25519Identity());
  await using at = await place({ BEDSIDE_BACKUP_RECIPIENT: recipient });
  const { folder } = await at.backUp();
  equal((await at.drill()).opened, false);
  const path = `${folder}/bedside.db.age`;
  const bytes = await Deno.readFile(path);
  bytes[bytes.length - 1]! ^= 1;
  await Deno.writeFile(path, bytes);
  await rejects(at.drill(), /bedside.db.age is damaged/);
});

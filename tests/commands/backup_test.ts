import { deepEqual, equal, match, ok, rejects } from "node:assert/strict";
import { sql } from "drizzle-orm";
import { makeBackup } from "@/commands/backup/make.ts";
import type { Settings } from "@/commands/settings.ts";
import { verifyBackup } from "@/commands/backup/verify.ts";
import { openCopy } from "@/db/copy.ts";
import { insidesOf } from "@/db/store.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import { entryExists } from "@/tests/factories/entries.ts";
import { photographKept } from "@/tests/factories/kept_photograph.ts";
import { testFolder, testInstall } from "@/tests/support/install.ts";

const author = jobAuthor("test");
const backUp = (into: string, settings: Settings, at = "2026-03-02T09:30:00Z") =>
  makeBackup(into, settings, { now: () => new Date(at), version: "0.0.0-test" });

const namesIn = (folder: string) => [...Deno.readDirSync(folder)].map(({ name }) => name).sort();

async function flipLastByte(path: string) {
  const bytes = await Deno.readFile(path);
  bytes[bytes.length - 1]! ^= 1;
  await Deno.writeFile(path, bytes);
}

Deno.test("a backup made while changes go on is one moment of them, and verified", async () => {
  await using install = await testInstall();
  await using into = await testFolder();
  let going = true;
  let made = 0;
  const changes = (async () => {
    while (going) {
      await entryExists(install.store, author, "job.retried", { job: `${made++}` });
      await new Promise((done) => setTimeout(done));
    }
  })();
  while (made < 20) await new Promise((done) => setTimeout(done));
  const { manifest } = await backUp(into.path, install.settings);
  going = false;
  await changes;
  ok(manifest.audit.entries >= 19 && manifest.audit.entries <= made);
  deepEqual(manifest.faults, []);
  deepEqual(await Array.fromAsync(verifyBackup(into.path, manifest)), []);
});

Deno.test("a backup is closed to other people, and says what is in it", async () => {
  await using install = await testInstall();
  await using into = await testFolder();
  const kept = await photographKept(install.store, install.files, new Uint8Array(10));
  const { parts } = install.files;
  const onItsWay = { from: 0, whole: 9, check: () => {} };
  await parts.append(parts.keyOf(kept.id), new Blob(["half"]).stream(), onItsWay);
  await Deno.mkdir(`${install.folder}/secrets`);
  await Deno.writeTextFile(`${install.folder}/secrets/key`, "secret");
  const { manifest, copied } = await backUp(into.path, install.settings);
  equal(copied, 2);
  equal(manifest.moment, "2026-03-02T09:30:00.000Z");
  equal(manifest.rows["photographs"], 1);
  deepEqual(namesIn(into.path), [
    "bedside-20260302T093000000Z.db",
    "files",
    "files-20260302T093000000Z.sha256",
    "lock",
    "manifest.json",
    "secrets",
  ]);
  deepEqual(namesIn(`${into.path}/files`), ["incoming", "originals", "views"]);
  const mode = async (path: string) => ((await Deno.stat(path)).mode ?? 0) & 0o777;
  equal(await mode(into.path), 0o700);
  for (
    const path of [
      "manifest.json",
      manifest.list.name,
      manifest.database!.name,
      `files/${kept.originalKey}`,
      "secrets/key",
    ]
  ) equal(await mode(`${into.path}/${path}`), 0o600, path);
  const { success } = await new Deno.Command("sha256sum", {
    args: ["--check", "--quiet", manifest.list.name],
    cwd: into.path,
  }).output();
  ok(success);
});

Deno.test("the next backup copies what is new or damaged, and drops what is gone", async () => {
  await using install = await testInstall();
  await using into = await testFolder();
  const one = await photographKept(install.store, install.files, new Uint8Array(10));
  await photographKept(install.store, install.files, new Uint8Array(11));
  const counts = async (at: string) => {
    const { copied, alreadyThere, removed } = await backUp(into.path, install.settings, at);
    return { copied, alreadyThere, removed };
  };
  deepEqual(await counts("2026-03-02T09:30:00Z"), { copied: 2, alreadyThere: 0, removed: 0 });
  await flipLastByte(`${into.path}/files/${one.originalKey}`);
  await Deno.copyFile(
    `${into.path}/files/${one.originalKey}`,
    `${into.path}/files/${one.originalKey}0`,
  );
  await photographKept(install.store, install.files, new Uint8Array(12));
  deepEqual(await counts("2026-03-03T09:30:00Z"), { copied: 2, alreadyThere: 1, removed: 1 });
  deepEqual(await counts("2026-03-04T09:30:00Z"), { copied: 0, alreadyThere: 3, removed: 0 });
  equal(namesIn(into.path).filter((name) => name.endsWith(".db")).length, 1);
});

Deno.test("what is wrong with an install is said in its backup, which has all the rest", async () => {
  await using install = await testInstall();
  await using into = await testFolder();
  const lost = await photographKept(install.store, install.files, new Uint8Array(10));
  await install.files.remove(lost.originalKey);
  const { manifest } = await backUp(into.path, install.settings);
  deepEqual(manifest.faults, [`Photograph ${lost.id}: its original is not on the disk`]);
});

Deno.test("a lost original that an earlier backup has stays in it", async () => {
  await using install = await testInstall();
  await using into = await testFolder();
  const kept = await photographKept(install.store, install.files, new Uint8Array(10));
  await backUp(into.path, install.settings);
  await install.files.remove(kept.originalKey);
  const { manifest, alreadyThere } = await backUp(into.path, install.settings);
  deepEqual(manifest.faults, []);
  equal(alreadyThere, 1);
});

Deno.test("a broken trail, and another install, never take the place of a good backup", async () => {
  await using install = await testInstall();
  await using other = await testInstall();
  await using into = await testFolder();
  await entryExists(install.store, author, "job.retried", { job: "1" });
  await entryExists(other.store, author, "job.retried", { job: "2" });
  const { manifest } = await backUp(into.path, install.settings);
  await rejects(backUp(into.path, other.settings), /does not go on from/);
  const { db } = insidesOf(install.store);
  await db.run(sql`DROP TRIGGER audit_entries_never_change`);
  await db.run(sql`UPDATE audit_entries SET subject = 'job:9'`);
  await rejects(backUp(into.path, install.settings), /trail is broken: entry 1 .* left as it is/);
  deepEqual(await Array.fromAsync(verifyBackup(into.path, manifest)), []);
  await using elsewhere = await testFolder();
  const kept = await backUp(elsewhere.path, install.settings);
  match(kept.manifest.faults.join(), /trail is broken: entry 1/);
});

Deno.test("a backup goes neither into the install nor among other people's files, nor twice at once", async () => {
  await using install = await testInstall();
  await using into = await testFolder();
  await rejects(backUp(`${install.folder}/backup`, install.settings), /would be lost with it/);
  await using other = await testInstall();
  await rejects(backUp(other.folder, install.settings), /holds other things/);
  const both = await Promise.allSettled([1, 2].map(() => backUp(into.path, install.settings)));
  const refused = both.filter(({ status }) => status === "rejected");
  equal(refused.length, 1);
  match(String((refused[0] as PromiseRejectedResult).reason), /Another backup is being made/);
});

Deno.test("a data folder without a database is not backed up as an empty one", async () => {
  await using install = await testInstall();
  await using into = await testFolder();
  const settings = { ...install.settings, databaseUrl: `file:${into.path}/none.db` };
  await rejects(backUp(`${into.path}/backup`, settings), /There is no database at/);
  ok(!namesIn(into.path).includes("none.db"));
});

Deno.test("questions to a copy leave it as it was, byte for byte", async () => {
  await using install = await testInstall();
  await using into = await testFolder();
  const { manifest } = await backUp(into.path, install.settings);
  const path = `${into.path}/${manifest.database!.name}`;
  const before = await Deno.readFile(path);
  using copy = openCopy(path);
  await copy.read.all(sql`SELECT count(*) FROM patients`);
  await rejects(async () => await copy.read.all(sql`DELETE FROM users RETURNING id`));
  deepEqual(await Deno.readFile(path), before);
});

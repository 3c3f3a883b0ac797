import { deepEqual, equal, match, ok, rejects } from "node:assert/strict";
import { dirname } from "node:path";
import { eq, sql } from "drizzle-orm";
import { generationAt, generationsIn } from "@/commands/backup/generations.ts";
import { type MadeBackup, makeBackup } from "@/commands/backup/make.ts";
import { writeManifest } from "@/commands/backup/manifest.ts";
import type { Settings } from "@/commands/settings.ts";
import { verifyBackup } from "@/commands/backup/verify.ts";
import { photographs } from "@/db/schema/photographs.ts";
import { insidesOf } from "@/db/store.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import { viewKey } from "@/jobs/outside/file_paths.ts";
import { entryExists } from "@/tests/factories/entries.ts";
import { photographKept } from "@/tests/factories/kept_photograph.ts";
import { testFolder, testInstall } from "@/tests/support/install.ts";

const author = jobAuthor("test");
const first = "2026-03-02T09:30:00Z";
/** One day after the other, unless it is said when. */
let day = 0;
const backUp = (into: string, settings: Settings, at?: string) => {
  const now = new Date(at ?? Date.parse(first) + 86_400_000 * day++);
  return makeBackup(into, settings, { now: () => now, version: "0.0.0-test" });
};

/** Of the backup that was just made. */
const damageIn = async ({ folder, manifest }: MadeBackup) =>
  await Array.fromAsync(verifyBackup({ folder, manifest, root: dirname(folder) }));

/** No backup outlives the next. */
const alone = (settings: Settings): Settings => ({
  ...settings,
  backup: { ...settings.backup, keep: { days: 0, weeks: 0, months: 0 } },
});

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
  const backup = await backUp(into.path, install.settings);
  const { manifest } = backup;
  going = false;
  await changes;
  ok(manifest.audit.entries >= 19 && manifest.audit.entries <= made);
  deepEqual(manifest.faults, []);
  deepEqual(await damageIn(backup), []);
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
  const { manifest, copied } = await backUp(into.path, install.settings, first);
  equal(copied, 2);
  equal(manifest.moment, "2026-03-02T09:30:00.000Z");
  equal(manifest.rows["photographs"], 1);
  deepEqual(namesIn(into.path), [
    "20260302T093000000Z",
    "files",
    "lock",
  ]);
  const own = "20260302T093000000Z";
  deepEqual(namesIn(`${into.path}/${own}`), [
    "bedside.db",
    "files.sha256",
    "manifest.json",
    "secrets",
  ]);
  deepEqual(namesIn(`${into.path}/files`), ["incoming", "originals", "views"]);
  const mode = async (path: string) => ((await Deno.stat(path)).mode ?? 0) & 0o777;
  equal(await mode(into.path), 0o700);
  for (
    const path of [
      `${own}/manifest.json`,
      `${own}/${manifest.list.name}`,
      `${own}/${manifest.database!.name}`,
      `files/${kept.originalKey}`,
      `${own}/secrets/key`,
    ]
  ) equal(await mode(`${into.path}/${path}`), 0o600, path);
  const { success } = await new Deno.Command("sha256sum", {
    args: ["--check", "--quiet", `${own}/${manifest.list.name}`],
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
    const { copied, alreadyThere, removed } = await backUp(into.path, alone(install.settings), at);
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
  deepEqual(namesIn(into.path), ["20260304T093000000Z", "files", "lock"]);
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

Deno.test("several backups share their photographs, and each keeps what it named", async () => {
  await using install = await testInstall();
  await using into = await testFolder();
  const settings = {
    ...install.settings,
    backup: { ...install.settings.backup, keep: { days: 2, weeks: 0, months: 0 } },
  };
  await Deno.mkdir(`${install.folder}/secrets`);
  const photograph = (bytes: number) =>
    photographKept(install.store, install.files, new Uint8Array(bytes));
  const made: MadeBackup[] = [];
  const next = async (secret: string) => {
    await Deno.writeTextFile(`${install.folder}/secrets/key`, secret);
    made.push(await backUp(into.path, settings));
    return made.at(-1)!;
  };
  const gone = await photograph(10);
  await next("one");
  await insidesOf(install.store).db.update(photographs).set({ state: "removed" })
    .where(eq(photographs.id, gone.id));
  await install.files.remove(gone.originalKey);
  await photograph(11);
  const second = await next("two");
  deepEqual([second.kept, second.copied, second.removed], [2, 2, 0]);
  for (const each of made) deepEqual(await damageIn(each), []);
  const there = () =>
    Deno.stat(`${into.path}/files/${gone.originalKey}`).then(() => true, () => false);
  ok(await there());
  const third = await next("three");
  deepEqual([third.kept, third.removed], [2, 1]);
  ok(!await there());
  deepEqual(
    await Promise.all(made.map(({ folder }) => Deno.stat(folder).then(() => true, () => false))),
    [false, true, true],
  );
  for (const each of made.slice(1)) deepEqual(await damageIn(each), []);
});

Deno.test("a picture that is damaged in the install does not damage the backups there are", async () => {
  await using install = await testInstall();
  await using into = await testFolder();
  const kept = await photographKept(install.store, install.files, new Uint8Array(10));
  const thumbKey = viewKey(kept.originalKey, "thumb");
  await install.files.write(thumbKey, new Uint8Array(3));
  await insidesOf(install.store).db.update(photographs).set({ thumbKey });
  const good = await backUp(into.path, install.settings);
  await flipLastByte(`${install.settings.filesFolder}/${thumbKey}`);
  const { copied } = await backUp(into.path, install.settings);
  equal(copied, 0);
  deepEqual(await damageIn(good), []);
});

Deno.test("one that was made when a folder held one alone counts as one of several", async () => {
  await using install = await testInstall();
  await using into = await testFolder();
  const kept = await photographKept(install.store, install.files, new Uint8Array(10));
  const { folder, manifest } = await backUp(into.path, install.settings);
  for (const name of namesIn(folder)) {
    await Deno.rename(`${folder}/${name}`, `${into.path}/${name}`);
  }
  await Deno.remove(folder);
  await writeManifest(into.path, { ...manifest, format: 1 });
  const { kept: count, copied } = await backUp(into.path, install.settings);
  deepEqual([count, copied], [2, 0]);
  const { generations: [old] } = await generationsIn(into.path);
  deepEqual(await Array.fromAsync(verifyBackup(old!)), []);
  equal((await backUp(into.path, alone(install.settings))).kept, 1);
  ok(!namesIn(into.path).includes("bedside.db"));
  ok(await Deno.stat(`${into.path}/files/${kept.originalKey}`));
});

Deno.test("one of a broken trail stands beside the good ones, and another install's among them never", async () => {
  await using install = await testInstall();
  await using other = await testInstall();
  await using into = await testFolder();
  await entryExists(install.store, author, "job.retried", { job: "1" });
  await entryExists(other.store, author, "job.retried", { job: "2" });
  const good = await backUp(into.path, alone(install.settings));
  await rejects(backUp(into.path, other.settings), /does not go on from/);
  const { db } = insidesOf(install.store);
  await db.run(sql`DROP TRIGGER audit_entries_never_change`);
  await db.run(sql`UPDATE audit_entries SET subject = 'job:9'`);
  for (let i = 0; i < 2; i++) {
    const damaged = await backUp(into.path, alone(install.settings));
    match(damaged.manifest.faults.join(), /trail is broken: entry 1/);
    equal(damaged.kept, 2);
  }
  deepEqual(await damageIn(good), []);
});

Deno.test("a backup that was killed leaves nothing behind once the next is made", async () => {
  await using install = await testInstall();
  await using into = await testFolder();
  const kept = await photographKept(install.store, install.files, new Uint8Array(10));
  const good = await backUp(into.path, install.settings);
  await Deno.mkdir(`${into.path}/20260401T093000000Z.partial`);
  await Deno.writeTextFile(`${into.path}/20260401T093000000Z.partial/bedside.db`, "half");
  await Deno.writeTextFile(`${into.path}/files/incoming/half`, "half");
  await Deno.writeTextFile(`${into.path}/files/${kept.originalKey}0`, "of nobody");
  await Deno.writeTextFile(`${install.folder}/backup.partial`, "half");
  const next = await backUp(into.path, install.settings);
  equal(namesIn(into.path).length, 4);
  deepEqual([next.removed, namesIn(`${into.path}/files/incoming`)], [1, []]);
  for (const each of [good, next]) deepEqual(await damageIn(each), []);
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

Deno.test("a backup whose manifest is damaged hinders no other, and takes no photograph along", async () => {
  await using install = await testInstall();
  await using into = await testFolder();
  const kept = await photographKept(install.store, install.files, new Uint8Array(10));
  const damaged = await backUp(into.path, install.settings);
  await Deno.writeTextFile(`${damaged.folder}/manifest.json`, "{");
  await rejects(generationAt(into.path), /manifest.json is damaged, or was written by a newer/);
  await insidesOf(install.store).db.update(photographs).set({ state: "removed" });
  await install.files.remove(kept.originalKey);
  const next = await backUp(into.path, alone(install.settings));
  deepEqual([next.unreadable, next.kept, next.removed], [[damaged.folder], 1, 0]);
  ok(await Deno.stat(`${into.path}/files/${kept.originalKey}`));
  equal((await generationAt(into.path)).folder, next.folder);
  await Deno.remove(damaged.folder, { recursive: true });
  deepEqual((await backUp(into.path, alone(install.settings))).removed, 1);
});

import { deepEqual, equal, match, ok, rejects } from "node:assert/strict";
import { generateX25519Identity, identityToRecipient } from "age-encryption";
import { openerFor } from "@/commands/backup/encryption.ts";
import { generationAt } from "@/commands/backup/generations.ts";
import { makeBackup } from "@/commands/backup/make.ts";
import { verifyBackup } from "@/commands/backup/verify.ts";
import { restoreCommand } from "@/commands/restore.ts";
import { readSettings, type Settings } from "@/commands/settings.ts";
import { photographKept } from "@/tests/factories/kept_photograph.ts";
import { testFolder, testInstall } from "@/tests/support/install.ts";

const words = "nobody ever wrote this in a database";
let day = 0;
const backUp = (into: string, settings: Settings) => {
  const now = new Date(Date.parse("2026-03-02T09:30:00Z") + 86_400_000 * day++);
  return makeBackup(into, settings, { now: () => now, version: "0.0.0-test" });
};

/** An install whose photograph and secret are these words, and keys to encrypt it with. */
async function place() {
  const install = await testInstall();
  const into = await testFolder();
  const keys = await testFolder();
  const photograph = await photographKept(
    install.store,
    install.files,
    new TextEncoder().encode(words),
  );
  await Deno.mkdir(`${install.folder}/secrets`);
  await Deno.writeTextFile(`${install.folder}/secrets/key`, words);
  const identity = await generateX25519Identity();
  await Deno.writeTextFile(`${keys.path}/identity`, `# made in a test\n${identity}\n`);
  await Deno.writeTextFile(`${keys.path}/passphrase`, "correct horse battery staple\n");
  return {
    ...install,
    into: into.path,
    keys: keys.path,
    photograph,
    recipient: await identityToRecipient(identity),
    with: (environment: Record<string, string>) =>
      readSettings({ BEDSIDE_DATA: install.folder, ...environment }),
    async [Symbol.asyncDispose]() {
      for (const each of [install, into, keys]) await each[Symbol.asyncDispose]();
    },
  };
}

async function everyFile(folder: string): Promise<string[]> {
  const found: string[] = [];
  for await (const { name, isDirectory } of Deno.readDir(folder)) {
    const path = `${folder}/${name}`;
    if (isDirectory) found.push(...await everyFile(path));
    else found.push(path);
  }
  return found;
}

async function flipByte(path: string) {
  const bytes = await Deno.readFile(path);
  bytes[Math.floor(bytes.length / 2)]! ^= 1;
  await Deno.writeFile(path, bytes);
}

const restore = async (from: string, settings: Settings, ...more: string[]) => {
  const said: string[] = [];
  const code = await restoreCommand(settings, [from, ...more], (line) => said.push(line));
  equal(code, 0);
  return said.join("\n");
};

for (const way of ["key", "passphrase"] as const) {
  Deno.test(`a backup encrypted with a ${way} says nothing without it, and comes back with it`, async () => {
    await using at = await place();
    const encrypts: Record<string, string> = way === "key"
      ? { BEDSIDE_BACKUP_RECIPIENT: at.recipient }
      : { BEDSIDE_BACKUP_PASSPHRASE: `${at.keys}/passphrase` };
    const { manifest } = await backUp(at.into, at.with(encrypts));
    equal(manifest.encrypted?.opensBy, way);
    for (const path of await everyFile(at.into)) {
      const text = await Deno.readTextFile(path);
      ok(!text.includes(words) && !text.includes("CREATE TABLE"), path);
    }
    deepEqual((await everyFile(at.folder)).filter((path) => path.endsWith(".partial")), []);

    const data = { BEDSIDE_DATA: `${at.keys}/restored` };
    await rejects(restore(at.into, readSettings(data)), /This backup is encrypted/);
    const opens = readSettings({
      ...data,
      ...way === "key" ? { BEDSIDE_BACKUP_IDENTITY: `${at.keys}/identity` } : encrypts,
    });
    match(await restore(at.into, opens, "--check"), /It is whole/);
    await rejects(Deno.stat(data.BEDSIDE_DATA));
    match(await restore(at.into, opens), /Restored to/);
    for (const path of ["secrets/key", `files/${at.photograph.originalKey}`]) {
      equal(await Deno.readTextFile(`${data.BEDSIDE_DATA}/${path}`), words);
    }
    ok(await Deno.stat(`${data.BEDSIDE_DATA}/bedside.db`));
  });
}

Deno.test("what is encrypted is not encrypted again, unless it is for other people", async () => {
  await using at = await place();
  const one = at.with({ BEDSIDE_BACKUP_RECIPIENT: at.recipient });
  const first = await backUp(at.into, one);
  const path = `${at.into}/${first.manifest.encrypted!.folder}/${at.photograph.originalKey}`;
  const before = await Deno.readFile(path);
  // The secret is copied each time.
  equal((await backUp(at.into, one)).copied, 1);
  deepEqual(await Deno.readFile(path), before);
  await flipByte(path);
  equal((await backUp(at.into, one)).copied, 2);
  const other = await identityToRecipient(await generateX25519Identity());
  const both = await backUp(
    at.into,
    at.with({ BEDSIDE_BACKUP_RECIPIENT: `${at.recipient},${other}` }),
  );
  equal(both.copied, 2);
  ok(both.manifest.encrypted!.folder !== first.manifest.encrypted!.folder);
  const alone = { BEDSIDE_BACKUP_KEEP: "1 day" };
  const plain = await backUp(at.into, at.with(alone));
  deepEqual([plain.copied, plain.kept, plain.manifest.encrypted], [2, 1, null]);
  await rejects(Deno.stat(path));
});

Deno.test("a flipped byte of what is encrypted is found with the key and without", async () => {
  await using at = await place();
  const settings = at.with({ BEDSIDE_BACKUP_RECIPIENT: at.recipient });
  const { folder, manifest } = await backUp(at.into, settings);
  const generation = await generationAt(at.into);
  const opens = readSettings({ BEDSIDE_BACKUP_IDENTITY: `${at.keys}/identity` }).backup;
  const open = await openerFor(manifest, opens, at.into);
  deepEqual(await Array.fromAsync(verifyBackup(generation, open)), []);
  await flipByte(`${folder}/bedside.db.age`);
  const photograph = `${manifest.encrypted!.folder}/${at.photograph.originalKey}`;
  await flipByte(`${at.into}/${photograph}`);
  const wrong = [`${photograph} is damaged`, "bedside.db.age is damaged"];
  deepEqual(await Array.fromAsync(verifyBackup(generation, open)), wrong);
  deepEqual(await Array.fromAsync(verifyBackup(generation)), wrong);
});

Deno.test("another key, another passphrase and a key that was laid there open nothing", async () => {
  await using at = await place();
  await backUp(at.into, at.with({ BEDSIDE_BACKUP_RECIPIENT: at.recipient }));
  await Deno.writeTextFile(`${at.keys}/other`, await generateX25519Identity());
  const data = { BEDSIDE_DATA: `${at.keys}/restored` };
  await rejects(
    restore(at.into, readSettings({ ...data, BEDSIDE_BACKUP_IDENTITY: `${at.keys}/other` })),
    /encrypted to another key/,
  );
  await rejects(
    restore(at.into, readSettings({ ...data, BEDSIDE_BACKUP_IDENTITY: `${at.keys}/passphrase` })),
    /holds no AGE-SECRET-KEY/,
  );
  const withWords = at.with({ BEDSIDE_BACKUP_PASSPHRASE: `${at.keys}/passphrase` });
  await backUp(at.into, withWords);
  await Deno.writeTextFile(`${at.keys}/passphrase`, "another horse battery staple\n");
  await rejects(backUp(at.into, withWords), /The passphrase does not open/);
  await rejects(restore(at.into, withWords), /The passphrase does not open/);
  await Deno.writeTextFile(`${at.keys}/passphrase`, "short\n");
  await rejects(backUp(at.into, withWords), /fewer than 12 letters/);
  const nonsense = at.with({ BEDSIDE_BACKUP_RECIPIENT: "age1nonsense" });
  await rejects(backUp(at.into, nonsense), /age1nonsense is not a public key of age/);
});

Deno.test("a key and a passphrase together are refused", async () => {
  await rejects(
    async () =>
      await readSettings({ BEDSIDE_BACKUP_RECIPIENT: "age1x", BEDSIDE_BACKUP_PASSPHRASE: "p" }),
    /two ways to encrypt/,
  );
});

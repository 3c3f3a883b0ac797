/**
 * Backups for whoever holds a key or a passphrase, in age's format (https://age-encryption.org/v1),
 * which `age` itself opens too.
 */
import { createHash } from "node:crypto";
import { join } from "node:path";
import { writeWhole } from "@/commands/backup/write_whole.ts";
import { BadSetting } from "@/commands/settings.ts";
import type { BackupSettings } from "@/commands/backup/settings.ts";
import type { Manifest } from "@/commands/backup/manifest.ts";

type Whole = ReadableStream<Uint8Array>;

export interface Encryption {
  readonly manifest: NonNullable<Manifest["encrypted"]>;
  encrypt(plain: Whole): Promise<Whole>;
}

/** A key of the folder's own, which the passphrase opens: one for each file would take seconds. */
export const keyName = "identity.age";

/** Undefined where backups are not encrypted. */
export async function encryptionFor(
  { recipients, passphrase }: BackupSettings,
  root: string,
): Promise<Encryption | undefined> {
  if (passphrase !== undefined) return await withPassphrase(passphrase, root);
  return recipients.length === 0 ? undefined : await toRecipients(recipients, "key");
}

/** Opens what was encrypted. Throws BadSetting, in words, where there is nothing to open it with. */
export async function openerFor(
  { encrypted }: Pick<Manifest, "encrypted">,
  { passphrase, identity }: BackupSettings,
  root: string,
): Promise<(sealed: Whole) => Promise<Whole>> {
  if (!encrypted) return (plain) => Promise.resolve(plain);
  const { Decrypter } = await import("age-encryption");
  const decrypter = new Decrypter();
  if (encrypted.opensBy === "passphrase") {
    if (passphrase === undefined) {
      throw new BadSetting(
        "This backup is encrypted with a passphrase: name the file that holds it in BEDSIDE_BACKUP_PASSPHRASE",
      );
    }
    decrypter.addIdentity(await ownKey(root, await lineOf("PASSPHRASE", passphrase)));
  } else {
    if (identity === undefined) {
      throw new BadSetting(
        "This backup is encrypted: name the file with its private key in BEDSIDE_BACKUP_IDENTITY",
      );
    }
    const keys = (await textOf("IDENTITY", identity)).match(/^AGE-SECRET-KEY-\S+/gm) ?? [];
    if (keys.length === 0) {
      throw new BadSetting(`BEDSIDE_BACKUP_IDENTITY ${identity} holds no AGE-SECRET-KEY-…`);
    }
    for (const key of keys) add(decrypter, key, `BEDSIDE_BACKUP_IDENTITY ${identity}`);
  }
  return async (sealed) => {
    try {
      return await decrypter.decrypt(sealed);
    } catch (error) {
      if (!/no identity matched/.test(String(error))) throw error;
      throw new BadSetting("This backup is encrypted to another key than the one it was given");
    }
  };
}

async function toRecipients(
  recipients: readonly string[],
  opensBy: "key" | "passphrase",
): Promise<Encryption> {
  const { Encrypter } = await import("age-encryption");
  const encrypter = new Encrypter();
  for (const each of recipients) {
    try {
      encrypter.addRecipient(each);
    } catch {
      throw new BadSetting(`BEDSIDE_BACKUP_RECIPIENT ${each} is not a public key of age`);
    }
  }
  const whom = createHash("sha256").update(recipients.toSorted().join()).digest("hex");
  return {
    manifest: { folder: `encrypted-${whom.slice(0, 16)}`, opensBy },
    encrypt: (plain) => encrypter.encrypt(plain),
  };
}

/** It is opened each time, so that a key that somebody else laid there is never used. */
async function withPassphrase(file: string, root: string): Promise<Encryption> {
  const { generateX25519Identity, identityToRecipient } = await import("age-encryption");
  const passphrase = await lineOf("PASSPHRASE", file);
  const there = await Deno.stat(join(root, keyName)).then(() => true, () => false);
  if (!there) await keepKey(root, passphrase, await generateX25519Identity());
  return await toRecipients(
    [await identityToRecipient(await ownKey(root, passphrase))],
    "passphrase",
  );
}

async function keepKey(root: string, passphrase: string, key: string): Promise<void> {
  const { Encrypter } = await import("age-encryption");
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  await writeWhole(join(root, keyName), await encrypter.encrypt(`${key}\n`));
}

async function ownKey(root: string, passphrase: string): Promise<string> {
  const path = join(root, keyName);
  const sealed = await Deno.readFile(path).catch(() => {
    throw new BadSetting(`${path} is missing, without which a passphrase opens nothing`);
  });
  const { Decrypter } = await import("age-encryption");
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    return (await decrypter.decrypt(sealed, "text")).trim();
  } catch {
    throw new BadSetting(`The passphrase does not open ${path}: it is another one, or damaged`);
  }
}

function add(decrypter: { addIdentity(key: string): void }, key: string, whence: string): void {
  try {
    decrypter.addIdentity(key);
  } catch {
    throw new BadSetting(`${whence} holds a key that is not one of age`);
  }
}

async function lineOf(setting: string, path: string): Promise<string> {
  const [first] = (await textOf(setting, path)).split("\n");
  const passphrase = first!.trim();
  if (passphrase.length >= 12) return passphrase;
  throw new BadSetting(
    `BEDSIDE_BACKUP_${setting} ${path} holds fewer than 12 letters in its first line`,
  );
}

async function textOf(setting: string, path: string): Promise<string> {
  try {
    return await Deno.readTextFile(path);
  } catch (error) {
    throw new BadSetting(
      `BEDSIDE_BACKUP_${setting} ${path} cannot be read: ${
        error instanceof Error ? error.message : error
      }`,
    );
  }
}

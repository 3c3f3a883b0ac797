/** What an install can set about its backups. */
import { z } from "zod";
import { type KeepRules, rulesNamed, usualRules } from "@/domain/backups/keep.ts";

const text = z.string().trim().min(1, "is empty");

/** Parts of the settings' one object, in commands/settings.ts. */
export const backupShape = {
  BEDSIDE_BACKUP: text.optional()
    .describe("folder for a backup every night, on another disk; none without it"),
  BEDSIDE_BACKUP_KEEP: z.string().default("7 days, 4 weeks, 12 months")
    .refine(
      (rules) => rulesNamed(rules) !== undefined,
      "is not such as: 7 days, 4 weeks, 12 months",
    )
    .describe("of how many days, weeks and months a backup is kept"),
  BEDSIDE_BACKUP_RECIPIENT: z.string().regex(
    /^age1[0-9a-z]+(,age1[0-9a-z]+)*$/,
    "is not a public key of age, age1…, or several with commas between",
  ).optional().describe("public key (age1…) that backups are encrypted to; several with commas"),
  BEDSIDE_BACKUP_PASSPHRASE: text.optional()
    .describe("file with a passphrase that backups are encrypted with, and opened"),
  BEDSIDE_BACKUP_IDENTITY: text.optional()
    .describe("file with the private key that opens backups, to restore them"),
};

export interface BackupSettings {
  /** Undefined: no backup is made by itself. */
  readonly folder: string | undefined;
  readonly keep: KeepRules;
  readonly recipients: readonly string[];
  /** Files, which are read when they are needed. */
  readonly passphrase: string | undefined;
  readonly identity: string | undefined;
}

type Set = z.output<z.ZodObject<typeof backupShape>>;

export const backupSettings = (set: Set): BackupSettings => ({
  folder: set.BEDSIDE_BACKUP,
  keep: rulesNamed(set.BEDSIDE_BACKUP_KEEP) ?? usualRules,
  recipients: set.BEDSIDE_BACKUP_RECIPIENT?.split(",") ?? [],
  passphrase: set.BEDSIDE_BACKUP_PASSPHRASE,
  identity: set.BEDSIDE_BACKUP_IDENTITY,
});

export const oneWayToEncrypt = (set: Set): boolean =>
  set.BEDSIDE_BACKUP_RECIPIENT === undefined || set.BEDSIDE_BACKUP_PASSPHRASE === undefined;

/** `backup-key`: a key of age's for backups, private and public, to be kept elsewhere. */
import { say, sayAside } from "@/commands/say.ts";
import type { Settings } from "@/commands/settings.ts";

/** The private key alone goes where output goes, so that it can be sent into a file. */
export async function backupKeyCommand(_: Settings): Promise<number> {
  const { generateX25519Identity, identityToRecipient } = await import("age-encryption");
  const identity = await generateX25519Identity();
  const recipient = await identityToRecipient(identity);
  say(`# public key: ${recipient}\n${identity}\n`);
  sayAside(`BEDSIDE_BACKUP_RECIPIENT=${recipient}\n`);
  return 0;
}

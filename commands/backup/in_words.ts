import { BadSetting } from "@/commands/settings.ts";
import { isFileFailure } from "@/domain/photographs/file_failures.ts";

/** What a disk or a database said, for the person who typed the command. A bug stays one. */
export function inWords(error: unknown, folder: string): unknown {
  if (!(error instanceof Error) || error instanceof BadSetting) return error;
  if (isFileFailure(error)) return new BadSetting(`${folder}: ${error.message}`);
  const code = "code" in error ? String(error.code) : "";
  if (/^(SQLITE_FULL|ENOSPC|EDQUOT)$/.test(code)) {
    return new BadSetting(`${folder}: the disk is full`);
  }
  if (/^SQLITE_(CORRUPT|NOTADB|IOERR)$/.test(code)) {
    return new BadSetting(`The database cannot be read: ${error.message}`);
  }
  if (/^SQLITE_(BUSY|CANTOPEN|READONLY)$/.test(code) || /^E[A-Z]+$/.test(code)) {
    return new BadSetting(`${folder}: ${error.message}`);
  }
  return error;
}

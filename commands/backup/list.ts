/** The list of a backup's files, as `sha256sum -c` reads it, standing in the folder of the backups. */
import { createHash } from "node:crypto";

export interface ListedFile {
  readonly path: string;
  readonly sha256: string;
}

const line =
  /^([0-9a-f]{64}) {2}((?:files|encrypted-[0-9a-f]{16})\/[a-z]+\/[0-9a-f]{2}\/[0-9a-z][0-9a-z_.-]*|(?:\d{8}T\d{9}Z\/)?secrets\/[a-z0-9][a-z0-9_.-]*)$/;

export const listText = (listed: readonly ListedFile[]): string =>
  listed.map(({ sha256, path }) => `${sha256}  ${path}\n`).join("");

/** What a list names; undefined where its text is not the one with this hash. */
export function listedIn(text: string, sha256: string): ListedFile[] | undefined {
  if (createHash("sha256").update(text).digest("hex") !== sha256) return undefined;
  return text.split("\n").filter(Boolean).map((each) => {
    const [, hash, path] = line.exec(each) ?? [];
    if (!hash || !path) throw new Error("Cannot read the list of a backup");
    return { path, sha256: hash };
  });
}

export const isSecret = (path: string): boolean => /(^|\/)secrets\//.test(path);

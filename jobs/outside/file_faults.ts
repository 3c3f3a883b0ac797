import { fileFailure, type FileFailureKind } from "@/domain/photographs/file_failures.ts";

const kinds: Readonly<Record<string, FileFailureKind>> = {
  ENOENT: "missing",
  ENOSPC: "no_room",
  EDQUOT: "no_room",
  EFBIG: "no_room",
  EACCES: "unwritable",
  EPERM: "unwritable",
  EROFS: "unwritable",
  ENOTDIR: "unwritable",
  EEXIST: "unwritable",
  EIO: "unwritable",
};

/**
 * Names what the operating system said; what is not about the disk stays as it was. While writing,
 * something missing means that the folder itself is gone.
 */
export function asFileFailure(error: unknown, doing: "reading" | "writing"): unknown {
  if (!(error instanceof Error)) return error;
  if (error instanceof Deno.errors.NotCapable) return fileFailure("unwritable", error);
  const code = "code" in error ? String(error.code) : "";
  const kind = kinds[code];
  if (!kind) return error;
  return fileFailure(kind === "missing" && doing === "writing" ? "unwritable" : kind, error);
}

/** What can go wrong between a file and the place it is kept, told apart by kind. */
export const fileFailureKinds = {
  too_large: "The file is larger than allowed",
  missing: "There is no such file",
  no_room: "The disk that holds the files is full",
  unwritable: "The files' folder cannot be written to",
} as const;

export type FileFailureKind = keyof typeof fileFailureKinds;

export type FileFailure = Error & { readonly fileFailure: FileFailureKind };

export function fileFailure(kind: FileFailureKind, cause?: unknown): FileFailure {
  const error = new Error(fileFailureKinds[kind], { cause });
  error.name = "FileFailure";
  return Object.assign(error, { fileFailure: kind });
}

export function isFileFailure(error: unknown, kind?: FileFailureKind): error is FileFailure {
  if (!(error instanceof Error) || !("fileFailure" in error)) return false;
  return kind === undefined || error.fileFailure === kind;
}

/** What can go wrong between a person's file and the place it is kept, told apart by kind. */
export const fileFailureKinds = {
  too_large: "The file is larger than allowed",
  not_a_photograph: "The file is not a photograph of a format that is taken",
  form_too_large: "The form holds more than allowed",
  malformed: "The upload did not arrive whole",
  wrong_place: "The bytes do not go on from where the file ends",
  overtaken: "Another request goes on with this file",
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

/** What went wrong with an upload, in words that say what to do, and the status it is answered with. */
import { Refusal } from "@/domain/errors.ts";
import { type FileFailureKind, isFileFailure } from "@/domain/photographs/file_failures.ts";
import { formatsInWords } from "@/domain/photographs/formats.ts";
import { megabytes, type PhotographLimits, uploadLimitsOf } from "@/domain/photographs/limits.ts";

const noRoom = "Bedside cannot keep photographs just now, and nothing was changed. " +
  "Tell your helpdesk, then try again";

type Words = string | ((limits: PhotographLimits) => string);

const answers = {
  too_large: {
    status: 413,
    words: ({ fileBytes }: PhotographLimits) =>
      `A photograph can be ${megabytes(fileBytes)} at most. ` +
      "Take it again at your camera’s normal size",
  },
  form_too_large: {
    status: 413,
    words(limits: PhotographLimits) {
      const { files, totalBytes } = uploadLimitsOf(limits);
      return `That was more than ${files} photographs or ${megabytes(totalBytes)} at once. ` +
        "Add fewer at a time";
    },
  },
  not_a_photograph: {
    status: 415,
    words: `That file is not a photograph. Choose one saved as ${formatsInWords}`,
  },
  malformed: { status: 422, words: "The photograph did not arrive whole. Add it again" },
  wrong_place: {
    status: 409,
    words: "More or less of this photograph has arrived than was thought. Try again",
  },
  overtaken: {
    status: 423,
    words: "This photograph is being sent from another window. Close one of the two",
  },
  missing: { status: 404, words: "The file of this photograph is not there. Tell your helpdesk" },
  no_room: { status: 503, words: noRoom },
  unwritable: { status: 503, words: noRoom },
} as const satisfies Record<FileFailureKind, { status: number; words: Words }>;

const refusals = { invalid: 422, conflict: 409, forbidden: 403, not_found: 404 } as const;

export interface UploadProblem {
  readonly status: 403 | 404 | 409 | 413 | 415 | 422 | 423 | 503;
  readonly words: string;
}

export function uploadProblem(
  error: unknown,
  limits: PhotographLimits,
): UploadProblem | undefined {
  if (error instanceof Refusal) return { status: refusals[error.kind], words: error.message };
  if (!isFileFailure(error)) return cannotSave(error) ? answers.no_room : undefined;
  const { status, words } = answers[error.fileFailure];
  return { status, words: typeof words === "string" ? words : words(limits) };
}

/** The disk is full, read-only or failing: SQLite's codes, or those of the files' folder. */
export function cannotSave(error: unknown): boolean {
  if (isFileFailure(error, "no_room") || isFileFailure(error, "unwritable")) return true;
  if (!(error instanceof Error)) return false;
  const code = "code" in error && typeof error.code === "string" ? error.code : "";
  return /^(SQLITE_(FULL|READONLY|IOERR|CANTOPEN)|ENOSPC|EROFS|EDQUOT)/.test(code) ||
    cannotSave(error.cause);
}

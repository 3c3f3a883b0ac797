/** What went wrong with an upload, in words that say what to do, and the status it is answered with. */
import { Refusal } from "@/domain/errors.ts";
import { type FileFailureKind, isFileFailure } from "@/domain/photographs/file_failures.ts";
import { uploadLimits } from "@/domain/photographs/limits.ts";

const megabytes = (bytes: number) => `${Math.round(bytes / 1_000_000)} MB`;
const noRoom = "Bedside cannot keep photographs just now, and nothing was changed. " +
  "Tell your helpdesk, then try again";

const answers = {
  too_large: {
    status: 413,
    words: `A photograph can be ${megabytes(uploadLimits.fileBytes)} at most. ` +
      "Take it again at your camera’s normal size",
  },
  form_too_large: {
    status: 413,
    words: `That was more than ${uploadLimits.files} photographs or ` +
      `${megabytes(uploadLimits.totalBytes)} at once. Add fewer at a time`,
  },
  not_a_photograph: {
    status: 415,
    words: "That file is not a JPEG, PNG or WebP photograph. On an iPhone, choose Settings, " +
      "Camera, Formats, Most Compatible, and take it again",
  },
  malformed: { status: 422, words: "The photograph did not arrive whole. Add it again" },
  missing: { status: 404, words: "The file of this photograph is not there. Tell your helpdesk" },
  no_room: { status: 503, words: noRoom },
  unwritable: { status: 503, words: noRoom },
} as const satisfies Record<FileFailureKind, { status: number; words: string }>;

const refusals = { invalid: 422, conflict: 409, forbidden: 403, not_found: 404 } as const;

export interface UploadProblem {
  readonly status: 403 | 404 | 409 | 413 | 415 | 422 | 503;
  readonly words: string;
}

export function uploadProblem(error: unknown): UploadProblem | undefined {
  if (error instanceof Refusal) return { status: refusals[error.kind], words: error.message };
  return isFileFailure(error) ? answers[error.fileFailure] : undefined;
}

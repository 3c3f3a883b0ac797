/** Why a photograph of a patient was not taken, in the language of their page. */
import { Refusal, type RefusalReason } from "@/domain/errors.ts";
import { type FileFailureKind, isFileFailure } from "@/domain/photographs/file_failures.ts";
import { uploadLimitsOf } from "@/domain/photographs/limits.ts";
import type { Key } from "@/domain/words/dictionary.ts";
import { speechIn } from "@/domain/words/speech.ts";
import type { PageContext } from "@/routes/context.ts";
import { cannotSave } from "@/routes/file_refusals.ts";
import { megabytesOf } from "@/views/links/upload_words.ts";

const ofReasons: Readonly<Record<RefusalReason, Key>> = {
  photographs_full: "sending.problem.full",
  photographs_many: "sending.problem.many",
  photographs_over: "sending.problem.over",
  photographs_place: "sending.problem.place",
  photographs_under_way: "sending.problem.under_way",
};

const ofFiles: Readonly<Partial<Record<FileFailureKind, Key>>> = {
  too_large: "sending.problem.too_large",
  form_too_large: "sending.problem.too_much",
  not_a_photograph: "sending.problem.not_photograph",
  malformed: "sending.problem.cut",
};

export async function wordsForPatient(c: PageContext, status: number): Promise<string> {
  const say = await speechIn(c.var.store.read, c.var.link.language);
  const key = keyOf(c, status);
  const { files: most, totalBytes, fileBytes } = uploadLimitsOf(c.var.limits);
  const size = key === "sending.problem.too_much" ? totalBytes : fileBytes;
  return say(key, { most, size: megabytesOf(size) });
}

function keyOf({ error }: PageContext, status: number): Key {
  if (error instanceof Refusal && error.reason) return ofReasons[error.reason];
  if (cannotSave(error)) return "sending.problem.no_room";
  const ofFile = isFileFailure(error) ? ofFiles[error.fileFailure] : undefined;
  return ofFile ?? (status === 429 ? "sending.problem.fast" : "sending.problem.again");
}

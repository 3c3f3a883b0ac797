/**
 * Photographs as they arrive in a form that any browser can send. Never whole in memory; over a
 * limit refused while it arrives; a request that fails or is cut leaves no file behind.
 */
import busboy from "busboy";
import { once } from "node:events";
import type { Readable } from "node:stream";
import { finished } from "node:stream/promises";
import { fileFailure, isFileFailure } from "@/domain/photographs/file_failures.ts";
import type { Bytes, FileStore, ReceivedFile } from "@/domain/photographs/file_store.ts";
import {
  formatOf,
  type PhotographFormat,
  requirePhotograph,
} from "@/domain/photographs/formats.ts";
import { type UploadLimits, uploadLimits } from "@/domain/photographs/limits.ts";

export interface FormPhotograph extends ReceivedFile {
  readonly format: PhotographFormat;
  readonly field: string;
  readonly name: string;
}

export interface ReceivedForm {
  readonly fields: URLSearchParams;
  readonly photographs: readonly FormPhotograph[];
  /** Names of files that were not photographs: skipped, so that the page can say which. */
  readonly refused: readonly string[];
}

/** A multipart form: its words, and its photographs already in the store. */
export async function receiveForm(
  request: Request,
  files: FileStore,
  limits: UploadLimits = uploadLimits,
): Promise<ReceivedForm> {
  if (announced(request) > limits.totalBytes) throw fileFailure("form_too_large");
  const fields = new URLSearchParams();
  const taking: Promise<FormPhotograph | string>[] = [];
  let fault: unknown;

  const parser = openParser(request, limits);
  const parsed = finished(parser);
  parsed.catch(() => {});
  const stop = () => parser.destroy(fileFailure("form_too_large"));
  parser.on("error", (error) => parser.destroy(error as Error));
  parser.on("filesLimit", stop).on("fieldsLimit", stop).on("partsLimit", stop);
  parser.on("field", (name, value, { valueTruncated }) => {
    if (valueTruncated) stop();
    fields.append(name ?? "", value);
  });
  parser.on("file", (field, stream, { filename }) => {
    stream.on("error", () => {});
    if (!filename) return stream.resume(); // A file input that was left empty.
    const taken = takeFile(files, limits.fileBytes, { field, name: filename, stream });
    taken.catch((error) => {
      if (parser.destroyed) return;
      fault = error;
      parser.destroy(error);
    });
    taking.push(taken);
  });

  try {
    await pour(wholeBody(request), parser, limits.totalBytes);
    await parsed;
    const taken = await Promise.all(taking);
    return {
      fields,
      photographs: taken.filter((one) => typeof one !== "string"),
      refused: taken.filter((one) => typeof one === "string"),
    };
  } catch (error) {
    parser.destroy(error as Error);
    for (const taken of await Promise.allSettled(taking)) {
      if (taken.status === "fulfilled" && typeof taken.value !== "string") {
        await files.remove(taken.value.key);
      }
    }
    throw fault ?? (isFileFailure(error) ? error : fileFailure("malformed", error));
  }
}

export function announced(request: Request): number {
  return Number(request.headers.get("content-length") ?? 0);
}

/** The bytes as they come; one that is cut on the way says so. */
export async function* wholeBody(request: Request): Bytes {
  try {
    yield* request.body ?? [];
  } catch (error) {
    throw fileFailure("malformed", error);
  }
}

function openParser(request: Request, limits: UploadLimits): busboy.Busboy {
  try {
    return busboy({
      headers: { "content-type": request.headers.get("content-type") ?? "" },
      defParamCharset: "utf8",
      limits: {
        files: limits.files,
        fields: limits.fields,
        fieldSize: limits.fieldBytes,
        parts: limits.files + limits.fields + 1,
      },
    });
  } catch (error) {
    throw fileFailure("malformed", error);
  }
}

async function pour(body: Bytes, parser: busboy.Busboy, limitBytes: number): Promise<void> {
  let bytes = 0;
  for await (const chunk of body) {
    bytes += chunk.byteLength;
    if (bytes > limitBytes) throw fileFailure("form_too_large");
    if (parser.destroyed) return;
    if (!parser.write(chunk)) await once(parser, "drain");
  }
  parser.end();
}

/** The photograph, or the name of a file that is none: that one is read past, and the form goes on. */
async function takeFile(
  files: FileStore,
  limitBytes: number,
  file: { field: string; name: string; stream: Readable },
): Promise<FormPhotograph | string> {
  const { field, name, stream } = file;
  try {
    const body: Bytes = stream.iterator({ destroyOnReturn: false });
    const got = await files.receive(body, limitBytes, requirePhotograph);
    return { ...got, field, name, format: formatOf(got.head)! };
  } catch (error) {
    if (!isFileFailure(error, "not_a_photograph")) throw error;
    stream.resume();
    return name;
  }
}

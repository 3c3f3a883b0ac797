/**
 * The words of tus 1.0.0 (https://tus.io/protocols/resumable-upload), by which a photograph arrives
 * in pieces and goes on where it was: creation, creation-with-upload, expiration, termination.
 */
import type { Upload } from "@/domain/photographs/find_uploads.ts";
import type { Progress } from "@/domain/photographs/add_to_upload.ts";
import type { PhotographLimits } from "@/domain/photographs/limits.ts";
import { createMiddleware, type PageContext } from "@/routes/context.ts";
import { wordsForPatient } from "@/routes/links/photograph_problems.ts";
import { uploadProblem } from "@/routes/file_refusals.ts";
import { replace } from "@/routes/upload_answers.ts";

const version = "1.0.0";
export const pieceType = "application/offset+octet-stream";

/** What a client may ask for before it begins. */
export const abilities = ({ fileBytes }: PhotographLimits) => ({
  "Tus-Version": version,
  "Tus-Extension": "creation,creation-with-upload,expiration,termination",
  "Tus-Max-Size": String(fileBytes),
});

type Problem = 400 | 405 | 410 | 412 | 413 | 415 | 422;

export const said = (c: PageContext, status: Problem, problem: string): Response =>
  c.json({ problem }, status);

/** Requests of the protocol alone; what is refused is said in JSON, whoever refused it. */
export const tus = createMiddleware(async function tus(c, next) {
  const wrong = wrongRequest(c);
  if (wrong) c.res = wrong;
  else await next();
  const problem = uploadProblem(c.error, c.var.limits);
  if (problem) {
    // 409 and 423 are the protocol's own: the client looks how far it is, and goes on.
    const status = problem.status === 409 && c.error?.name === "Refusal" ? 422 : problem.status;
    replace(c, Response.json({ problem: problem.words }, { status }));
  }
  if (c.var.link && c.res.status >= 400) {
    const { status, headers } = c.res;
    replace(c, Response.json({ problem: await wordsForPatient(c, status) }, { status, headers }));
  }
  c.res.headers.set("Tus-Resumable", version);
});

function wrongRequest(c: PageContext): Response | undefined {
  if (c.req.method === "OPTIONS") return undefined;
  const type = c.req.header("content-type");
  if (type !== undefined && type !== pieceType) {
    return said(c, 415, `A photograph arrives here as ${pieceType}`);
  }
  if (c.req.header("tus-resumable") === version) return undefined;
  c.header("Tus-Version", version);
  return said(c, 412, `Photographs arrive here by tus ${version}. Open the page again`);
}

/** A whole number of bytes; undefined where the header is missing or says anything else. */
export function bytesIn(c: PageContext, header: "Upload-Length" | "Upload-Offset") {
  const value = c.req.header(header);
  return value !== undefined && /^\d{1,15}$/.test(value) ? Number(value) : undefined;
}

/** `filename c8O2cmUuanBn,kind Y2xvc2VfdXA=`; undefined where it is not written like that. */
export function metadataIn(header: string): ReadonlyMap<string, string> | undefined {
  const all = new Map<string, string>();
  for (const pair of header.split(",").filter((each) => each.trim() !== "")) {
    const [key = "", value = "", ...more] = pair.trim().split(" ");
    const text = textIn(value);
    if (key === "" || all.has(key) || more.length > 0 || text === undefined) return undefined;
    all.set(key, text);
  }
  return all;
}

function textIn(base64: string): string | undefined {
  try {
    const bytes = Uint8Array.fromBase64(base64);
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** As it was said at the creation. */
export function metadataOf({ name, fingerprint, details }: Upload): string {
  const all = { ...details, filename: name, fingerprint: fingerprint ?? undefined };
  return Object.entries(all)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([key, value]) => `${key} ${new TextEncoder().encode(String(value)).toBase64()}`)
    .join(",");
}

export function progressOf({ expiresAt }: Upload, { arrived, attached }: Progress) {
  return {
    "Upload-Offset": String(arrived),
    ...(attached
      ? {
        "Bedside-Photograph": attached.id,
        ...(attached.again ? { "Bedside-Again": "true" } : {}),
      }
      : { "Upload-Expires": new Date(expiresAt).toUTCString() }),
  };
}

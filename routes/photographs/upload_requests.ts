/** The requests by which a photograph arrives piece by piece: of a practice, through a link, or in a call. */
import { addToUpload, findProgress } from "@/domain/photographs/add_to_upload.ts";
import { Refusal } from "@/domain/errors.ts";
import { beginUpload, type UploadToBegin } from "@/domain/photographs/begin_upload.ts";
import { cancelUpload } from "@/domain/photographs/cancel_upload.ts";
import { type Destination, toCloserLook, toReferral } from "@/domain/photographs/destination.ts";
import { fileFailure } from "@/domain/photographs/file_failures.ts";
import {
  alreadyEnded,
  findOpenUpload,
  findUpload,
  findUploaded,
  type Upload,
} from "@/domain/photographs/find_uploads.ts";
import { readSentPhotograph } from "@/domain/photographs/forms.ts";
import type { PageContext } from "@/routes/context.ts";
import { paramId } from "@/routes/param_id.ts";
import {
  abilities,
  bytesIn,
  metadataIn,
  metadataOf,
  pieceType,
  progressOf,
  said,
} from "@/routes/photographs/tus.ts";
import { announced, wholeBody } from "@/routes/uploads.ts";
import { paths } from "@/views/paths.ts";

export function saysAbilities(c: PageContext): Response {
  return c.body(null, 204, abilities(c.var.limits));
}

export async function begins(c: PageContext): Promise<Response> {
  const { actor } = c.var;
  const begun = readCreation(c);
  if (begun instanceof Response) return begun;
  const upload = await beginUpload(c.var, actor, destinationIn(c), begun);
  const progress = c.req.header("content-type") === pieceType
    ? await addToUpload(c.var, actor, upload, 0, bodyOf(c, upload, 0))
    : { arrived: 0 };
  return c.body(null, 201, {
    "Location": addressOf(c, upload),
    ...progressOf(upload, progress),
  });
}

export async function saysHowFar(c: PageContext): Promise<Response> {
  const { store, files, actor } = c.var;
  const [to, id] = idsIn(c);
  const upload = await findOpenUpload(store.read, actor, to, id);
  if (!upload) {
    const uploaded = await findUploaded(store.read, files, actor, to, id);
    if (!uploaded) throw new Refusal("not_found", alreadyEnded);
    return c.body(null, 200, {
      "Upload-Offset": String(uploaded.bytes),
      "Upload-Length": String(uploaded.bytes),
      "Bedside-Photograph": uploaded.id,
    });
  }
  if (isOver(c, upload)) return tooLate(c);
  return c.body(null, 200, {
    "Upload-Length": String(upload.bytes),
    "Upload-Metadata": metadataOf(upload),
    ...progressOf(upload, await findProgress(c.var, actor, upload)),
  });
}

export async function goesOn(c: PageContext): Promise<Response> {
  const upload = await findUpload(c.var.store.read, c.var.actor, ...idsIn(c));
  if (isOver(c, upload)) return tooLate(c);
  if (c.req.header("content-type") !== pieceType) {
    return said(c, 415, `A photograph arrives here as ${pieceType}`);
  }
  const from = bytesIn(c, "Upload-Offset");
  if (from === undefined) return said(c, 400, "Upload-Offset must say from where it goes on");
  const body = bodyOf(c, upload, from);
  const progress = await addToUpload(c.var, c.var.actor, upload, from, body);
  return c.body(null, 204, progressOf(upload, progress));
}

export async function cancels(c: PageContext): Promise<Response> {
  await cancelUpload(c.var, c.var.actor, ...idsIn(c));
  return c.body(null, 204);
}

/** For networks whose proxies pass on nothing but GET and POST. */
export async function asOverridden(c: PageContext): Promise<Response> {
  const meant = c.req.header("x-http-method-override")?.toUpperCase();
  if (meant === "PATCH") return await goesOn(c);
  if (meant === "DELETE") return await cancels(c);
  if (meant === "HEAD") return await saysHowFar(c);
  c.header("Allow", "HEAD, GET, PATCH, DELETE, OPTIONS");
  return said(c, 405, "X-HTTP-Method-Override must say PATCH, DELETE or HEAD");
}

const idsIn = (c: PageContext) => [destinationIn(c), paramId<"Upload">(c, "upload")] as const;

/** A link leads to one referral, whatever stands in the address. */
function destinationIn(c: PageContext): Destination {
  if (c.var.link) return toReferral(c.var.link.referralId);
  if (c.req.param("closerLookId") === undefined) {
    return toReferral(paramId<"Referral">(c, "referral"));
  }
  return toCloserLook(paramId<"CloserLook">(c, "closerLook"));
}

function addressOf(c: PageContext, { id, referralId, closerLookId }: Upload): string {
  if (c.var.link) return paths.linkUpload(c.req.param("token") ?? "", id);
  return closerLookId
    ? paths.callPhotographUpload(c.req.param("callId") ?? "", closerLookId, id)
    : paths.referralUpload(referralId!, id);
}

function isOver(c: PageContext, { expiresAt }: Upload): boolean {
  return Date.parse(expiresAt) <= c.var.store.now().getTime();
}

const tooLate = (c: PageContext) =>
  said(c, 410, "This photograph took longer than a day to arrive. Add it again from the start");

/** Throws where it says already that it holds more than is to come. */
function bodyOf(c: PageContext, { bytes }: Upload, from: number) {
  if (from + announced(c.req.raw) > bytes) throw fileFailure("too_large");
  return wholeBody(c.req.raw);
}

function readCreation(c: PageContext): UploadToBegin | Response {
  const bytes = bytesIn(c, "Upload-Length");
  if (bytes === undefined) return said(c, 400, "Upload-Length must say how large the file is");
  if (bytes === 0) return said(c, 422, "That file is empty. Choose another one");
  if (bytes > c.var.limits.fileBytes) throw fileFailure("too_large");
  const metadata = metadataIn(c.req.header("Upload-Metadata") ?? "");
  if (!metadata) return said(c, 400, "Upload-Metadata must be names with values in Base64");
  const details = readSentPhotograph(Object.fromEntries(metadata));
  if (typeof details === "string") return said(c, 422, details);
  return {
    bytes,
    name: (metadata.get("filename") || "photograph").slice(0, 255),
    fingerprint: metadata.get("fingerprint")?.slice(0, 500) || null,
    details,
  };
}

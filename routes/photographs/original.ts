/**
 * An original as a download, whole or the part that is asked for (RFC 9110, 14): a download that
 * was cut goes on where it was.
 */
import { fileFailure } from "@/domain/photographs/file_failures.ts";
import { photographFormats } from "@/domain/photographs/formats.ts";
import type { Photograph } from "@/domain/photographs/find.ts";
import type { ByteRange } from "@/domain/photographs/file_store.ts";
import { recordOriginalOpened } from "@/domain/photographs/original_opened.ts";
import type { PageContext } from "@/routes/context.ts";

export async function download(c: PageContext, photograph: Photograph): Promise<Response> {
  const { bytes, sha256, originalKey, format } = photograph;
  const { extension } = photographFormats[format];
  const always = {
    "Accept-Ranges": "bytes",
    "Cache-Control": "private, no-store",
    "ETag": `"${sha256}"`,
    // Never shown by the browser itself: what a person made is only ever saved.
    "Content-Type": "application/octet-stream",
    "Content-Disposition": `attachment; filename="${nameOf(photograph)}.${extension}"`,
  };
  if (c.req.method === "HEAD") {
    if (!await c.var.files.exists(originalKey)) throw fileFailure("missing");
    return c.body(null, 200, { ...always, "Content-Length": String(bytes) });
  }
  const range = rangeAsked(c, photograph);
  if (range === "outside") {
    return c.body(null, 416, { ...always, "Content-Range": `bytes */${bytes}` });
  }
  const opened = await c.var.files.open(originalKey, range);
  // The pieces of one download are one: it is written down with its first byte.
  if ((range?.first ?? 0) === 0) recordOriginalOpened(c.var.store, c.var.actor, photograph);
  return c.body(opened.stream, range ? 206 : 200, {
    ...always,
    "Content-Length": String(opened.bytes),
    ...(range && { "Content-Range": `bytes ${range.first}-${range.last}/${bytes}` }),
  });
}

/** Undefined for all of it: also where several ranges are asked for, or it is not what was begun. */
function rangeAsked(c: PageContext, { bytes, sha256 }: Photograph) {
  const asked = /^bytes=(\d{0,15})-(\d{0,15})$/.exec(c.req.header("range")?.trim() ?? "");
  const begun = c.req.header("if-range");
  if (!asked || (begun !== undefined && begun !== `"${sha256}"`)) return undefined;
  return rangeIn(bytes, asked[1]!, asked[2]!);
}

/** `0-99`, `100-`, or `-100` for the last hundred. */
function rangeIn(bytes: number, from: string, to: string): ByteRange | "outside" | undefined {
  if (from === "") {
    if (to === "") return undefined;
    const first = Math.max(0, bytes - Number(to));
    return first < bytes ? { first, last: bytes - 1 } : "outside";
  }
  const first = Number(from);
  if (to !== "" && Number(to) < first) return undefined;
  if (first >= bytes) return "outside";
  return { first, last: to === "" ? bytes - 1 : Math.min(Number(to), bytes - 1) };
}

/** Says which referral it belongs to, and nothing about the patient. */
export const nameOf = ({ reference, id }: Photograph) => `${reference}-${id.slice(-6)}`;

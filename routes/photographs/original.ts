/**
 * An original as a download, whole or the part that is asked for (RFC 9110, 14): a download that
 * was cut goes on where it was.
 */
import { photographFormats } from "@/domain/photographs/formats.ts";
import type { Photograph } from "@/domain/photographs/find.ts";
import type { ByteRange } from "@/domain/photographs/file_store.ts";
import { recordOriginalOpened } from "@/domain/photographs/original_opened.ts";
import type { PageContext } from "@/routes/context.ts";
import { sendFile } from "@/routes/photographs/send_file.ts";

export async function download(c: PageContext, photograph: Photograph): Promise<Response> {
  const { bytes, sha256, originalKey, format } = photograph;
  const { extension } = photographFormats[format];
  const headers = {
    "Accept-Ranges": "bytes",
    "ETag": `"${sha256}"`,
    // Never shown by the browser itself: what a person made is only ever saved.
    "Content-Type": "application/octet-stream",
    "Content-Disposition": `attachment; filename="${nameOf(photograph)}.${extension}"`,
  };
  // A range is of a GET alone (RFC 9110, 14.2).
  const range = c.req.method === "HEAD" ? undefined : rangeAsked(c, photograph);
  if (range === "outside") {
    const told = { "Cache-Control": "private, no-store", "Content-Range": `bytes */${bytes}` };
    return c.body(null, 416, { ...headers, ...told });
  }
  return await sendFile(c, originalKey, {
    headers: range
      ? { ...headers, "Content-Range": `bytes ${range.first}-${range.last}/${bytes}` }
      : headers,
    range,
    taken: () => recordOriginalOpened(c.var.store, c.var.actor, photograph),
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
export const nameOf = ({ reference, id }: Photograph) => `${reference ?? "call"}-${id.slice(-6)}`;

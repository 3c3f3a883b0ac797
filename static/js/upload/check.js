/** What cannot be sent at all: told before a byte of it leaves. */
import { megabytes } from "@/domain/photographs/limits.ts";
import { formatOf, formatsInWords } from "@/domain/photographs/formats.ts";

const headBytes = 64;

/** In words; undefined where the file may be sent. */
export async function problemWith(file, mostBytes) {
  if (file.size === 0) return "This file is empty";
  const head = await file.slice(0, headBytes).arrayBuffer().catch(() => undefined);
  if (!head) return "This file cannot be opened. Choose it again";
  if (!formatOf(new Uint8Array(head))) {
    return `That file is not a photograph. Choose one saved as ${formatsInWords}`;
  }
  if (file.size > mostBytes) {
    return `That file is too large. A photograph can be ${megabytes(mostBytes)} at most`;
  }
  return undefined;
}

/** What cannot be sent at all: told before a byte of it leaves. */
import { megabytes } from "@/domain/photographs/limits.ts";
import { formatOf } from "@/domain/photographs/formats.ts";

const headBytes = 64;

/** In words; undefined where the file may be sent. */
export async function problemWith(file, mostBytes, say) {
  if (file.size === 0) return say("empty");
  const head = await file.slice(0, headBytes).arrayBuffer().catch(() => undefined);
  if (!head) return say("cannotOpen");
  if (!formatOf(new Uint8Array(head))) return say("notPhotograph");
  if (file.size > mostBytes) return say("tooLarge", { most: megabytes(mostBytes) });
  return undefined;
}

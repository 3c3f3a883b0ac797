/** Which tablets somebody should look after: a bad test, or no sign of life for a day. */
import type { Instant } from "@/db/columns.ts";
import type { TestVerdict } from "@/db/schema/devices.ts";
import type { TestedParts } from "@/domain/devices/self_test.ts";

interface Tested {
  readonly worst: TestVerdict | null;
  readonly lastSeenAt: Instant;
  readonly parts: TestedParts | null;
}

const day = 24 * 60 * 60 * 1000;

/** In words, or undefined where all is well. */
export function whyLookAfter({ worst, lastSeenAt }: Tested, now: Date): string | undefined {
  if (now.getTime() - Date.parse(lastSeenAt) > day) return "Not seen for a day";
  if (worst === null) return "Never tested";
  if (worst === "failed") return "Its last test failed";
  return worst === "poor" ? "Its last test was poor" : undefined;
}

/** Without a relay such a home has no way to call. */
export const needsRelay = ({ parts }: Pick<Tested, "parts">): boolean => parts?.direct === "failed";

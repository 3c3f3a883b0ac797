import type { Instant } from "@/db/columns.ts";

/** What was copied before an answer was amended is not the answer any more. */
export const isCopied = (
  { copiedAt }: { readonly copiedAt: Instant | null },
  { answeredAt }: { readonly answeredAt: Instant },
): boolean => copiedAt !== null && copiedAt >= answeredAt;

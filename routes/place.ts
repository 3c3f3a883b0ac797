/** Where the page before ended, of a list that is read by place: `2026-03-02T09:30:00.000Z~0199…`. */
import type { Id, Instant } from "@/db/columns.ts";

/** Anything else is the top. */
export function placeIn(
  text: string | undefined,
): { readonly at: Instant; readonly id: Id<"Referral"> } | undefined {
  const [, at, id] = /^([\d:.TZ-]{24})~([0-9a-f-]{36})$/.exec(text ?? "") ?? [];
  if (at === undefined || id === undefined) return undefined;
  return { at: at as Instant, id: id as Id<"Referral"> };
}

/** Whose words stand in each field of a draft. */
import type { Instant } from "@/db/columns.ts";
import type { Actor } from "@/domain/access/actor.ts";
import type { Referral } from "@/domain/referrals/find.ts";

/** Whoever changes a field wrote it; also whoever clears it, for nobody else's words stand there. */
export function writtenSince(
  { writtenBy }: Pick<Referral, "writtenBy">,
  changed: readonly string[],
  { userId }: Actor,
  at: Instant,
): Referral["writtenBy"] {
  return { ...writtenBy, ...Object.fromEntries(changed.map((key) => [key, { by: userId, at }])) };
}

/** The key of what stands beside the answers, whose own keys have no dot. */
export const besideAnswers = (field: string): string => `beside.${field}`;

export const ownIn =
  ({ userId }: Actor, { writtenBy }: Pick<Referral, "writtenBy">) => (key: string): boolean =>
    writtenBy[key]?.by === userId;

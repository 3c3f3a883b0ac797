/** Whose words stand in each field of a draft. */
import type { Written } from "@/db/schema/referrals.ts";
import type { Actor } from "@/domain/access/actor.ts";
import type { Referral } from "@/domain/referrals/find.ts";

type WrittenBy = Referral["writtenBy"];

/** Whoever changed a field wrote it; also whoever cleared it, for nobody else's words stand there. */
export function writtenSince(
  { writtenBy }: Pick<Referral, "writtenBy">,
  changed: readonly string[],
  written: Written,
): WrittenBy {
  return { ...writtenBy, ...Object.fromEntries(changed.map((key) => [key, written])) };
}

/** The key of what stands beside the answers, whose own keys have no dot. */
export const besideAnswers = (field: string): string => `beside.${field}`;

export const ownIn =
  ({ userId }: Actor, { writtenBy }: Pick<Referral, "writtenBy">) => (key: string): boolean =>
    writtenBy[key]?.by === userId;

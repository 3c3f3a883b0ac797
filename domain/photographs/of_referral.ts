/** What is done to a photograph as part of its referral: of one that came in a call, none of it. */
import type { Id } from "@/db/columns.ts";
import { Refusal } from "@/domain/errors.ts";

export function referralOf(
  { referralId }: { readonly referralId: Id<"Referral"> | null },
): Id<"Referral"> {
  if (referralId !== null) return referralId;
  throw new Refusal("conflict", "This photograph came in a call. It stays as it was sent");
}

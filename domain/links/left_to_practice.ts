/** What the practice itself must still say before a referral can go to its service. */
import type { Day } from "@/db/columns.ts";
import type { Reader } from "@/db/store.ts";
import type { Referral } from "@/domain/referrals/find.ts";
import { findMissing, type Missing } from "@/domain/referrals/find_missing.ts";

/** Beside what the patient is asked: the history, photographs and their consent. */
export async function leftToPractice(
  read: Reader,
  referral: Referral,
  today: Day,
): Promise<Missing[]> {
  const missing = await findMissing(read, referral, today);
  return missing.filter(({ step }) => !fromPatient.includes(step));
}

const fromPatient: readonly Missing["step"][] = ["history", "photographs", "consent"];

/** What a draft still needs besides its history, photographs and consent. */
import { eq } from "drizzle-orm";
import { patients } from "@/db/schema/patients.ts";
import type { Reader } from "@/db/store.ts";
import type { Referral } from "@/domain/referrals/find.ts";
import { countEarlier } from "@/domain/referrals/find_earlier.ts";
import type { Missing } from "@/domain/referrals/find_missing.ts";
import { isOfSomebodyElse } from "@/domain/referrals/recognise.ts";

export async function missingAround(read: Reader, referral: Referral): Promise<Missing[]> {
  return [
    ...await missingEarlier(read, referral),
    ...await missingPasted(read, referral),
    ...missingConversion(referral),
  ];
}

async function missingEarlier(read: Reader, referral: Referral): Promise<Missing[]> {
  if (referral.earlierDecision !== null || referral.followUpOfId !== null) return [];
  if (await countEarlier(read, referral) === 0) return [];
  const words = "Say whether this is the same problem as an earlier referral, so that it is not " +
    "answered twice and the specialist sees what was advised";
  return [{ step: "earlier", field: "decision", words }];
}

/** The consultation of another patient must not leave with this one. */
async function missingPasted(read: Reader, { pasted, patientId }: Referral): Promise<Missing[]> {
  if (pasted === null) return [];
  const [patient] = await read.select({ nhsNumber: patients.nhsNumber }).from(patients)
    .where(eq(patients.id, patientId));
  if (!isOfSomebodyElse(pasted, patient?.nhsNumber ?? null)) return [];
  const words = "The text you pasted has another patient’s NHS number. Check it, or take it out";
  return [{ step: "pasted", field: "pasted", words }];
}

const missingConversion = ({ conversion }: Referral): Missing[] =>
  conversion !== null ? [] : [{
    step: "conversion",
    field: "conversion",
    words: "Say whether you authorise a referral, so that the specialist knows what may follow",
  }];

import type { Referral } from "@/domain/referrals/find.ts";
import { canBeginTreatment } from "@/domain/clocks/rtt.ts";

/** Whether treatment that began can stop a clock of this referral. */
export const canBeTreated = ({ state, rttRule }: Pick<Referral, "state" | "rttRule">): boolean =>
  (state === "answered" || state === "closed") && canBeginTreatment(rttRule);

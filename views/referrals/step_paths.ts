import { paths } from "@/views/paths.ts";

/** Where each thing that a draft still needs is put right. */
export const stepPaths = {
  priority: paths.referralPriority,
  history: paths.referralHistory,
  suspicion: paths.referralSuspicion,
  photographs: paths.referralPhotographs,
  consent: paths.referralConsent,
  earlier: paths.referralEarlier,
  pasted: paths.referralPasted,
  conversion: paths.referralCheck,
  withdrawal: paths.referralWithdrawal,
} as const;

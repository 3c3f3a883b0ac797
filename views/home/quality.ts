/** How well photographs came in a month, as one line. */
import { figure } from "@/domain/figures.ts";
import type { PhotographQuality } from "@/domain/photographs/quality.ts";

/** `12 referrals sent, 3 photographs missing, 2 that could not be judged` */
export function qualityInWords(
  { referrals, missing, unusable, refused }: PhotographQuality,
): string {
  const sent = `${figure(referrals)} ${referrals === 1 ? "referral" : "referrals"} sent`;
  if (missing === 0 && unusable === 0) return `${sent}, and every photograph that was asked for`;
  const judged = `${figure(unusable)} that could not be judged well`;
  const of = refused > 0 ? `${judged}, ${figure(refused)} of them refused` : judged;
  return `${sent}, ${figure(missing)} ${
    missing === 1 ? "photograph" : "photographs"
  } missing, ${of}`;
}

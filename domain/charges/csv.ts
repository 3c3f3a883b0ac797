/** A month's charges for a spreadsheet: one row a charge, amounts as numbers. */
import papaparse from "papaparse";
import { csvSettings } from "@/domain/csv_settings.ts";
import type { Actor } from "@/domain/access/actor.ts";
import type { Charge } from "@/domain/charges/find.ts";
import { chargeKindLabels } from "@/domain/charges/words.ts";

const columns = [
  "Date",
  "Referral",
  "Kind",
  "Amount (£)",
  "Practice",
  "Service",
  "Organisation",
  "Charge",
  "Credits charge",
  "Why credited",
  "Recorded (UTC)",
];

export const csvHead = `\uFEFF${papaparse.unparse([columns], csvSettings)}\r\n`;

export function csvRows(charges: readonly Charge[], actor: Pick<Actor, "role">): string {
  const rows = charges.map((charge) => [
    charge.pricedOn,
    charge.reference,
    chargeKindLabels[charge.kind],
    charge.amount / 100,
    charge.practiceName,
    charge.serviceName,
    charge.organisationName,
    charge.id,
    charge.creditsId ?? "",
    readsReasons(actor) ? charge.because ?? "" : "",
    charge.chargedAt,
  ]);
  return `${papaparse.unparse(rows, csvSettings)}\r\n`;
}

/** Somebody typed the reason, who may have named the patient: it is for the two sides only. */
export const readsReasons = ({ role }: Pick<Actor, "role">): boolean => role !== "commissioner";

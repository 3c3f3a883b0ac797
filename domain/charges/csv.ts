/** A month's charges for a spreadsheet: one row a charge, amounts as numbers. */
import papaparse from "papaparse";
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

/** A cell that begins like a formula is run by a spreadsheet; the apostrophe makes it text again. */
const settings = { escapeFormulae: /^[=+\-@\t\r\n]/, newline: "\r\n" };

export const csvHead = `\uFEFF${papaparse.unparse([columns], settings)}\r\n`;

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
  return `${papaparse.unparse(rows, settings)}\r\n`;
}

/** Somebody typed the reason, who may have named the patient: it is for the two sides only. */
export const readsReasons = ({ role }: Pick<Actor, "role">): boolean => role !== "commissioner";

/** Charges as people read them. */
import type { Pence } from "@/db/columns.ts";
import type { ChargeKind } from "@/db/schema/charges.ts";

export const chargeKindLabels: Readonly<Record<ChargeKind, string>> = {
  new: "New case",
  follow_up: "Follow-up",
  credit: "Credit",
};

/** `£65`, `£1,240.50`, `−£65`: without pence where there are none, as the content style guide has it. */
export function pounds(pence: Pence): string {
  const whole = Math.trunc(Math.abs(pence) / 100).toString().replace(/\B(?=(\d{3})+$)/g, ",");
  const rest = Math.abs(pence) % 100;
  const behind = rest === 0 ? "" : `.${String(rest).padStart(2, "0")}`;
  return `${pence < 0 ? "−" : ""}£${whole}${behind}`;
}

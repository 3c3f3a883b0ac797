/** A month's return as a file: one row, under the columns of its form. */
import papaparse from "papaparse";
import { csvSettings } from "@/domain/csv_settings.ts";
import {
  categoryCells,
  identityCells,
  methodCells,
  returnForms,
} from "@/domain/surveys/return_forms.ts";
import type { MonthReturn } from "@/domain/surveys/returns.ts";

interface Organisation {
  readonly odsCode: string | null;
  readonly name: string;
}

export function returnCsv(
  { setting, month, totals }: Pick<MonthReturn, "setting" | "month" | "totals">,
  whose: Organisation,
): string {
  const { form } = returnForms[setting];
  const cells: (readonly [string, string | number])[] = [
    ...identityCells(form, month, whose),
    ...[...categoryCells(form, totals), ...methodCells(form, totals)]
      .map(({ column, value }) => [column, value] as const),
  ];
  const rows = [cells.map(([column]) => column), cells.map(([, value]) => value)];
  return `\uFEFF${papaparse.unparse(rows, csvSettings)}\r\n`;
}

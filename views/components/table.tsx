import type { Child } from "hono/jsx";
import { classes } from "@/views/components/classes.ts";

export interface Column {
  readonly head: Child;
  readonly numeric?: boolean | undefined;
}

/** Figures and facts in rows. The triage queue is not one: its rows are a list (see queue.css). */
export function Table(
  { caption, captionSize, columns, rows, firstCellIsHeader }: {
    caption: Child;
    captionSize?: "s" | "m" | "l" | undefined;
    columns: readonly Column[];
    rows: readonly (readonly Child[])[];
    firstCellIsHeader?: boolean | undefined;
  },
) {
  return (
    <table class="nhsuk-table">
      <caption
        class={classes(
          "nhsuk-table__caption",
          captionSize && `nhsuk-table__caption--${captionSize}`,
        )}
      >
        {caption}
      </caption>
      <thead class="nhsuk-table__head">
        <tr class="nhsuk-table__row">
          {columns.map(({ head, numeric }) => (
            <th
              class={classes(
                "nhsuk-table__header",
                numeric && "nhsuk-table__header--numeric",
              )}
              scope="col"
            >
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody class="nhsuk-table__body">
        {rows.map((cells) => (
          <tr class="nhsuk-table__row">
            {cells.map((cell, index) =>
              firstCellIsHeader && index === 0
                ? <th class="nhsuk-table__header" scope="row">{cell}</th>
                : <Cell numeric={columns[index]?.numeric}>{cell}</Cell>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ numeric, children }: { numeric: boolean | undefined; children?: Child }) {
  return (
    <td class={classes("nhsuk-table__cell", numeric && "nhsuk-table__cell--numeric")}>
      {children}
    </td>
  );
}

import type { Child } from "hono/jsx";
import { classes } from "@/views/components/classes.ts";

export interface SummaryAction {
  readonly href: string;
  readonly text: string;
  /** Read out after the text, so that each "Change" is different: "date of birth". */
  readonly about: string;
}
export interface SummaryRow {
  readonly key: Child;
  readonly value: Child;
  readonly actions?: readonly SummaryAction[] | undefined;
}

export function SummaryList(
  { rows, border = true }: { rows: readonly SummaryRow[]; border?: boolean | undefined },
) {
  const some = rows.some((row) => row.actions?.length);
  return (
    <dl class={classes("nhsuk-summary-list", !border && "nhsuk-summary-list--no-border")}>
      {rows.map((row) => (
        <div
          class={classes(
            "nhsuk-summary-list__row",
            some && !row.actions?.length && "nhsuk-summary-list__row--no-actions",
          )}
        >
          <dt class="nhsuk-summary-list__key">{row.key}</dt>
          <dd class="nhsuk-summary-list__value">{row.value}</dd>
          {row.actions?.length ? <Actions actions={row.actions} /> : null}
        </div>
      ))}
    </dl>
  );
}

function Actions({ actions }: { actions: readonly SummaryAction[] }) {
  return (
    <dd class="nhsuk-summary-list__actions">
      {actions.length === 1
        ? <Action {...actions[0]!} />
        : (
          <ul class="nhsuk-summary-list__actions-list">
            {actions.map((action) => (
              <li class="nhsuk-summary-list__actions-list-item">
                <Action {...action} />
              </li>
            ))}
          </ul>
        )}
    </dd>
  );
}

function Action({ href, text, about }: SummaryAction) {
  return (
    <a class="nhsuk-link" href={href}>
      {text}
      <span class="nhsuk-u-visually-hidden">{` ${about}`}</span>
    </a>
  );
}

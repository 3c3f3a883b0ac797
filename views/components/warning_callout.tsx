import type { Child } from "hono/jsx";

/** Something a person must not overlook. "Important" is read out before any other heading. */
export function WarningCallout({ heading, children }: { heading?: string; children: Child }) {
  return (
    <div class="nhsuk-card nhsuk-card--warning">
      <div class="nhsuk-card__content">
        <h3 class="nhsuk-card__heading">
          {heading === undefined || heading.includes("Important")
            ? heading ?? "Important"
            : (
              <span role="text">
                <span class="nhsuk-u-visually-hidden">Important:</span>
                {heading}
              </span>
            )}
        </h3>
        {children}
      </div>
    </div>
  );
}

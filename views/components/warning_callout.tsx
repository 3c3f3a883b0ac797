import type { Child } from "hono/jsx";
import { Heading } from "@/views/components/heading.tsx";
import { useOwnWords } from "@/views/components/own_words.ts";

/** Something a person must not overlook. "Important" is read out before any other heading. */
export function WarningCallout(
  { heading, headingLevel = 3, children }: {
    heading?: string;
    headingLevel?: 2 | 3 | 4;
    children: Child;
  },
) {
  return (
    <div class="nhsuk-card nhsuk-card--warning">
      <div class="nhsuk-card__content">
        <Heading level={headingLevel} class="nhsuk-card__heading">
          {heading === undefined || heading.includes("Important")
            ? heading ?? "Important"
            : (
              <span role="text">
                <span class="nhsuk-u-visually-hidden">{useOwnWords().important}</span>
                {heading}
              </span>
            )}
        </Heading>
        {children}
      </div>
    </div>
  );
}

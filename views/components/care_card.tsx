import type { Child } from "hono/jsx";
import { Heading } from "@/views/components/heading.tsx";
import { useOwnWords } from "@/views/components/own_words.ts";

const said = { "non-urgent": "nonUrgent", urgent: "urgent", emergency: "emergency" } as const;

/** Where to get help: "Call 999 if:". Not for use among the questions of a form. */
export function CareCard(
  { urgency, heading, headingLevel = 2, children }: {
    urgency: keyof typeof said;
    heading: Child;
    headingLevel?: 2 | 3 | 4 | undefined;
    children: Child;
  },
) {
  return (
    <div class={`nhsuk-card nhsuk-card--care nhsuk-card--care--${urgency}`}>
      <div class="nhsuk-card__heading-container">
        <Heading level={headingLevel} class="nhsuk-card__heading">
          <span role="text">
            <span class="nhsuk-u-visually-hidden">{`${useOwnWords()[said[urgency]]} `}</span>
            {heading}
          </span>
        </Heading>
        <span class="nhsuk-card--care__arrow" aria-hidden="true"></span>
      </div>
      <div class="nhsuk-card__content">{children}</div>
    </div>
  );
}

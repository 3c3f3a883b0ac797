import type { Child } from "hono/jsx";
import { Heading } from "@/views/components/heading.tsx";

const said = {
  "non-urgent": "Non-urgent advice: ",
  urgent: "Urgent advice: ",
  emergency: "Immediate action required: ",
} as const;

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
            <span class="nhsuk-u-visually-hidden">{said[urgency]}</span>
            {heading}
          </span>
        </Heading>
        <span class="nhsuk-card--care__arrow" aria-hidden="true"></span>
      </div>
      <div class="nhsuk-card__content">{children}</div>
    </div>
  );
}

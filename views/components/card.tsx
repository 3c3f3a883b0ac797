import type { Child } from "hono/jsx";
import { classes } from "@/views/components/classes.ts";
import { Heading } from "@/views/components/heading.tsx";

export type CardVariant = "feature" | "secondary" | "warning";

export function Card(
  { heading, headingLevel = 2, headingSize, href, variant, clickable, description, children }: {
    heading?: Child | undefined;
    headingLevel?: 1 | 2 | 3 | 4 | undefined;
    headingSize?: "s" | "m" | "l" | undefined;
    /** Makes the heading a link. */
    href?: string | undefined;
    variant?: CardVariant | undefined;
    /** The whole card may be pressed, not only its heading. */
    clickable?: boolean | undefined;
    description?: Child | undefined;
    children?: Child | undefined;
  },
) {
  return (
    <div
      class={classes(
        "nhsuk-card",
        clickable && "nhsuk-card--clickable",
        variant && `nhsuk-card--${variant}`,
      )}
    >
      <div class="nhsuk-card__content">
        {heading !== undefined && (
          <Heading
            level={headingLevel}
            class={classes("nhsuk-card__heading", headingSize && `nhsuk-heading-${headingSize}`)}
          >
            {href ? <a class="nhsuk-card__link" href={href}>{heading}</a> : heading}
          </Heading>
        )}
        {description !== undefined && <p class="nhsuk-card__description">{description}</p>}
        {children}
      </div>
    </div>
  );
}

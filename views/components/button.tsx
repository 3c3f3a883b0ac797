import type { Child } from "hono/jsx";
import { classes } from "@/views/components/classes.ts";

export type ButtonVariant = "secondary" | "warning" | "reverse";

/**
 * A button does something; a link goes somewhere. `extra` takes hx() or data-* attributes.
 * A form's main button is guarded against double presses by static/js/submit_once.js.
 */
export function Button(
  { variant, small, type = "submit", name, value, disabled, extra, children }: {
    variant?: ButtonVariant | undefined;
    small?: boolean | undefined;
    type?: "submit" | "button" | undefined;
    name?: string | undefined;
    value?: string | undefined;
    disabled?: boolean | undefined;
    extra?: Readonly<Record<string, string>> | undefined;
    children: Child;
  },
) {
  return (
    <button
      class={look(variant, small)}
      type={type}
      name={name}
      value={value}
      disabled={disabled}
      aria-disabled={disabled ? "true" : undefined}
      {...extra}
    >
      {children}
    </button>
  );
}

/** For the one next step of a page that is a plain address: "Start a referral". */
export function ButtonLink(
  { variant, small, href, extra, children }: {
    variant?: ButtonVariant | undefined;
    small?: boolean | undefined;
    href: string;
    extra?: Readonly<Record<string, string>> | undefined;
    children: Child;
  },
) {
  return (
    <a class={look(variant, small)} href={href} role="button" draggable={false} {...extra}>
      {children}
    </a>
  );
}

/** Buttons and links that belong together, side by side where there is room. */
export function ButtonGroup({ children }: { children: Child }) {
  return <div class="nhsuk-button-group">{children}</div>;
}

const look = (variant: ButtonVariant | undefined, small: boolean | undefined) =>
  classes("nhsuk-button", variant && `nhsuk-button--${variant}`, small && "nhsuk-button--small");

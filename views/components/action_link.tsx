import type { Child } from "hono/jsx";
import { Icon } from "@/views/components/icon.tsx";

export function ActionLink(
  { href, reverse, children }: { href: string; reverse?: boolean | undefined; children: Child },
) {
  return (
    <a class={`nhsuk-action-link${reverse ? " nhsuk-action-link--reverse" : ""}`} href={href}>
      <Icon name="arrow-right-circle" />
      <span class="nhsuk-action-link__text">{children}</span>
    </a>
  );
}

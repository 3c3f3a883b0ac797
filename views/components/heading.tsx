import type { Child } from "hono/jsx";

/** A heading whose level is decided by where it stands. */
export function Heading(
  { level, class: extra, id, children }: {
    level: 1 | 2 | 3 | 4;
    class?: string | undefined;
    id?: string | undefined;
    children: Child;
  },
) {
  if (level === 1) return <h1 class={extra} id={id}>{children}</h1>;
  if (level === 2) return <h2 class={extra} id={id}>{children}</h2>;
  if (level === 3) return <h3 class={extra} id={id}>{children}</h3>;
  return <h4 class={extra} id={id}>{children}</h4>;
}

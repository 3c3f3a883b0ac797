import type { Child } from "hono/jsx";

export type TagColour =
  | "white"
  | "grey"
  | "green"
  | "aqua-green"
  | "blue"
  | "purple"
  | "pink"
  | "red"
  | "orange"
  | "yellow";

/** A state in a word. The word must say it all: colour only helps those who see it. */
export function Tag({ colour, children }: { colour?: TagColour | undefined; children: Child }) {
  return <strong class={`nhsuk-tag${colour ? ` nhsuk-tag--${colour}` : ""}`}>{children}</strong>;
}

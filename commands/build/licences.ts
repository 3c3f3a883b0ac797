/** The licences of all that is inside, in one text: most ask to be passed on. */
import type { Package, Within } from "@/commands/build/inventory.ts";

export interface Licensed {
  readonly name: string;
  readonly text: string;
}

export function licences(
  ours: string,
  packages: readonly Package[],
  others: readonly Licensed[],
): string {
  const parts = packages.map(({ name, version, text, within }) =>
    `${name} ${version}\n\n${named(within)}${text}`
  );
  const rest = others.map(({ name, text }) => `${name}\n\n${text}`);
  return [ours, ...parts, ...rest].join(`\n${"-".repeat(80)}\n\n`);
}

function named(within: readonly Within[]): string {
  if (within.length === 0) return "";
  const lines = within.map(({ name, version, licence }) =>
    `  ${[name, version].filter(Boolean).join(" ")}: ${licence}`
  );
  return `With, compiled into it:\n${lines.join("\n")}\n\n`;
}

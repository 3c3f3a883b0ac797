/**
 * nhsuk-frontend ships, for each component, what its options must draw. Ours takes fewer options:
 * each port names those it leaves and why; every other fixture must come out the same.
 */
import { equal } from "node:assert/strict";
import { raw } from "hono/html";
import type { Child } from "hono/jsx";
import { tree } from "@/tests/support/html.ts";

// deno-lint-ignore no-explicit-any -- the package's own JSON, of a different shape for each component
export type Options = Record<string, any>;
interface Fixture {
  readonly name: string;
  readonly context: Options;
  readonly html: string;
}

export interface Port {
  readonly component: string;
  readonly draw: (options: Options, expected: string) => unknown;
  /** Option (or the start of its path) → why we do without. */
  readonly leaves: Readonly<Record<string, string>>;
  /** Fixtures whose content is not in their options. */
  readonly unreadable?: readonly string[];
  /** How many are compared: so that a port cannot quietly leave out everything. */
  readonly compared: number;
}

export function testPort(port: Port): void {
  Deno.test(`${port.component} draws what nhsuk-frontend draws`, async () => {
    const address = new URL(
      `../../node_modules/nhsuk-frontend/dist/nhsuk/components/${port.component}/fixtures.json`,
      import.meta.url,
    );
    const { fixtures } = JSON.parse(await Deno.readTextFile(address)) as {
      fixtures: readonly Fixture[];
    };
    const readable = fixtures.filter(({ name, context }) =>
      !port.unreadable?.includes(name) && !leftOut(port, context)
    );
    const differences = readable.flatMap(({ name, context, html }) => {
      const drawn = tree(String(port.draw(context, html)), ours);
      const meant = tree(html, ours);
      const at = meant.findIndex((line, index) => line !== drawn[index]);
      if (at === -1 && drawn.length === meant.length) return [];
      return [`${name}: ${drawn.at(at)?.trim()} instead of ${meant.at(at)?.trim()}`];
    });
    if (differences.length) throw new Error(differences.join("\n"));
    equal(readable.length, port.compared);
  });
}

const leftOut = (port: Port, options: Options): boolean =>
  paths(options).some((path) => covered(path, Object.keys(port.leaves)));

const covered = (path: string, list: readonly string[]) =>
  list.some((entry) => path === entry || path.startsWith(`${entry}.`));

function paths(value: unknown, at = ""): string[] {
  if (value === null || typeof value !== "object") return at ? [at] : [];
  const below = (key: string) => Array.isArray(value) ? at : at ? `${at}.${key}` : key;
  return [...new Set(Object.entries(value).flatMap(([key, inner]) => paths(inner, below(key))))];
}

/** Our own modules find their elements by class, so the package's hooks for its scripts are left out. */
function ours(name: string, value: string): string | undefined {
  if (name === "data-module") return undefined;
  if (name !== "class") return value;
  return value.split(/\s+/).filter((one) => one && !one.startsWith("nhsuk-js-")).sort().join(" ");
}

/** Text as a child; HTML as it is. */
export function words(option: unknown): Child | undefined {
  if (option === undefined || option === null || option === false) return undefined;
  if (typeof option === "string") return option;
  const { text, html } = option as { text?: string; html?: string };
  return html === undefined ? text : raw(html);
}

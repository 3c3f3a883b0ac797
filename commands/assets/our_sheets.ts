/** What both stylesheets are made of: the package in our font and colours, and only what pages use. */
import { PurgeCSS } from "purgecss";
import type { Source } from "@/commands/assets/sources.ts";

export interface SheetSources {
  readonly nhsuk: string;
  /** Our own sheets, by name without ".css". */
  readonly ours: Readonly<Record<string, string>>;
  /** What is searched for class names: views and browser modules. */
  readonly uses: readonly Source[];
}

/** Plain elements: these stand with the package's rules, so that its classes overrule them. */
export const elements = "base";

/**
 * @param madeInCode classes that are put together from words, which a search cannot find
 * @param elsewhere words that are classes too, but not here
 */
export async function purged(
  css: string,
  uses: readonly Source[],
  madeInCode: RegExp[],
  elsewhere: RegExp[] = [],
): Promise<string> {
  const [found] = await new PurgeCSS().purge({
    content: uses.map(({ name, text }) => ({ raw: text, extension: name.split(".").at(-1)! })),
    css: [{ raw: css }],
    safelist: { standard: madeInCode },
    blocklist: elsewhere,
    defaultExtractor: (text) => text.match(/[\w-]+/g) ?? [],
    variables: true,
  });
  return found!.css;
}

/** Without the package's font, which it may not lend and which would be asked for elsewhere. */
export function asOurs(css: string): string {
  return css
    .replace(/@charset "[^"]*";/, "")
    .replace(/@font-face\{[^}]*\}/g, "")
    .replace(/:root\{--nhsuk-frontend-version[^}]*\}/, "")
    .replaceAll("(-ms-high-contrast:active),screen and ", "")
    .replaceAll("Frutiger W01,arial,sans-serif", font)
    .replaceAll("font-family:Frutiger W01", "font-family:inherit")
    .replace(/url\(\/assets[^)]*\)/g, "none")
    .replace(/#[0-9a-f]{6}\b/g, (colour) => palette[colour] ?? colour);
}

const font =
  'system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue","Noto Sans","Liberation Sans",Arial,sans-serif';

/** The package's blues, and ours in the same places. Its other colours keep their meaning. */
const palette: Readonly<Record<string, string>> = {
  "#005eb8": "#0b5563", // brand, links, secondary buttons
  "#002f5c": "#062f37",
  "#004b93": "#08424d",
  "#003d78": "#073b45",
  "#0055a6": "#0a4c59",
  "#004281": "#083f4a",
  "#00478a": "#08424d",
  "#003087": "#0b5563",
  "#337ec6": "#3b7d89",
  "#669ed4": "#6ba0aa",
  "#c7dcef": "#cfe3e6",
  "#ccdff1": "#d3e6e9",
  "#d9e7f4": "#dcebed",
  "#edf4fa": "#eef6f7",
  "#330072": "#4a2f6b", // visited
  "#240050": "#38234f",
  "#7c2855": "#083f4a", // hovered link
  "#f0f4f5": "#f3f6f6", // page
};

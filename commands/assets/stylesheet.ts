/** One stylesheet: the parts of nhsuk-frontend our pages use, in our font and colours, then our own. */
import { browserslistToTargets, transform } from "lightningcss";
import { PurgeCSS } from "purgecss";

/** Plain elements: these stand with the package's rules, so that its classes overrule them. */
const elements = "base";

/** Our classes, outside the package's layer: they win without a contest of selectors. */
const ourSheets = [
  "tokens",
  "frame",
  "controls",
  "blocks",
  "parts",
  "access",
  "patients",
  "queue",
  "sourcing",
  "queue_tools",
  "home",
  "photographs",
  "viewer",
  "uploads",
  "lesions",
  "case",
  "answer_work",
  "letter",
  "link_gate",
  "answers",
  "questions",
  "clock",
  "home",
  "print",
] as const;

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

/** Classes put together in code from a word, which a search of the source cannot find. */
const madeInCode = [
  /^body-map__figure--(front|back|face)$/,
  /^nhsuk-(radios|checkboxes)(__|--small|--inline|$)/,
  /^nhsuk-input--width-/,
  /^nhsuk-input-wrapper/,
  /^nhsuk-(label|fieldset__legend|table__caption)--[sml]$/,
  /^nhsuk-heading-[sml]$/,
  /^nhsuk-tag/,
  /^nhsuk-card--(care|feature|secondary|warning)/,
  /^nhsuk-icon(--arrow-(left|right|right-circle))?$/,
  /^nhsuk-notification-banner/,
  /^nhsuk-list/,
];

export interface Source {
  readonly name: string;
  readonly text: string;
}

export async function buildStylesheet(
  { nhsuk, ours, uses }: {
    nhsuk: string;
    /** Our own sheets, by name without ".css". */
    ours: Readonly<Record<string, string>>;
    /** What is searched for class names: views and browser modules. */
    uses: readonly Source[];
  },
): Promise<Uint8Array> {
  const [purged] = await new PurgeCSS().purge({
    content: uses.map(({ name, text }) => ({ raw: text, extension: name.split(".").at(-1)! })),
    css: [{ raw: asOurs(nhsuk) }],
    safelist: { standard: madeInCode },
    defaultExtractor: (text) => text.match(/[\w-]+/g) ?? [],
    variables: true,
  });
  requireEach(Object.keys(ours));
  const own = ourSheets.map((name) => ours[name]).join("\n");
  const { code } = transform({
    filename: "app.css",
    code: new TextEncoder().encode(`@layer kit{${purged!.css}\n${ours[elements]}}\n${own}`),
    minify: true,
    // The package asks about browsers that no longer are, in ways that are no CSS.
    errorRecovery: true,
    targets: browserslistToTargets(["chrome 99", "edge 99", "firefox 97", "safari 15.4"]),
  });
  return code;
}

/** A sheet that is not in the list would be left out without a word. */
function requireEach(names: readonly string[]): void {
  const listed: readonly string[] = [elements, ...ourSheets];
  const strays = names.filter((name) => !listed.includes(name));
  if (strays.length > 0) {
    throw new Error(`Cannot place static/css/${strays.join(".css, ")}.css: add it to ourSheets`);
  }
}

/** Without the package's font, which it may not lend and which would be asked for elsewhere. */
function asOurs(css: string): string {
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

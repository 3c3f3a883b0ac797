/**
 * One stylesheet for every page: the parts of nhsuk-frontend our pages use, in our font and colours,
 * then our own. What one page alone needs is beside it, and asked for by that page.
 */
import { browserslistToTargets, transform } from "lightningcss";
import { linkSheets } from "@/commands/assets/link_stylesheet.ts";
import { asOurs, elements, purged, type SheetSources } from "@/commands/assets/our_sheets.ts";

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
  "photographs",
  "uploads",
  "lesions",
  "case",
  "answer_work",
  "letter",
  "answers",
  "questions",
  "calls",
  "devices",
  "desk",
  "clock",
  "words",
  "home",
  "print",
] as const;

/** Each is a file of its own: `<Layout sheets={["viewer.css"]}>`. */
export const sheetsOfOnePage = [
  "closer_look",
  "health",
  "published",
  "questionnaires",
  "survey_figures",
  "surveys",
  "viewer",
] as const;

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

export async function buildStylesheet(
  { nhsuk, ours, uses }: SheetSources,
): Promise<Uint8Array> {
  const kit = await purged(asOurs(nhsuk), uses, madeInCode);
  requireEach(Object.keys(ours));
  const own = ourSheets.map((name) => ours[name]).join("\n");
  return minified("app.css", `@layer kit{${kit}\n${ours[elements]}}\n${own}`);
}

export const buildSheetOfOnePage = (name: string, text: string): Uint8Array =>
  minified(`${name}.css`, text);

function minified(filename: string, css: string): Uint8Array {
  return transform({
    filename,
    code: new TextEncoder().encode(css),
    minify: true,
    // The package asks about browsers that no longer are, in ways that are no CSS.
    errorRecovery: true,
    targets: browserslistToTargets(["chrome 99", "edge 99", "firefox 97", "safari 15.4"]),
  }).code;
}

/** A sheet that is not in the list would be left out without a word. */
function requireEach(names: readonly string[]): void {
  const listed: readonly string[] = [
    elements,
    ...ourSheets,
    ...sheetsOfOnePage,
    ...linkSheets,
  ];
  const strays = names.filter((name) => !listed.includes(name));
  if (strays.length > 0) {
    throw new Error(
      `Cannot place static/css/${
        strays.join(".css, ")
      }.css: add it to ourSheets, sheetsOfOnePage or linkSheets`,
    );
  }
}

/**
 * What patients' pages are drawn with: as little as they use, in what browsers of 2018 know. Those
 * have no cascade layers, so that our rules win by an id that no element has.
 */
import { browserslistToTargets, transform } from "lightningcss";
import { type Direction, mirrored, withoutLogical } from "@/commands/assets/directions.ts";
import { asOurs, elements, purged, type SheetSources } from "@/commands/assets/our_sheets.ts";
import { withSelectors } from "@/commands/assets/rules.ts";

/** Of all our sheets those that have something to do on a patient's page, and their own. */
export const linkSheets = [
  "tokens",
  "frame",
  "controls",
  "blocks",
  "uploads",
  "link",
  "link_gate",
  "link_letter",
  "link_photographs",
  "link_survey",
] as const;

const targets = browserslistToTargets(["chrome 66", "ios_saf 12.0", "safari 12", "firefox 60"]);

const madeInCode = [
  /^nhsuk-(radios|checkboxes)(__|--small|--inline|$)/,
  /^nhsuk-input--width-/,
  /^nhsuk-input-wrapper/,
  /^nhsuk-(label|fieldset__legend)--[sml]$/,
  /^nhsuk-heading-[sml]$/,
  /^nhsuk-card--care/,
  /^nhsuk-list/,
];

/** Of what stands round staff's pages alone. */
const ofStaff = [/^\.?(who|places|count|strip|problem|dialog)(__|--|$)/];

export async function buildLinkStylesheet(
  { nhsuk, ours, uses }: SheetSources,
  direction: Direction,
): Promise<Uint8Array> {
  const kit = await purged(`${asOurs(nhsuk)}\n${ours[elements]}`, uses, madeInCode);
  const own = await purged(
    linkSheets.map((name) => ours[name]).join("\n"),
    uses,
    madeInCode,
    ofStaff,
  );
  const both = `${inOldWords(kit)}\n${withSelectors(inOldWords(own), winning)}`;
  const ltr = inOldWords(both);
  return new TextEncoder().encode(direction === "ltr" ? ltr : mirrored(ltr));
}

function inOldWords(css: string): string {
  const { code } = transform({
    filename: "link.css",
    code: new TextEncoder().encode(withoutLogical(css)),
    minify: true,
    errorRecovery: true,
    targets,
  });
  return withSelectors(new TextDecoder().decode(code), unlessNewer);
}

/** One selector that a browser does not know takes the whole rule with it. */
const unlessNewer = (selector: string) =>
  /:(has|is|where|focus-visible|focus-within)\b/.test(selector) ? undefined : selector;

/** The id goes to the first element that is named, before what is drawn within it. */
const winning = (selector: string): string => selector.replace(firstNamed, "$&:not(#_)");

const drawnWithin = "(?:before|after|first-letter|first-line|:)";
const firstNamed = new RegExp(
  `^(?:[^\\s>+~:([]|\\[[^\\]]*\\]|:(?!${drawnWithin})[\\w-]+(?:\\([^)]*\\))?)*`,
);

/**
 * What can be recognised in the text of a consultation from a GP system, without guessing: an NHS
 * number that says it is one, and what stands under a heading for medicines or allergies. Copies of
 * EMIS Web and SystmOne put a heading on a line of its own, before a colon, or before a tab.
 */
import type { NhsNumber } from "@/db/columns.ts";
import { readNhsNumber } from "@/domain/nhs_number.ts";

export interface Recognised {
  /** Each once, in the order in which they stand in the text. */
  readonly nhsNumbers: readonly NhsNumber[];
  /** Each block as it stands there: whether it is right, whoever pasted it says. */
  readonly medicines: readonly string[];
  readonly allergies: readonly string[];
}

export type Part = "medicines" | "allergies";

const headings: Readonly<Record<Part, readonly string[]>> = {
  medicines: [
    "active medication",
    "acute medication",
    "current acute",
    "current acutes",
    "current medication",
    "current medications",
    "current repeat templates",
    "current repeats",
    "drugs",
    "medication",
    "medications",
    "medicines",
    "repeat medication",
    "repeat medications",
    "repeat templates",
    "repeats",
  ],
  allergies: [
    "adverse reactions",
    "allergies",
    "allergies and adverse reactions",
    "allergies and sensitivities",
    "allergy",
    "drug allergies",
    "sensitivities",
    "sensitivities and allergies",
  ],
};

/** Where another part begins. What was taken once is not what is taken now. */
const others = new Set([
  "active problems",
  "additional",
  "assessment",
  "comment",
  "consultation",
  "consultations",
  "diagnosis",
  "discontinued medication",
  "document",
  "examination",
  "family history",
  "follow up",
  "history",
  "immunisations",
  "investigations",
  "lifestyle",
  "major active problems",
  "medical history",
  "medication history",
  "minor past problems",
  "past medical history",
  "past medication",
  "past medications",
  "plan",
  "problem",
  "problems",
  "procedure",
  "recalls",
  "recent tests",
  "referral",
  "result",
  "results",
  "significant past problems",
  "smoking",
  "social",
  "social history",
  "test request",
  "values",
  "values and investigations",
  "vitals",
]);

/** They stand within a list of medicines, and are a line of it. */
const within = new Set(["acute", "acutes", "repeat"]);

/** "NHS No: 943 476 5919", "NHS number 9434765919"; a number alone may be a telephone's. */
const labelledNumber = /\bNHS\s*(?:no|number|num)?\b[\s.:#=-]*((?:\d[ \t\u00a0-]?){9}\d)(?!\d)/gi;

export function recognise(text: string): Recognised {
  const blocks = blocksOf(text);
  const ofPart = (part: Part) =>
    blocks.filter((block) => block.part === part).map(({ lines }) => tidy(lines)).filter(Boolean);
  return {
    nhsNumbers: numbersIn(text),
    medicines: ofPart("medicines"),
    allergies: ofPart("allergies"),
  };
}

/** It names patients by number, and none of them is this one. */
export function isOfSomebodyElse(text: string, own: NhsNumber | null): boolean {
  const named = numbersIn(text);
  return own !== null && named.length > 0 && !named.includes(own);
}

function numbersIn(text: string): NhsNumber[] {
  const found = [...text.matchAll(labelledNumber)].flatMap(([, digits]) => {
    const read = readNhsNumber(digits!, "allowed");
    return read.ok ? [read.number] : [];
  });
  return [...new Set(found)];
}

interface Block {
  readonly part: Part;
  readonly lines: string[];
}

function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  for (const line of text.split(/\r\n|\r|\n/)) {
    const heading = open && isWithin(line) ? undefined : headingOf(line);
    if (heading === undefined) {
      open?.lines.push(line);
      continue;
    }
    open = heading.part && { part: heading.part, lines: [heading.rest] };
    if (open) blocks.push(open);
  }
  return blocks;
}

const isWithin = (line: string): boolean => within.has(line.trim().replace(/:$/, "").toLowerCase());

/** The heading that a line is or begins with, and what stands behind it. */
function headingOf(
  line: string,
): { readonly part: Part | undefined; readonly rest: string } | undefined {
  const [, name = "", rest = ""] = /^\s*([A-Za-z][A-Za-z &/,-]*?)\s*(?:[:\t]|\s{2,}|$)(.*)$/
    .exec(line) ?? [];
  const plain = name.toLowerCase().replace(/\s*(?:&|\/|,)\s*/g, " and ").replace(/[\s-]+/g, " ");
  const part = (["medicines", "allergies"] as const).find((each) => headings[each].includes(plain));
  if (part) return { part, rest };
  if (others.has(plain)) return { part: undefined, rest };
  // A short line that ends with a colon begins something whose name is not known here.
  return /^[^\d:]{2,50}:$/.test(line.trim()) ? { part: undefined, rest: "" } : undefined;
}

/** Without the empty lines around it and the signs before each line. */
const tidy = (lines: readonly string[]): string =>
  lines.map((line) => line.trim().replace(/^[-•*·]\s+/, "").replace(/[\t ]{2,}|\t/g, "  "))
    .filter((line) => line !== "").join("\n");

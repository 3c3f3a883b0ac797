/** Dates of birth as people write them in one box or one column of a list. */
import type { Day } from "@/db/columns.ts";

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const edge = { before: String.raw`(?<![\p{L}\p{N}])`, after: String.raw`(?![\p{L}\p{N}])` };
const pattern = (body: string) => new RegExp(edge.before + body + edge.after, "iu");

type Fields = Readonly<Record<string, string>>;
const ways: readonly RegExp[] = [
  pattern(String.raw`(?<year>\d{4})[-/.](?<month>\d{1,2})[-/.](?<day>\d{1,2})`),
  pattern(
    String
      .raw`(?<day>\d{1,2})(?:\s*[-/.]\s*|\s+)(?<month>\d{1,2})(?:\s*[-/.]\s*|\s+)(?<year>\d{4})`,
  ),
  pattern(String.raw`(?<day>\d{1,2})[-/.](?<month>\d{1,2})[-/.](?<short>\d{2})`),
  pattern(
    String.raw`(?<day>\d{1,2})(?:st|nd|rd|th)?[\s-]+(?<name>${
      months.join("|")
    })[a-z]*[\s,-]+(?<year>\d{4})`,
  ),
  pattern(String.raw`(?<day>\d{2})(?<month>\d{2})(?<year>\d{4})`),
];

export interface TakenDate {
  /** Every day it can mean: a year of two figures can mean two. None where there is no such day. */
  readonly days: readonly Day[];
  readonly text: string;
  readonly rest: string;
}

/** The first date among other words, and the text without it. */
export function takeDate(text: string, today: Day): TakenDate | undefined {
  for (const way of ways) {
    const found = way.exec(text);
    if (found) {
      return {
        days: daysOf(found.groups!, today),
        text: found[0],
        rest: text.replace(found[0], " "),
      };
    }
  }
}

/** The one day that a whole text says; nothing where it says none, or could mean two. */
export function readDay(text: string, today: Day): Day | undefined {
  const taken = takeDate(text, today);
  return taken && taken.rest.trim() === "" && taken.days.length === 1 ? taken.days[0] : undefined;
}

function daysOf(fields: Fields, today: Day): readonly Day[] {
  const { day = "", name, short } = fields;
  const month = name ? months.indexOf(name.toLowerCase()) + 1 : Number(fields["month"]);
  const years = short ? [Number(`19${short}`), Number(`20${short}`)] : [Number(fields["year"])];
  return years.flatMap((year) => dayFrom(year, month, Number(day)))
    .filter((each) => !short || each <= today);
}

function dayFrom(year: number, month: number, day: number): Day[] {
  try {
    return [
      Temporal.PlainDate.from({ year, month, day }, { overflow: "reject" }).toString() as Day,
    ];
  } catch {
    return [];
  }
}

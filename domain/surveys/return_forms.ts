/**
 * The forms that a month's totals are typed into, and which of their columns each way of answering
 * goes to.
 *
 * GP practices send, through the Calculating Quality Reporting Service, the number of answers of each
 * category and the number that each method of collection brought, of the standard question alone
 * (BMA, "Friends and family test for GP practices").
 *
 * Every other provider sends the columns that NHS England's own pipeline reads
 * (nhsengland/fft_pipeline, config.py: COLUMN_MAPS, MODE_COLS; ambulance services have no "Electronic
 * Home"). How many people were eligible is not known here, and the rate that it would make is not
 * published (COLUMNS_TO_REMOVE).
 *
 * No source says where a link that was sent or printed goes: a form asks how an answer was collected,
 * and has no row for how somebody came to it. Where a column is our reading it is in `read`, and the
 * page says so.
 */
import type { Month } from "@/db/columns.ts";
import type { AnswerMode, Experience, SentTotals, SurveySetting } from "@/db/schema/surveys.ts";
import { experienceLabels, experiences } from "@/domain/surveys/experience.ts";
import { monthInWords } from "@/domain/months.ts";

export interface ReturnForm {
  readonly name: string;
  readonly categories: Readonly<Record<Experience, string>>;
  /** Where the form asks for the sum as well. */
  readonly total?: string;
  /** All that the form has, in its order; some are never ours. */
  readonly methods: readonly string[];
  readonly methodOf: Readonly<Record<AnswerMode, string>>;
  /** Those whose column no source names. */
  readonly read: readonly AnswerMode[];
}

export interface ReturnCell {
  readonly column: string;
  readonly value: number;
}

const practices: ReturnForm = {
  name: "GP practices, by CQRS",
  categories: experienceLabels,
  methods: [
    "Handwritten",
    "Telephone call",
    "Tablet/kiosk",
    "SMS/text",
    "Smartphone app/online",
  ],
  methodOf: {
    paper: "Handwritten",
    telephone: "Telephone call",
    kiosk: "Tablet/kiosk",
    text: "SMS/text",
    email: "Smartphone app/online",
    poster: "Smartphone app/online",
    inline: "Smartphone app/online",
  },
  read: ["text", "email", "poster", "inline"],
};

const providers: ReturnForm = {
  name: "Trusts and community services",
  categories: {
    very_good: "1 Very Good",
    good: "2 Good",
    neither: "3 Neither good nor poor",
    poor: "4 Poor",
    very_poor: "5 Very poor",
    dont_know: "6 Dont Know",
  },
  total: "Total Responses",
  methods: [
    "Mode SMS",
    "Mode Electronic Discharge",
    "Mode Electronic Home",
    "Mode Paper Discharge",
    "Mode Paper Home",
    "Mode Telephone",
    "Mode Online",
    "Mode Other",
  ],
  methodOf: {
    text: "Mode SMS",
    // A tablet stands where people are seen, and paper is handed out there; neither goes home.
    kiosk: "Mode Electronic Discharge",
    paper: "Mode Paper Discharge",
    telephone: "Mode Telephone",
    email: "Mode Online",
    poster: "Mode Online",
    inline: "Mode Online",
  },
  read: ["text", "kiosk", "paper", "email", "poster", "inline"],
};

const ambulances: ReturnForm = {
  ...providers,
  name: "Ambulance services",
  methods: providers.methods.filter((each) => each !== "Mode Electronic Home"),
};

const byCommissioner =
  "Agree with your commissioner whether to send these totals, and as which kind of service.";

export const returnForms: Readonly<
  Record<SurveySetting, { readonly form: ReturnForm; readonly note?: string }>
> = {
  gp_practice: { form: practices },
  outpatients: { form: providers },
  community: { form: providers, note: byCommissioner },
  // No source says that a home sends any: its hub's service is a community service.
  care_home: { form: providers, note: byCommissioner },
  ambulance: { form: ambulances },
};

export function categoryCells({ categories, total }: ReturnForm, totals: SentTotals): ReturnCell[] {
  const each = experiences.map((one) => ({
    column: categories[one],
    value: totals.byExperience[one],
  }));
  const sum = each.reduce((all, { value }) => all + value, 0);
  return total === undefined ? each : [...each, { column: total, value: sum }];
}

/** Those of several of our ways that go to one column are added. */
export function methodCells({ methods, methodOf }: ReturnForm, totals: SentTotals): ReturnCell[] {
  const sums = new Map(methods.map((column) => [column, 0]));
  for (const [mode, answers] of Object.entries(totals.byMode)) {
    const column = methodOf[mode as AnswerMode];
    sums.set(column, sums.get(column)! + answers);
  }
  return [...sums].map(([column, value]) => ({ column, value }));
}

/** Whose and of when, as the form's file names it: `2025_26` and `MARCH`. */
export function identityCells(
  form: ReturnForm,
  month: Month,
  { odsCode, name }: { readonly odsCode: string | null; readonly name: string },
): readonly (readonly [column: string, value: string])[] {
  if (form === practices) {
    return [["Practice code", odsCode ?? ""], ["Practice", name], ["Month", monthInWords(month)]];
  }
  const [periodName] = monthInWords(month).toUpperCase().split(" ");
  return [
    ["Yearnumber", financialYear(month)],
    ["Periodname", periodName!],
    ["Org code", odsCode ?? ""],
    ["Org name", name],
  ];
}

/** From April to March. */
function financialYear(month: Month): string {
  const [year, number] = month.split("-").map(Number);
  const first = number! >= 4 ? year! : year! - 1;
  return `${first}_${String(first + 1).slice(2)}`;
}

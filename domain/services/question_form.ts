/** One question of a service as its manager types it. */
import { z } from "zod";
import { figure } from "@/domain/figures.ts";
import type { Condition, Option, Question, WeightedOption } from "@/domain/questions/question.ts";
import { lines, linesOf } from "@/domain/services/lines.ts";

export const questionKinds = {
  choice: "One of several answers",
  several: "Any of several answers",
  list: "One answer from a long list",
  checklist: "A checklist with points",
  line: "Words, on one line",
  text: "Words, on several lines",
  number: "A number with its unit",
  date: "A date",
  site: "A place on the body",
} as const satisfies Readonly<Record<Question["kind"], string>>;
export type QuestionKind = keyof typeof questionKinds;
const kinds = Object.keys(questionKinds) as QuestionKind[];

const words = (longest: number, name: string) =>
  z.string().trim().max(longest, `${name} must be ${longest} characters or fewer`).default("");
const whole = (name: string, most: number, usual: number) =>
  z.string().trim().default("")
    .transform((typed) => typed === "" ? usual : /^\d{1,7}$/.test(typed) ? Number(typed) : NaN)
    .pipe(
      z.number(`${name}: enter a whole number from 1 to ${most}`)
        .min(1, `${name}: enter a whole number from 1 to ${most}`)
        .max(most, `${name}: enter a whole number from 1 to ${most}`),
    );

/** Where it is too long there are no lines, and what is asked of all fields together is not asked. */
const list = (longest: number) =>
  z.string().max(longest, {
    error: `Answers must be ${figure(longest)} characters or fewer`,
    abort: true,
  }).default("").transform(lines);

/** `problem:lesion`: an answer to an earlier question. */
const answer = z.string().regex(/^[a-z][a-z0-9_]{0,39}:[a-z0-9_]{1,60}$/, "Choose from the list");

export const seenField = z.string("Open the page again").max(100, "Open the page again");

const fields = z.object({
  seen: seenField,
  label: words(300, "Question").pipe(z.string().min(1, "Enter the question")),
  short: words(60, "Short name").pipe(
    z.string().min(1, "Enter a short name, for the page where the case is read"),
  ),
  hint: words(500, "Help"),
  required: words(300, "Reason"),
  kind: z.enum(kinds, "Choose how it is answered"),
  options: list(20_000),
  exclusive: list(2_000),
  unit: words(20, "Unit"),
  most: whole("Highest number", 1_000_000, 999),
  longest: whole("Characters", 8000, 2000),
  when: z.preprocess((sent) => [sent ?? []].flat(), z.array(answer).max(200)),
  mayBeUnknown: z.literal("yes").optional(),
  forPatients: z.literal("yes").optional(),
});

type Fields = z.output<typeof fields>;

export const QuestionForm = fields.superRefine((sent, context) => {
  const wrong = (path: keyof Fields, message: string) =>
    context.addIssue({ code: "custom", path: [path], message });
  if (new Set(sent.when.map((each) => each.split(":")[0])).size > 1) {
    wrong("when", "Choose answers of one question only");
  }
  if (!hasOptions(sent.kind)) return;
  if (sent.options.length === 0) wrong("options", "Enter the answers, one on each line");
  const options = optionsOf(sent, []);
  if (options.some(({ label }) => label.length > 200)) {
    wrong("options", "Each answer must be 200 characters or fewer");
  }
  if (new Set(options.map(({ value }) => value)).size < options.length) {
    wrong("options", "Two of the answers are the same. Take one of them out");
  }
  if (sent.kind === "checklist" && options.some(({ weight }) => weight === undefined)) {
    wrong("options", "End each line with its points from 0 to 9, for example “Oozing: 1”");
  }
  const labels = new Set(options.map(({ label }) => label));
  const strange = sent.exclusive.find((label) => !labels.has(label));
  if (strange) wrong("exclusive", `“${strange}” is not one of the answers`);
});
export type QuestionInput = z.output<typeof QuestionForm>;

const hasOptions = (kind: QuestionKind) =>
  ["choice", "several", "list", "checklist"].includes(kind);

/** @param before the question as it was: answers of the same words keep their value */
export function questionFrom(sent: QuestionInput, key: string, before?: Question): Question {
  const known = before && "options" in before ? before.options : [];
  const asked = {
    key,
    label: sent.label,
    short: sent.short,
    ...(sent.hint && { hint: sent.hint }),
    ...(sent.required && { required: sent.required }),
    ...whenOf(sent.when),
    ...(sent.mayBeUnknown && !hasOptions(sent.kind) && { mayBeUnknown: true }),
    ...(sent.forPatients && { forPatients: true }),
  };
  switch (sent.kind) {
    case "choice":
    case "several":
    case "list":
      return {
        ...asked,
        kind: sent.kind,
        options: optionsOf(sent, known).map(({ weight: _, ...option }) => option),
      };
    case "checklist":
      return {
        ...asked,
        kind: sent.kind,
        options: optionsOf(sent, known)
          .map(({ weight = 0, ...option }): WeightedOption => ({ ...option, weight })),
      };
    case "number":
      return { ...asked, kind: sent.kind, unit: sent.unit, most: sent.most };
    case "line":
      return { ...asked, kind: sent.kind, longest: Math.min(sent.longest, 500) };
    case "text":
      return { ...asked, kind: sent.kind, longest: sent.longest, rows: rowsOf(before) };
    default:
      return { ...asked, kind: sent.kind };
  }
}

/** The form's fields as they show a question. */
export function typedQuestion(question: Question): Readonly<Record<string, string | string[]>> {
  const { label, short, hint = "", required = "", when, mayBeUnknown, forPatients, kind } =
    question;
  const options: readonly (Option & Partial<WeightedOption>)[] = "options" in question
    ? question.options
    : [];
  return {
    label,
    short,
    hint,
    required,
    kind,
    when: when?.oneOf.map((value) => `${when.key}:${value}`) ?? [],
    mayBeUnknown: mayBeUnknown ? "yes" : "",
    forPatients: forPatients ? "yes" : "",
    options: linesOf(
      options.map((each) =>
        each.weight === undefined ? each.label : `${each.label}: ${each.weight}`
      ),
    ),
    exclusive: linesOf(options.filter((each) => each.exclusive).map((each) => each.label)),
    unit: question.kind === "number" ? question.unit : "",
    most: question.kind === "number" ? String(question.most) : "",
    longest: "longest" in question ? String(question.longest) : "",
  };
}

const rowsOf = (before: Question | undefined) => before?.kind === "text" ? before.rows : 4;

/** `problem:lesion` and others of one question, as its condition. */
export function whenOf(chosen: readonly string[]): { readonly when?: Condition } {
  const [first] = chosen;
  if (first === undefined) return {};
  const key = first.split(":")[0]!;
  return { when: { key, oneOf: chosen.map((each) => each.split(":")[1]!) } };
}

function optionsOf(
  { kind, options, exclusive }: Pick<Fields, "kind" | "options" | "exclusive">,
  known: readonly Option[],
): (Option & { readonly weight?: number })[] {
  return options.map((line) => {
    const points = kind === "checklist" ? /^(.*?)\s*:\s*(\d)$/.exec(line) : null;
    const label = points?.[1] ?? line;
    return {
      value: known.find((each) => each.label === label)?.value ?? keyFrom(label, 60),
      label,
      ...(exclusive.includes(label) && { exclusive: true }),
      ...(points && { weight: Number(points[2]) }),
    };
  });
}

/** `Past skin cancer` → `past_skin_cancer`. */
export const keyFrom = (words: string, longest = 36): string =>
  words.toLowerCase().replaceAll(/[^a-z0-9]+/g, "_").replaceAll(/^_+|_+$/g, "").slice(0, longest) ||
  "answer";

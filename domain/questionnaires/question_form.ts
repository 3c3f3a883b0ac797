/** One question of a questionnaire as its manager types it. */
import { z } from "zod";
import type { Option } from "@/domain/questions/question.ts";
import { longestText } from "@/domain/questionnaires/definition.ts";
import type {
  FormQuestion,
  FormQuestionKind,
  MatrixRow,
} from "@/domain/questionnaires/question.ts";
import { lines, linesOf } from "@/domain/services/lines.ts";
import { keyFrom, seenField, whenOf } from "@/domain/services/question_form.ts";

export const formQuestionKinds = {
  choice: "One of several answers",
  several: "Any of several answers",
  scale: "A point on a scale",
  matrix: "Several statements, one answer to each",
  text: "In their own words",
  number: "A number with its unit",
} as const satisfies Readonly<Record<FormQuestionKind, string>>;
const kinds = Object.keys(formQuestionKinds) as FormQuestionKind[];

/** Where it is too long nothing more is looked at: lines of it were not made yet. */
const words = (longest: number) =>
  z.string().trim().max(longest, {
    error: `Use ${longest} characters or fewer`,
    abort: true,
  }).default("");
const list = (longest: number) => words(longest).transform(lines);
const whole = (least: number, most: number, usual: number) => {
  const wrong = `Enter a whole number from ${least} to ${most}`;
  return z.string().trim().default("")
    .transform((typed) => typed === "" ? usual : /^\d{1,6}$/.test(typed) ? Number(typed) : NaN)
    .pipe(z.number(wrong).min(least, wrong).max(most, wrong));
};
/** `called:yes`, `statements__picture:agree`. */
const answer = z.string().regex(/^[a-z][a-z0-9_]{0,99}:[a-z0-9_]{1,60}$/, "Choose from the list");

const fields = z.object({
  seen: seenField,
  section: z.string().regex(/^[a-z][a-z0-9_]{0,39}$/, "Choose a section"),
  label: words(300).pipe(z.string().min(1, "Enter the question")),
  hint: words(500),
  required: z.literal("yes").optional(),
  kind: z.enum(kinds, "Choose how it is answered"),
  options: list(8000),
  exclusive: list(1000),
  rows: list(3000),
  points: whole(3, 10, 5),
  lowest: words(60),
  highest: words(60),
  unit: words(20),
  least: whole(0, 999_999, 0),
  most: whole(0, 999_999, 999),
  longest: whole(1, longestText, 2000),
  when: z.preprocess((sent) => [sent ?? []].flat(), z.array(answer).max(200)),
});
type Fields = z.output<typeof fields>;

export const FormQuestionForm = fields.superRefine((sent, context) => {
  const wrong = (path: keyof Fields, message: string) =>
    context.addIssue({ code: "custom", path: [path], message });
  if (new Set(sent.when.map((each) => each.split(":")[0])).size > 1) {
    wrong("when", "Choose answers of one question only");
  }
  const { kind } = sent;
  if (kind === "choice" || kind === "several" || kind === "matrix") {
    if (sent.options.length < 2) wrong("options", "Enter two answers or more, one on each line");
    if (kind === "matrix" && sent.options.length > 7) wrong("options", "Enter 7 answers or fewer");
    unlike(sent.options, (message) => wrong("options", message));
    const strange = sent.exclusive.find((label) => !sent.options.includes(label));
    if (strange) wrong("exclusive", `“${strange}” is not one of the answers`);
  }
  if (kind === "matrix") {
    if (sent.rows.length === 0) wrong("rows", "Enter the statements, one on each line");
    if (sent.rows.length > 12) wrong("rows", "Enter 12 statements or fewer");
    unlike(sent.rows, (message) => wrong("rows", message));
  }
  if (kind === "scale") {
    if (!sent.lowest) wrong("lowest", "Enter what 1 means");
    if (!sent.highest) wrong("highest", "Enter what the last point means");
  }
  if (kind === "number" && sent.least > sent.most) {
    wrong("most", "The highest number must not be lower than the lowest");
  }
});
export type FormQuestionInput = z.output<typeof FormQuestionForm>;

function unlike(typed: readonly string[], wrong: (message: string) => void): void {
  if (typed.some((each) => each.length > 200)) wrong("Each line must be 200 characters or fewer");
  if (new Set(typed.map((each) => keyFrom(each, 40))).size < typed.length) {
    wrong("Two of the lines are the same. Take one of them out");
  }
}

/** @param before the question as it was: answers and statements of the same words keep their keys */
export function formQuestionFrom(
  sent: FormQuestionInput,
  key: string,
  before?: FormQuestion,
): FormQuestion {
  const asked = {
    key,
    label: sent.label,
    ...(sent.hint && { hint: sent.hint }),
    ...(sent.required && { required: true }),
    ...whenOf(sent.when),
  };
  const { kind } = sent;
  switch (kind) {
    case "choice":
    case "several":
      return { ...asked, kind, options: optionsFrom(sent, before) };
    case "scale": {
      const { points, lowest, highest } = sent;
      return { ...asked, kind, points, lowest, highest };
    }
    case "matrix":
      return {
        ...asked,
        kind,
        rows: rowsFrom(sent, before),
        options: optionsFrom({ options: sent.options, exclusive: [] }, before),
      };
    case "text":
      return { ...asked, kind, longest: sent.longest };
    case "number":
      return { ...asked, kind, unit: sent.unit, least: sent.least, most: sent.most };
  }
}

function optionsFrom(
  { options, exclusive }: Pick<Fields, "options" | "exclusive">,
  before: FormQuestion | undefined,
): Option[] {
  const known = before && "options" in before ? before.options : [];
  return options.map((label) => ({
    value: known.find((each) => each.label === label)?.value ?? keyFrom(label, 60),
    label,
    ...(exclusive.includes(label) && { exclusive: true }),
  }));
}

function rowsFrom({ rows }: Pick<Fields, "rows">, before: FormQuestion | undefined): MatrixRow[] {
  const known = before?.kind === "matrix" ? before.rows : [];
  return rows.map((label) => ({
    key: known.find((each) => each.label === label)?.key ??
      keyFrom(label, 36).replace(/^(?=[^a-z])/, "q_"),
    label,
  }));
}

/** The form's fields as they show a question. */
export function typedFormQuestion(
  question: FormQuestion,
  section: string,
): Readonly<Record<string, string | string[]>> {
  const { label, hint = "", required, when, kind } = question;
  const options = "options" in question ? question.options : [];
  return {
    section,
    label,
    hint,
    required: required ? "yes" : "",
    kind,
    when: when?.oneOf.map((value) => `${when.key}:${value}`) ?? [],
    options: linesOf(options.map((each) => each.label)),
    exclusive: linesOf(options.filter((each) => each.exclusive).map((each) => each.label)),
    rows: question.kind === "matrix" ? linesOf(question.rows.map((row) => row.label)) : "",
    points: question.kind === "scale" ? String(question.points) : "",
    lowest: question.kind === "scale" ? question.lowest : "",
    highest: question.kind === "scale" ? question.highest : "",
    unit: question.kind === "number" ? question.unit : "",
    least: question.kind === "number" ? String(question.least) : "",
    most: question.kind === "number" ? String(question.most) : "",
    longest: question.kind === "text" ? String(question.longest) : "",
  };
}

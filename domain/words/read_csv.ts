/** A list of words that comes back from whoever checked it: each line is taken, or said to be wrong. */
import papaparse from "papaparse";
import { asText, decodeUnicode } from "@/domain/csv_text.ts";
import type { CheckedWords } from "@/domain/words/check_words.ts";
import { formOf, formsOf, type WordsColumn, wordsColumns } from "@/domain/words/csv.ts";
import type { Entry, Plural } from "@/domain/words/dictionary.ts";
import type { WordsShown } from "@/domain/words/find_words.ts";
import type { Translation } from "@/domain/words/languages.ts";
import { problemWith } from "@/domain/words/problem_with.ts";

export interface LineProblem {
  /** As the spreadsheet numbers it: the headings are row 1. */
  readonly line: number;
  readonly problem: string;
}
export type WordsRead =
  | { readonly ok: true; readonly checked: readonly CheckedWords[] }
  /** Nothing in the file could be used. */
  | { readonly ok: false; readonly why: string }
  | { readonly ok: false; readonly problems: readonly LineProblem[] };

interface Row {
  readonly line: number;
  readonly cells: Readonly<Record<WordsColumn, string>>;
}

export const wordsFileBytes = 2 * 1024 * 1024;
const mostRows = 10_000;

export function readWords(
  bytes: Uint8Array<ArrayBuffer>,
  language: Translation,
  shown: readonly WordsShown[],
): WordsRead {
  const text = decodeUnicode(bytes);
  if (text === undefined) {
    return no("This file has lost its letters. In the spreadsheet, save the list as CSV UTF-8");
  }
  const rows = rowsIn(text);
  if (typeof rows === "string") return no(rows);

  const known = new Map<string, WordsShown>(shown.map((each) => [each.key, each]));
  const problems: LineProblem[] = [];
  const checked: CheckedWords[] = [];
  for (const [key, ofKey] of Map.groupBy(rows, ({ cells }) => cells.Key)) {
    const now = known.get(key);
    const read = now ? wordsOf(now, ofKey, language) : {
      line: ofKey[0]!.line,
      problem: `There are no words with the key “${key.slice(0, 60)}”. Leave the keys as they are`,
    };
    if (!read) continue;
    if ("problem" in read) problems.push(read);
    else checked.push(read);
  }
  if (problems.length > 0) {
    return { ok: false, problems: problems.toSorted((one, other) => one.line - other.line) };
  }
  if (checked.length === 0) {
    return no("No line that is new says “yes” under Checked, so there is nothing to take");
  }
  return { ok: true, checked };
}

function rowsIn(text: string): readonly Row[] | string {
  const { data } = papaparse.parse<string[]>(text, { skipEmptyLines: false });
  const [heads = [], ...lines] = data;
  const columns = heads.map((head) => asText(head.replace(/^\uFEFF/, "")).toLowerCase());
  const at = (column: WordsColumn) => columns.indexOf(column.toLowerCase());
  const missing = wordsColumns.filter((column) => column !== "Page" && at(column) === -1);
  if (missing.length > 0) {
    return `The first row must have the headings of the list as it was exported. Missing: ${
      missing.join(", ")
    }`;
  }
  const rows = lines.flatMap((cells, index) =>
    cells.every((cell) => cell.trim() === "") ? [] : [{
      line: index + 2,
      cells: Object.fromEntries(
        wordsColumns.map((column) => [column, asText(cells[at(column)] ?? "")]),
      ) as Record<WordsColumn, string>,
    }]
  );
  return rows.length > mostRows ? "This list is too long to be one of ours" : rows;
}

/** Undefined where this key is as it was, so that there is nothing to take. */
function wordsOf(
  now: WordsShown,
  rows: readonly Row[],
  language: Translation,
): CheckedWords | LineProblem | undefined {
  const forms = formsOf(now.english, language);
  const { line } = rows[0]!;
  const byForm = new Map(rows.map((row) => [row.cells.Form, row]));
  if (byForm.size < rows.length) return { line, problem: "These words are in the list twice" };
  const without = forms.find((form) => !byForm.has(form));
  if (without !== undefined) {
    return { line, problem: `The row with the form “${without}” is missing` };
  }

  const of = (form: string) => byForm.get(form)!.cells.Words;
  const words: Entry = typeof now.english === "string"
    ? of("")
    : Object.fromEntries(forms.map((form) => [form, of(form)])) as Plural;
  const same = forms.every((form) => formOf(now.words, form) === of(form));
  const isChecked = rows.every(({ cells }) => /^(yes|y|true|x)$/i.test(cells.Checked));
  if (same && (!isChecked || now.state === "checked")) return undefined;
  if (!isChecked) {
    return { line, problem: "The words were changed, and Checked does not say “yes”" };
  }
  const stale = rows.find(({ cells }) => cells.Version !== now.seen);
  if (stale) return { line: stale.line, problem: staleness(now, stale) };
  const lost = forms.find((form) =>
    /\?{2}/.test(of(form)) && !/\?{2}/.test(formOf(now.words, form))
  );
  if (lost !== undefined) {
    const problem = "Letters were lost: there are question marks in their place. Save as CSV UTF-8";
    return { line: byForm.get(lost)!.line, problem };
  }
  const problem = problemWith(now.english, words, language);
  return problem
    ? { line: byForm.get(problem.form)?.line ?? line, problem: problem.words }
    : { key: now.key, words, seen: now.seen };
}

function staleness(now: WordsShown, { cells }: Row): string {
  const english = formOf(now.english, cells.Form);
  if (cells.English !== english) {
    return `The English has changed since the list was exported. It says now: “${english}”`;
  }
  const who = now.checked ? `${now.checked.by} checked this` : "These words changed";
  return `${who} since the list was exported. They are now: “${formOf(now.words, cells.Form)}”`;
}

const no = (why: string): WordsRead => ({ ok: false, why });

/** What was typed or chosen for one question, as the answer that is kept, or what is wrong with it. */
import { bodySite, sideLabels, sideNamed } from "@/domain/body_sites.ts";
import { partInWords } from "@/domain/body_parts.ts";
import { figure } from "@/domain/figures.ts";
import {
  answersTo,
  type History,
  type Option,
  type Question,
  unknownAnswer,
} from "@/domain/questions/question.ts";
import { placeOf, siteAnswer } from "@/domain/questions/site_answer.ts";
import { optionalTypedDate } from "@/domain/typed_date.ts";

/** By field; a date has three: `KEY-day`, `KEY-month`, `KEY-year`. */
export type Fields = Readonly<Record<string, string | readonly string[] | undefined>>;
export type Read =
  | { readonly answer: string | readonly string[] }
  | { readonly problem: string };

const didNotArrive = { problem: "Part of this did not arrive. Open the page again" };

/**
 * Undefined where the question was not sent; an answer that is empty where it was cleared.
 *
 * @param seen what the page showed first: a value that is not offered any more can stay
 */
export function readAnswer(
  question: Question,
  fields: Fields,
  seen: History | undefined,
): Read | undefined {
  if (question.kind === "date") return readDate(question, fields);
  const sent = fields[question.key];
  if (sent === undefined) return undefined;
  const values = [sent].flat().map((value) => value.trim()).filter((value) => value !== "");
  switch (question.kind) {
    case "choice":
    case "list":
      return readOne(question.options, values, answersTo(seen ?? {}, question.key));
    case "several":
    case "checklist":
      return readSeveral(question.options, values, answersTo(seen ?? {}, question.key));
    case "site":
      return readSite(question, values);
    default:
      return readTyped(question, values);
  }
}

function readOne(
  options: readonly Option[],
  values: readonly string[],
  kept: readonly string[],
): Read {
  const [value = "", more] = values;
  if (more !== undefined) return didNotArrive;
  const offered = value === "" || kept.includes(value) || isOffered(options, value);
  return offered ? { answer: value } : { problem: "Choose from the list" };
}

function readSeveral(
  options: readonly Option[],
  values: readonly string[],
  kept: readonly string[],
): Read {
  if (!values.every((value) => kept.includes(value) || isOffered(options, value))) {
    return { problem: "Choose from the list" };
  }
  const alone = options.find(({ value, exclusive }) => exclusive && values.includes(value));
  if (alone && values.length > 1) {
    return { problem: `Choose “${alone.label}”, or the others, not both` };
  }
  return { answer: [...new Set(values)] };
}

const isOffered = (options: readonly Option[], value: string) =>
  options.some((option) => option.value === value);

/** A place and a side, in two fields of one name; or both as one answer. */
function readSite(question: Question, values: readonly string[]): Read {
  const sides = values.flatMap((value) => sideNamed(value) ?? []);
  const [place, more] = values.filter((value) => sideNamed(value) === undefined);
  if (more !== undefined || sides.length > 1) return didNotArrive;
  if (place === undefined) {
    return sides.length === 0
      ? { answer: "" }
      : { problem: "Choose the place as well as the side" };
  }
  if (place === unknownAnswer && question.mayBeUnknown) return { answer: unknownAnswer };
  const { site: code, side: within } = placeOf(place);
  const side = sides[0] ?? within;
  const site = bodySite(code);
  if (!site) {
    return partInWords(code) ? { answer: code } : { problem: "Choose from the list" };
  }
  if (side === null || site.sides.includes(side)) {
    return { answer: siteAnswer({ site: code, side }) };
  }
  const [label, named] = [site.label.toLowerCase(), sideLabels[side].toLowerCase()];
  return { problem: `Choose another side, or none: “${named}” does not fit ${label}` };
}

function readDate(question: Question, fields: Fields): Read | undefined {
  const { key, short } = question;
  const boxes = [fields[`${key}-day`], fields[`${key}-month`], fields[`${key}-year`]];
  const own = fields[key];
  if (own === undefined && boxes.every((box) => box === undefined)) return undefined;
  const [day, month, year] = boxes.map((box) => typeof box === "string" ? box : "");
  const typed = optionalTypedDate(short).safeParse({ day, month, year });
  const isUnknown = [own ?? []].flat().includes(unknownAnswer);
  if (typed.error) return { problem: typed.error.issues[0]!.message };
  if (isUnknown && question.mayBeUnknown) {
    return typed.data === null ? { answer: unknownAnswer } : { problem: notBoth(short) };
  }
  return { answer: typed.data ?? "" };
}

type Typed = Question & { readonly kind: "number" | "line" | "text" };

/** The field, and a box beside it that says that nobody knows. */
function readTyped(question: Typed, values: readonly string[]): Read {
  const isUnknown = question.mayBeUnknown === true && values.includes(unknownAnswer);
  const [text = "", more] = isUnknown ? values.filter((each) => each !== unknownAnswer) : values;
  if (more !== undefined) return didNotArrive;
  if (isUnknown) {
    return text === "" ? { answer: unknownAnswer } : { problem: notBoth(question.short) };
  }
  if (question.kind === "number") return readNumber(question, text);
  return text.length <= question.longest
    ? { answer: text }
    : { problem: `${question.short} must be ${figure(question.longest)} characters or fewer` };
}

function readNumber(
  { short, unit, least = 0, most }: Question & { readonly kind: "number" },
  text: string,
): Read {
  if (text === "") return { answer: "" };
  if (!/^\d{1,9}([.,]\d{1,3})?$/.test(text)) return { problem: `${short} must be a number` };
  const answer = text.replace(",", ".");
  const [bound, words] = Number(answer) < least ? [least, "more"] : [most, "less"];
  return Number(answer) >= least && Number(answer) <= most
    ? { answer }
    : { problem: `${short} must be ${bound} ${unit} or ${words}`.replaceAll(/\s+/g, " ") };
}

const notBoth = (short: string) => `${short}: write it, or choose “Not known”, not both`;

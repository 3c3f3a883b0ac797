/**
 * Questions as data: the forms, the checks and the case page are made of them.
 *
 * A question that was not asked has no answer at all; "not known" is an answer, and so is 0.
 */
export interface Option {
  readonly value: string;
  readonly label: string;
  /** Ticking it unticks the others. */
  readonly exclusive?: boolean | undefined;
}

/** A line of a checklist: ticked, it counts so much. */
export interface WeightedOption extends Option {
  readonly weight: number;
}

/** Asked only where an earlier question was answered with one of these. */
export interface Condition {
  readonly key: string;
  readonly oneOf: readonly string[];
}

interface Asked {
  readonly key: string;
  readonly label: string;
  /** On the case page, where the space is short. */
  readonly short: string;
  readonly hint?: string | undefined;
  /** Why it must be answered before the referral is sent; missing: it need not be. */
  readonly required?: string | undefined;
  readonly when?: Condition | undefined;
  /** "Not known" can be said, where the kind has no options that say it. */
  readonly mayBeUnknown?: boolean | undefined;
  /** Patients who tell their own history are asked it too, in these words. */
  readonly forPatients?: boolean | undefined;
}

export type Question =
  & Asked
  & (
    | { readonly kind: "choice" | "several" | "list"; readonly options: readonly Option[] }
    | { readonly kind: "line"; readonly longest: number }
    | { readonly kind: "text"; readonly longest: number; readonly rows: number }
    | {
      readonly kind: "number";
      readonly unit: string;
      /** 0 where nothing is said. */
      readonly least?: number | undefined;
      readonly most: number;
    }
    | { readonly kind: "date" }
    | { readonly kind: "site" }
    | { readonly kind: "checklist"; readonly options: readonly WeightedOption[] }
  );

/** What was answered where nobody knows, for the kinds that have no options of their own. */
export const unknownAnswer = "not_known";

/** By question key; a key that is not there was not asked. */
export type History = Readonly<Record<string, string | readonly string[]>>;
/** What a page sent: a field that it did not send is left as it was, an empty one is cleared. */
export type HistoryInput = Readonly<Record<string, string | readonly string[] | undefined>>;

/** What was typed or chosen where one answer is asked for. */
export function oneAnswer(history: History, key: string): string | undefined {
  const given = history[key];
  return typeof given === "string" && given !== "" ? given : undefined;
}

/** What was said to a question, one by one; none where it was not asked, or not answered. */
export function answersTo(history: History, key: string): readonly string[] {
  const given = history[key];
  return (typeof given === "string" ? [given] : given ?? []).filter((each) => each !== "");
}

export const isAnswered = (history: History, key: string): boolean =>
  answersTo(history, key).length > 0;

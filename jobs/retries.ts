/** How often a job is tried, how long it rests in between, and what is written down of a failure. */
import { type Instant, instantOf } from "@/db/columns.ts";
import type { JobKind } from "@/db/schema/jobs.ts";
import { longestUnasked } from "@/jobs/links/delivery_times.ts";

/**
 * After so many failures a person is asked; each "try again" allows as many once more. A photograph
 * that has ended three children will end a fourth, and its sender waits to hear of it.
 */
export const failuresInARound: Readonly<Record<JobKind, number>> = {
  "backup.drill": 3,
  "backup.make": 5,
  // Whoever waits for it is in a call now.
  "call.alarm": 3,
  "call.asked": 3,
  "call.invite": 3,
  "photograph.process": 3,
  "photograph.tile": 3,
  "clock.reckon": 5,
  "clock.sweep": 5,
  // Four days, a try every four hours at last, as jobs/links/delivery_times.ts has it.
  "link.ask_delivery": 29,
  "link.recover": 5,
  "link.release_letter": 5,
  "link.remind": 5,
  "link.send": 5,
  "link.sweep": 5,
  "notice.digest": 5,
  "notice.send": 5,
  "questionnaire.send": 5,
  "questionnaire.sweep": 5,
  "questionnaire.tell": 5,
  "referral.answer_leaves": 8,
  "referral.claim_lapses": 5,
  "retention.destroy": 5,
  "retention.remove_files": 12,
  "retention.sweep": 5,
  "survey.ask_delivery": 29,
  "survey.happened": 5,
  "survey.hear_stops": 5,
  "survey.invitation_over": 5,
  "survey.invite": 5,
  "survey.month_stays": 5,
  "housekeeping.tidy": 5,
  "referral.unread_sweep": 5,
  "sourcing.overflow": 5,
  "survey.warn": 5,
};

/** 10 seconds, 1 minute, 6 minutes, 36 minutes: short enough for a restart, long enough for a full disk. */
export function restMilliseconds(failuresInThisRound: number, kind?: JobKind): number {
  const rest = 10_000 * 6 ** (failuresInThisRound - 1);
  return kind === "link.ask_delivery" || kind === "survey.ask_delivery"
    ? Math.min(rest, longestUnasked)
    : rest;
}

type Next =
  | { readonly state: "waiting"; readonly runAfter: Instant }
  | { readonly state: "dead"; readonly finishedAt: Instant };

export function afterFailure(now: Date, kind: JobKind, failures: number): Next {
  if (failures >= failuresInARound[kind]) return { state: "dead", finishedAt: instantOf(now) };
  return {
    state: "waiting",
    runAfter: instantOf(new Date(now.getTime() + restMilliseconds(failures, kind))),
  };
}

const longestWords = 200;

/**
 * What may be kept of an error: its class, its code, and the words only where they are our own.
 * A library's message can quote a row, a file or what a person typed.
 */
export function safeWords(error: unknown): string {
  if (!(error instanceof Error)) return "Something that is not an error was thrown";
  const words = ownWords(error) ? firstLine(error.message) : "";
  const code = "code" in error && typeof error.code === "string" ? ` (${error.code})` : "";
  const cause = error.cause instanceof Error ? `, because of ${safeWords(error.cause)}` : "";
  return `${nameOf(error)}${code}${words && `: ${words}`}${cause}`.slice(0, longestWords);
}

const ownWords = (error: Error) =>
  error.constructor === Error || error.constructor.name === "Refusal";

const nameOf = (error: Error) => error.constructor === Error ? error.name : error.constructor.name;

/** Long numbers and addresses are left out even of our own words. */
const firstLine = (message: string) =>
  message.split("\n", 1)[0]!
    .replaceAll(/\d[\d ]{5,}\d/g, "…")
    .replaceAll(/[^\s@]+@[^\s@]+/g, "…");

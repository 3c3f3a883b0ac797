/** What is wrong with the process, in words for whoever looks after it, and what to do about it. */
import type { Instant } from "@/db/columns.ts";
import type { Reading, Sample, Watched } from "@/domain/watching/reading.ts";

export interface Finding {
  /** "now" needs somebody; "soon" will. */
  readonly urgency: "now" | "soon";
  readonly words: string;
  readonly todo: string;
  /** Where there is more about it. */
  readonly see?: "jobs";
}

/** From when on each is worth a person's time. */
export const worthIt = {
  lateMinutes: 15,
  heldMs: 1000,
  slowWriteMs: 1000,
  logMegabytes: 256,
  oldMinutes: 1,
  backupHours: 26,
} as const;

const megabyte = 1_000_000;
const minute = 60_000;

export function findingsOf({ now, samples, faults, problems }: Watched): readonly Finding[] {
  const hour = samples.filter(({ at }) => minutesBetween(at, now.at) <= 60);
  const recentFaults = faults.filter(({ at }) => minutesBetween(at, now.at) <= 60).length;
  const found: (Finding | undefined)[] = [
    ...problems.map(problem),
    silent(now),
    failedJobs(now),
    lateJobs(now),
    backup(now),
    recentFaults > 0 ? faultsOf(recentFaults) : undefined,
    held(hour),
    slowDisk(hour),
    largeLog(now),
  ];
  return found.filter((each) => each !== undefined);
}

const remedies: Readonly<Record<string, string>> = {
  "The disk is full": "Make room on the disk of the data folder. Bedside goes on by itself.",
  "The data folder cannot be written to":
    "See to it that Bedside’s user may write to the data folder, and that its disk is not mounted read-only.",
  "Photographs cannot be kept":
    "See to it that Bedside’s user may write to the folder of photographs, and that it is mounted.",
  "Photographs cannot be opened":
    "Photographs are kept and prepared later. Restart Bedside; if that does not help, its log says why.",
  "The database does not answer": "Restart Bedside. If that does not help, run the command check.",
  "The audit trail cannot be written": "Make room on the disk of the data folder, then restart.",
};

const problem = (words: string): Finding => ({
  urgency: "now",
  words,
  todo: remedies[words] ?? "Bedside’s log says more.",
});

function silent({ at, openAt }: Reading): Finding | undefined {
  const minutes = openAt && minutesBetween(openAt, at);
  if (minutes !== undefined && minutes < worthIt.oldMinutes) return undefined;
  return {
    urgency: "soon",
    words: minutes === undefined
      ? "What waits could not be counted"
      : `What waits was last counted ${inTime(minutes)} ago`,
    todo: "A long report can be the reason: look again in a minute. If it lasts, restart Bedside.",
  };
}

function failedJobs({ open }: Reading): Finding | undefined {
  const failed = sum(open?.jobs.filter(({ state }) => state === "dead"));
  if (failed === 0) return undefined;
  return {
    urgency: "now",
    words: `${failed} background ${failed === 1 ? "job has" : "jobs have"} failed`,
    todo: "Read what each was for, and try it again or give it up.",
    see: "jobs",
  };
}

function lateJobs({ open, at }: Reading): Finding | undefined {
  const minutes = Math.max(
    0,
    ...open?.jobs.filter(({ state }) => state === "waiting")
      .map(({ since }) => minutesBetween(since, at)) ?? [],
  );
  if (minutes < worthIt.lateMinutes) return undefined;
  return {
    urgency: "soon",
    words: `Background work is ${inTime(minutes)} behind`,
    todo: "Many photographs at once do that, and it catches up. If it grows, restart Bedside.",
    see: "jobs",
  };
}

function backup({ backupAt, at }: Reading): Finding | undefined {
  if (backupAt === "unknown") return undefined;
  const todo =
    "See to it that the folder for backups is there and has room; Bedside’s log says more.";
  if (backupAt === undefined) return { urgency: "soon", words: "No backup was made yet", todo };
  const minutes = minutesBetween(backupAt, at);
  if (minutes < worthIt.backupHours * 60) return undefined;
  return { urgency: "now", words: `The last backup was made ${inTime(minutes)} ago`, todo };
}

const faultsOf = (number: number): Finding => ({
  urgency: "soon",
  words: `${number} ${number === 1 ? "request" : "requests"} failed in the last hour through a ` +
    "fault of Bedside’s",
  todo: "Send the report below to whoever supports you.",
});

function held(samples: readonly Sample[]): Finding | undefined {
  const times = samples.filter(({ heldMs }) => heldMs >= worthIt.heldMs).length;
  if (times === 0) return undefined;
  const longest = Math.max(...samples.map(({ heldMs }) => heldMs));
  return {
    urgency: "soon",
    words: `Everybody had to wait up to ${inSeconds(longest)} in ${times} of the last 60 minutes`,
    todo: "Something else uses this machine, or its memory is short. Look at what else runs on it.",
  };
}

function slowDisk(samples: readonly Sample[]): Finding | undefined {
  const longest = Math.max(0, ...samples.map(({ slowestWriteMs }) => slowestWriteMs));
  if (longest < worthIt.slowWriteMs) return undefined;
  return {
    urgency: "soon",
    words: `Saving took up to ${inSeconds(longest)} in the last hour`,
    todo: "The disk is slow: another program uses it, or it is failing. Look at its state.",
  };
}

function largeLog({ database }: Reading): Finding | undefined {
  if (!database || database.logBytes < worthIt.logMegabytes * megabyte) return undefined;
  return {
    urgency: "soon",
    words: `The database’s log has grown to ${Math.round(database.logBytes / megabyte)} MB`,
    todo:
      "Something holds the database open, such as a database shell. End it, or restart Bedside.",
  };
}

const sum = (jobs: readonly { readonly number: number }[] = []) =>
  jobs.reduce((all, { number }) => all + number, 0);

const minutesBetween = (from: Instant, to: Instant): number =>
  (Date.parse(to) - Date.parse(from)) / minute;

const inSeconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(1)} seconds`;

export function inTime(minutes: number): string {
  const whole = Math.round(minutes);
  if (whole < 120) return `${whole} ${whole === 1 ? "minute" : "minutes"}`;
  if (whole < 48 * 60) return `${Math.round(whole / 60)} hours`;
  return `${Math.round(whole / 60 / 24)} days`;
}

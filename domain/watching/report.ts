/**
 * The administrator's report for whoever supports them: versions, numbers, names of settings,
 * references of faults. No patient, no person, no organisation, no address and no value of a
 * setting is in it: it is built of numbers and of words that stand in the program.
 */
import { findingsOf } from "@/domain/watching/findings.ts";
import { counted, type Sample, type Watched } from "@/domain/watching/reading.ts";

export function reportOf(watched: Watched): string {
  const { now, samples, faults } = watched;
  const findings = findingsOf(watched);
  return [
    "Bedside: report for support",
    `Made at ${now.at}, without anything about patients or people`,
    "",
    `Version: ${now.version}`,
    `Runs on: ${now.platform}`,
    `Started: ${now.startedAt}`,
    `Settings that are set: ${now.settings.join(", ") || "none"}`,
    "",
    "What is wrong",
    ...findings.length === 0 ? ["  nothing is known"] : findings.map(({ words }) => `  ${words}`),
    "",
    "Now",
    ...lines({
      "memory, MB": megabytes(now.memory.resident),
      "of it JavaScript, MB": megabytes(now.memory.heapUsed),
      "database, MB": now.database ? megabytes(now.database.bytes) : "elsewhere",
      "its log, MB": now.database ? megabytes(now.database.logBytes) : "elsewhere",
      "last backup": now.backupAt ?? "none",
      "image child": now.images.alive ? "alive" : "not alive",
      "image child started": now.images.starts,
      "photographs opened": now.images.photographs,
      "ms a photograph": Math.round(now.images.meanMs),
      "streams of queues": now.streams.queue,
      "streams of calls": now.streams.calls,
      "browsers in calls": now.sockets,
    }),
    "",
    `Open work, as of ${now.openAt ?? "never"}`,
    ...now.open
      ? [
        ...lines({
          "calls waiting": now.open.calls.waiting,
          "calls ringing": now.open.calls.ringing,
          "calls live": now.open.calls.live,
          "uploads under way": now.open.uploads,
        }),
        ...now.open.jobs.map(({ kind, state, number, since }) =>
          `  ${kind} ${state}: ${number}, the oldest due ${since}`
        ),
      ]
      : [],
    "",
    "Since it was started",
    ...counted.map((name) => `  ${name}: ${now.counted[name]}`),
    "",
    `The last minutes, ${samples.length} of them: least, most, latest`,
    ...measures.map((measure) => `  ${measure.name}: ${spread(samples, measure.of)}`),
    "",
    "The last faults, by the reference that their page showed",
    ...faults.length === 0
      ? ["  none"]
      : faults.map(({ at, requestId, method, route, status, kind }) =>
        `  ${at} ${requestId} ${method} ${route} ${status} ${kind}`
      ),
    "",
  ].join("\n");
}

const measures: readonly { readonly name: string; readonly of: (sample: Sample) => number }[] = [
  { name: "requests", of: ({ requests }) => requests },
  { name: "slowest answer, ms", of: ({ slowestMs }) => slowestMs },
  { name: "faults", of: ({ faults }) => faults },
  { name: "event loop held, ms", of: ({ heldMs }) => heldMs },
  { name: "writes", of: ({ writes }) => writes },
  { name: "slowest write, ms", of: ({ slowestWriteMs }) => slowestWriteMs },
  { name: "jobs waiting", of: ({ jobsWaiting }) => jobsWaiting },
  { name: "open pages and calls", of: ({ pages }) => pages },
  { name: "memory, MB", of: ({ memoryBytes }) => megabytes(memoryBytes) },
];

function spread(samples: readonly Sample[], of: (sample: Sample) => number): string {
  const values = samples.map((each) => Math.round(of(each)));
  if (values.length === 0) return "not known yet";
  return `${Math.min(...values)}, ${Math.max(...values)}, ${values.at(-1)}`;
}

const lines = (facts: Readonly<Record<string, string | number>>): readonly string[] =>
  Object.entries(facts).map(([name, value]) => `  ${name}: ${value}`);

const megabytes = (bytes: number): number => Math.round(bytes / 1_000_000);

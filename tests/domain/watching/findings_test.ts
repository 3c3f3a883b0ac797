import { deepEqual, equal, match, ok } from "node:assert/strict";
import type { Instant } from "@/db/columns.ts";
import { findingsOf, inTime } from "@/domain/watching/findings.ts";
import { counted, type Reading, type Sample, type Watched } from "@/domain/watching/reading.ts";
import { reportOf } from "@/domain/watching/report.ts";

const at = "2026-03-02T09:30:00.000Z" as Instant;
const before = (minutes: number) =>
  new Date(Date.parse(at) - minutes * 60_000).toISOString() as Instant;

const well: Reading = {
  at,
  startedAt: before(600),
  version: "1.0.0",
  platform: "Deno",
  settings: ["BEDSIDE_URL"],
  open: { jobs: [], calls: { waiting: 0, ringing: 0, live: 0 }, uploads: 0 },
  openAt: at,
  counted: Object.fromEntries(counted.map((name) => [name, 0])) as Reading["counted"],
  images: { alive: true, starts: 1, photographs: 0, meanMs: 0 },
  streams: { queue: 0, calls: 0 },
  sockets: 0,
  memory: { resident: 1, heapUsed: 1 },
  database: { bytes: 1, logBytes: 1 },
  backupAt: "unknown",
};
const minute = (over: Partial<Sample> = {}): Sample => ({
  at: before(5),
  requests: 1,
  slowestMs: 10,
  faults: 0,
  heldMs: 1,
  writes: 1,
  slowestWriteMs: 1,
  jobsWaiting: 0,
  calls: 0,
  pages: 0,
  memoryBytes: 1,
  ...over,
});
const fault = (minutes: number) => ({
  at: before(minutes),
  requestId: "0190-reference",
  method: "POST",
  route: "/referrals/:referralId",
  status: 500,
  kind: "TypeError",
});
const watched = (over: Partial<Watched> = {}, now: Partial<Reading> = {}): Watched => ({
  now: { ...well, ...now },
  samples: [minute()],
  faults: [],
  problems: [],
  ...over,
});
const job = (state: "waiting" | "running" | "dead", minutes: number, number = 1) => ({
  kind: "notice.send" as const,
  state,
  number,
  since: before(minutes),
});
const open = (...jobs: ReturnType<typeof job>[]) => ({ open: { ...well.open!, jobs } });

const cases: readonly [string, Watched, RegExp | undefined][] = [
  ["all is well", watched(), undefined],
  ["what /up says", watched({ problems: ["The disk is full"] }), /^The disk is full\. Make room/],
  ["what /up says in other words", watched({ problems: ["A new one"] }), /^A new one\. .*log/],
  ["a failed job", watched({}, open(job("dead", 1))), /^1 background job has failed/],
  ["failed jobs", watched({}, open(job("dead", 1, 2), job("dead", 1))), /^3 background jobs have/],
  ["a job that waits a little", watched({}, open(job("waiting", 14))), undefined],
  [
    "a job that waits long",
    watched({}, open(job("waiting", 15))),
    /^Background work is 15 minutes/,
  ],
  ["one that is to be done later", watched({}, open(job("waiting", -600))), undefined],
  ["one that runs long", watched({}, open(job("running", 60))), undefined],
  ["a silent database", watched({}, { openAt: before(3) }), /was last counted 3 minutes ago/],
  ["one that never answered", watched({}, { openAt: undefined }), /could not be counted/],
  ["a fault", watched({ faults: [fault(59)] }), /^1 request failed in the last hour/],
  ["a fault of yesterday", watched({ faults: [fault(61)] }), undefined],
  ["a held loop", watched({ samples: [minute({ heldMs: 1000 })] }), /wait up to 1\.0 seconds in 1/],
  ["one a little held", watched({ samples: [minute({ heldMs: 999 })] }), undefined],
  [
    "one that was held long ago",
    watched({ samples: [minute({ heldMs: 9000, at: before(61) })] }),
    undefined,
  ],
  [
    "a slow disk",
    watched({ samples: [minute({ slowestWriteMs: 2500 })] }),
    /took up to 2\.5 seconds/,
  ],
  ["a large log", watched({}, { database: { bytes: 1, logBytes: 300e6 } }), /grown to 300 MB/],
  ["a database elsewhere", watched({}, { database: undefined }), undefined],
  ["no backup yet", watched({}, { backupAt: undefined }), /^No backup was made yet/],
  ["last night's backup", watched({}, { backupAt: before(25 * 60) }), undefined],
  ["an old backup", watched({}, { backupAt: before(50 * 60) }), /made 2 days ago/],
];

Deno.test("findingsOf() says what is wrong and what to do, and nothing where all is well", () => {
  for (const [name, state, expected] of cases) {
    const found = findingsOf(state);
    equal(found.length, expected ? 1 : 0, name);
    if (expected) match(`${found[0]!.words}. ${found[0]!.todo}`, expected, name);
  }
});

Deno.test("findingsOf() names what needs somebody now before what can wait", () => {
  const found = findingsOf(
    watched({ problems: ["The disk is full"], samples: [minute({ heldMs: 5000 })] }),
  );
  deepEqual(found.map(({ urgency }) => urgency), ["now", "soon"]);
});

Deno.test("inTime() says minutes, hours and days", () => {
  deepEqual([1, 2, 119, 120, 26 * 60, 48 * 60].map(inTime), [
    "1 minute",
    "2 minutes",
    "119 minutes",
    "2 hours",
    "26 hours",
    "2 days",
  ]);
});

Deno.test("reportOf() holds versions, names of settings, figures and references", () => {
  const report = reportOf(
    watched({ faults: [fault(1)], problems: ["The disk is full"] }, open(job("dead", 1))),
  );
  for (
    const words of [
      "Version: 1.0.0",
      "Settings that are set: BEDSIDE_URL",
      "The disk is full",
      "notice.send dead: 1",
      "0190-reference POST /referrals/:referralId 500 TypeError",
      "requests: 1, 1, 1",
    ]
  ) ok(report.includes(words), words);
});

Deno.test("reportOf() says what is not known yet", () => {
  const report = reportOf(watched({ samples: [] }, { open: undefined, openAt: undefined }));
  match(report, /Open work, as of never/);
  match(report, /requests: not known yet/);
});

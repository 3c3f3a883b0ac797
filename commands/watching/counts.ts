/** Hears of what happens, and adds it to the meters, to the minute's tally and to what the page shows. */
import { type Meters, newMeters } from "@/commands/watching/meters.ts";
import { newTally, type Tally } from "@/commands/watching/tally.ts";
import type { AuditAction } from "@/db/schema/audit.ts";
import type { WriteWatcher } from "@/db/watch_writes.ts";
import { type Counted, counted, type Fault } from "@/domain/watching/reading.ts";
import type { AnsweredRequest } from "@/routes/watching/watch.ts";

export interface Counts extends WriteWatcher {
  readonly meters: Meters;
  readonly counted: Readonly<Record<Counted, number>>;
  readonly images: { readonly starts: number; readonly photographs: number; readonly ms: number };
  answered(request: AnsweredRequest, now: () => Date): void;
  held(milliseconds: number): void;
  imageStarted(): void;
  imageReplied(outcome: string, milliseconds: number): void;
  /** The latest first. */
  faults(): readonly Fault[];
  /** What came together since this was last asked. */
  takeTally(): Tally;
}

/** Anything else that somebody sends is one method: what they make up must not become a series. */
const methods = new Set(["GET", "HEAD", "POST", "PATCH", "PUT", "DELETE", "OPTIONS"]);
const faultsKept = 20;

const outcomes: Partial<Record<AuditAction, Counted>> = {
  "call.answered": "calls answered",
  "call.cancelled": "calls given up",
  "call.ended": "calls ended",
  "call.placed": "calls placed",
  "call.unanswered": "calls not answered",
  "photograph.added": "uploads finished",
  "photograph.upload_begun": "uploads begun",
};
const whyEnded: Readonly<Record<string, Counted>> = {
  cancelled: "uploads cancelled",
  expired: "uploads expired",
  refused: "uploads refused",
};

export function newCounts(): Counts {
  const meters = newMeters();
  const images = { starts: 0, photographs: 0, ms: 0 };
  const sums = Object.fromEntries(counted.map((name) => [name, 0])) as Record<Counted, number>;
  const faults: Fault[] = [];
  let tally = newTally();
  meters.imageStarts.add([], 0);
  for (const name of counted) meterOf(name).add([outcomeOf(name)], 0);

  return {
    meters,
    counted: sums,
    images,
    answered(request, now) {
      const { requestId, route, status, milliseconds, error } = request;
      const method = methods.has(request.method) ? request.method : "other";
      meters.requests.add([method, route, String(status)]);
      meters.requestSeconds.observe(milliseconds / 1000, [route]);
      tally.requests++;
      tally.slowestMs = Math.max(tally.slowestMs, milliseconds);
      if (status < 500) return;
      tally.faults++;
      const at = now().toISOString() as Fault["at"];
      faults.unshift({ at, requestId, method, route, status, kind: kindOf(error) });
      faults.length = Math.min(faults.length, faultsKept);
    },
    held(milliseconds) {
      meters.heldSeconds.observe(milliseconds / 1000);
      tally.heldMs = Math.max(tally.heldMs, milliseconds);
    },
    took(waitedMilliseconds, milliseconds) {
      meters.writeWaitSeconds.observe(waitedMilliseconds / 1000);
      meters.writeSeconds.observe(milliseconds / 1000);
      tally.writes++;
      tally.slowestWriteMs = Math.max(tally.slowestWriteMs, milliseconds);
    },
    did(action, detail) {
      const name = nameOf(action, detail);
      if (!name) return;
      sums[name]++;
      meterOf(name).add([outcomeOf(name)]);
    },
    imageStarted() {
      images.starts++;
      meters.imageStarts.add();
    },
    imageReplied(outcome, milliseconds) {
      images.photographs++;
      images.ms += milliseconds;
      meters.photographSeconds.observe(milliseconds / 1000, [outcome]);
    },
    faults: () => faults,
    takeTally() {
      const taken = tally;
      tally = newTally();
      return taken;
    },
  };

  function meterOf(name: Counted) {
    return name.startsWith("calls ") ? meters.callsTotal : meters.uploadsTotal;
  }
}

/** `calls not answered` → `not_answered`. */
const outcomeOf = (name: Counted): string => name.slice(name.indexOf(" ") + 1).replaceAll(" ", "_");

/** A call that is placed once more, or a photograph that is there already, is no other one. */
function nameOf(
  action: AuditAction,
  { why, again }: Readonly<Record<string, unknown>>,
): Counted | undefined {
  if (action === "photograph.upload_ended") return whyEnded[String(why)];
  if (action === "call.placed" && again) return undefined;
  return outcomes[action];
}

/** Never its message, which may hold what somebody typed. */
function kindOf(error: Error | undefined): string {
  if (!error) return "no error";
  const code = codeOf(error) ?? codeOf(error.cause);
  return code ? `${error.name} ${code}` : error.name;
}

const codeOf = (error: unknown): string | undefined =>
  error instanceof Error && "code" in error && typeof error.code === "string"
    ? error.code
    : undefined;

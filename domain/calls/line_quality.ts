/** How the lines of live calls are now, as the browsers of those in them measured last. */
import { and, asc, eq, gt, inArray } from "drizzle-orm";
import { type Id, instantOf } from "@/db/columns.ts";
import { callMembers, callQuality } from "@/db/schema/calls.ts";
import type { Reader } from "@/db/store.ts";

/** From there on speech is hard to follow, and the desk is alarmed. */
export const alarmingLossPercent = 10;

/** Pages measure each half minute: what is older says nothing of now. */
const freshSeconds = 90;

export interface LineNow {
  readonly name: string;
  readonly roundTripMs: number | null;
  readonly lossPercent: number | null;
  readonly width: number | null;
  readonly height: number | null;
  /** host, srflx, prflx or relay. */
  readonly path: string | null;
  readonly lost: boolean;
}

/** By call; the last of each who is in it. */
export async function linesNow(
  read: Reader,
  callIds: readonly Id<"Call">[],
  now: Date,
): Promise<ReadonlyMap<Id<"Call">, readonly LineNow[]>> {
  if (callIds.length === 0) return new Map();
  const since = instantOf(new Date(now.getTime() - freshSeconds * 1000));
  const [members, measured] = await Promise.all([
    read.select({
      id: callMembers.id,
      callId: callMembers.callId,
      name: callMembers.name,
      lostAt: callMembers.lostAt,
    }).from(callMembers)
      .where(and(inArray(callMembers.callId, [...callIds]), eq(callMembers.state, "in")))
      .orderBy(asc(callMembers.askedAt)),
    read.select().from(callQuality)
      .where(and(inArray(callQuality.callId, [...callIds]), gt(callQuality.at, since)))
      .orderBy(asc(callQuality.at)),
  ]);
  const last = new Map(measured.map((row) => [row.memberId, row] as const));
  return Map.groupBy(
    members.map(({ id, callId, name, lostAt }) => {
      const row = last.get(id);
      return {
        callId,
        name,
        roundTripMs: row?.roundTripMs ?? null,
        lossPercent: row?.lossPercent ?? null,
        width: row?.width ?? null,
        height: row?.height ?? null,
        path: row?.path ?? null,
        lost: lostAt !== null,
      };
    }),
    ({ callId }) => callId,
  );
}

export const isAlarming = (line: LineNow): boolean =>
  line.lost || (line.lossPercent ?? 0) > alarmingLossPercent;

/** "45 ms, 1.2% lost, 640 × 480, through a relay"; nothing measured yet says so. */
export function lineInWords(line: LineNow): string {
  if (line.lost) return "Connection lost";
  const parts = [
    line.roundTripMs !== null && `${Math.round(line.roundTripMs)} ms`,
    line.lossPercent !== null && `${Math.round(line.lossPercent * 10) / 10}% lost`,
    line.width && line.height ? `${line.width} × ${line.height}` : false,
    line.path !== null && (line.path === "relay" ? "through a relay" : "direct"),
  ].filter((part) => part !== false);
  return parts.length === 0 ? "Not measured yet" : parts.join(", ");
}

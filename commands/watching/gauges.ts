/** Puts how things stand at this moment into the meters; what no longer is loses its line. */
import type { HeardOf } from "@/commands/watching/heard_of.ts";
import type { Meters } from "@/commands/watching/meters.ts";
import type { Instant } from "@/db/columns.ts";
import type { Reading } from "@/domain/watching/reading.ts";

export function setGauges(meters: Meters, now: Reading, heard: HeardOf): void {
  const secondsSince = (moment: Instant) =>
    Math.max(0, (Date.parse(now.at) - Date.parse(moment)) / 1000);
  meters.info.set(1, [now.version, Deno.version.deno]);
  meters.started.set(Date.parse(now.startedAt) / 1000);
  setOpenWork(meters, now, secondsSince);
  meters.imageAlive.set(now.images.alive ? 1 : 0);
  meters.streams.set(now.streams.queue, ["queue"]);
  meters.streams.set(now.streams.calls, ["calls"]);
  meters.sockets.set(now.sockets);
  for (const outcome of ["relayed", "refused", "expired", "dropped"] as const) {
    meters.signals.set(heard[outcome], [outcome]);
  }
  meters.signals.set(heard.takeOvers, ["taken_over"]);
  meters.memory.set(now.memory.resident, ["resident"]);
  meters.memory.set(now.memory.heapUsed, ["heap_used"]);
  for (const each of [meters.database, meters.databaseLog, meters.backupAge]) each.clear();
  if (now.database) {
    meters.database.set(now.database.bytes);
    meters.databaseLog.set(now.database.logBytes);
  }
  if (now.backupAt && now.backupAt !== "unknown") meters.backupAge.set(secondsSince(now.backupAt));
}

function setOpenWork(
  meters: Meters,
  { open, openAt }: Reading,
  secondsSince: (moment: Instant) => number,
): void {
  for (const each of [meters.jobs, meters.jobsOldest, meters.calls]) each.clear();
  for (const each of [meters.uploads, meters.openAge]) each.clear();
  if (!open || !openAt) return;
  meters.openAge.set(secondsSince(openAt));
  meters.uploads.set(open.uploads);
  for (const [state, number] of Object.entries(open.calls)) meters.calls.set(number, [state]);
  for (const { kind, state, number, since } of open.jobs) {
    meters.jobs.set(number, [kind, state]);
    if (state === "waiting") meters.jobsOldest.set(secondsSince(since), [kind]);
  }
}

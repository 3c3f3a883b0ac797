/** `check`: is everything that was entrusted to this install still there, and as it was? */
import { damagedParts, lostPointers } from "@/db/faults.ts";
import type { Store } from "@/db/store.ts";
import { verifyChain } from "@/domain/audit/verify_chain.ts";
import type { FileStore } from "@/domain/photographs/file_store.ts";
import { unknownFiles } from "@/domain/photographs/unknown_files.ts";
import { wrongTotals } from "@/domain/surveys/verify_totals.ts";
import { verifyFiles } from "@/domain/photographs/verify_files.ts";

/** Housekeeping removes them after a day, every night: older ones mean that it does not run. */
const orphanHours = 48;

/** Says in sentences what holds and what does not; true where all of it holds. */
export async function check(
  store: Store,
  files: FileStore,
  say: (sentence: string, isFault?: boolean) => void,
): Promise<boolean> {
  let faults = 0;
  const parts = [
    { faultsIn: () => trail(store, say), well: "The audit trail holds." },
    { faultsIn: () => damagedParts(store.readLong), well: "The database file is whole." },
    { faultsIn: () => lostPointers(store.readLong), well: "Every row points to rows that exist." },
    {
      faultsIn: () => verifyFiles(store.readLong, files),
      well: "Every photograph is on the disk as it arrived.",
    },
    { faultsIn: () => wrongTotals(store.readLong), well: "The totals of surveys add up." },
    { faultsIn: () => strangers(store, files), well: "No file is without its row." },
  ];
  for (const { faultsIn, well } of parts) {
    const before = faults;
    for await (const fault of faultsIn()) {
      say(fault, true);
      faults++;
    }
    if (faults === before) say(well);
  }
  say(
    faults === 0
      ? "All is well."
      : `${faults} ${faults === 1 ? "thing is" : "things are"} wrong. See docs/operating.md`,
  );
  return faults === 0;
}

async function* trail(store: Store, say: (sentence: string) => void) {
  const { entries, broken } = await verifyChain(store.readLong);
  say(`Entries of the audit trail that hold: ${entries}.`);
  if (broken) yield `The audit trail is broken: entry ${broken.sequence} ${broken.why}`;
}

async function* strangers(store: Store, files: FileStore) {
  for await (const { key, bytes } of unknownFiles(store, files, orphanHours)) {
    yield `No photograph knows the file ${key} (${bytes} bytes)`;
  }
}

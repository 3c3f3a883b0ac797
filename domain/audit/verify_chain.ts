/** Walks the whole trail: is each entry as it was written, and none missing? */
import { asc, gt, sql } from "drizzle-orm";
import { firstHash, hashOf } from "@/db/audit_chain.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import type { Reader } from "@/db/store.ts";

const entriesAtOnce = 1_000;

export interface Verdict {
  readonly entries: number;
  /** The first place where the trail does not hold. */
  readonly broken?: { readonly sequence: number; readonly why: string };
}

export async function verifyChain(read: Reader): Promise<Verdict> {
  // Read first: entries written while the walk goes on are beyond this one, and checked too.
  const newest = await newestEver(read);
  let entries = 0;
  let last = 0;
  let previousHash = firstHash;
  while (true) {
    const page = await read.select().from(auditEntries).where(gt(auditEntries.sequence, last))
      .orderBy(asc(auditEntries.sequence)).limit(entriesAtOnce);
    for (const entry of page) {
      const broken = (why: string) => ({ entries, broken: { sequence: entry.sequence, why } });
      if (entry.previousHash !== previousHash) {
        return broken("does not follow the one before it: something in between is missing");
      }
      if (entry.hash !== hashOf(entry)) return broken("was changed after it was written");
      previousHash = entry.hash;
      last = entry.sequence;
      entries++;
    }
    if (page.length < entriesAtOnce) break;
  }
  if (last >= newest) return { entries };
  return { entries, broken: { sequence: last + 1, why: "is missing, with all that followed" } };
}

/** SQLite remembers the highest number it gave out, also when the entry is gone. */
async function newestEver(read: Reader): Promise<number> {
  const [row] = await read.all<{ seq: number }>(
    sql`SELECT seq FROM sqlite_sequence WHERE name = 'audit_entries'`,
  );
  return row?.seq ?? 0;
}

/** What can be said of a database, to compare a backup with what comes back from it. */
import { desc, eq, sql } from "drizzle-orm";
import type { Manifest } from "@/commands/backup/manifest.ts";
import { firstHash } from "@/db/audit_chain.ts";
import { damagedParts, lostPointers } from "@/db/faults.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import type { Reader } from "@/db/store.ts";
import { verifyChain } from "@/domain/audit/verify_chain.ts";

export interface Facts extends Pick<Manifest, "audit" | "rows" | "faults"> {
  readonly migration: number;
}

/** Reads everything: the file's structure, every reference, the whole audit trail. */
export async function factsOf(read: Reader): Promise<Facts> {
  const faults = [...await Array.fromAsync(damagedParts(read))];
  faults.push(...await Array.fromAsync(lostPointers(read)));
  const { entries, broken } = await verifyChain(read);
  if (broken) faults.push(`The audit trail is broken: entry ${broken.sequence} ${broken.why}`);
  const [last] = await read.select({
    sequence: auditEntries.sequence,
    hash: auditEntries.hash,
    at: auditEntries.at,
  }).from(auditEntries).orderBy(desc(auditEntries.sequence)).limit(1);
  const [migrated] = await read.all<{ newest: number | null }>(
    sql`SELECT max(created_at) AS newest FROM __drizzle_migrations`,
  );
  return {
    audit: {
      entries,
      sequence: last?.sequence ?? 0,
      hash: last?.hash ?? firstHash,
      at: last?.at ?? null,
    },
    rows: await rowCounts(read),
    migration: migrated?.newest ?? 0,
    faults,
  };
}

/** Does this trail go on from that entry? An empty trail is where every other begins. */
export async function goesOnFrom(read: Reader, { sequence, hash }: Manifest["audit"]) {
  if (sequence === 0) return true;
  const [entry] = await read.select({ hash: auditEntries.hash }).from(auditEntries)
    .where(eq(auditEntries.sequence, sequence));
  return entry?.hash === hash;
}

async function rowCounts(read: Reader): Promise<Record<string, number>> {
  // Not the search index's own tables, which are made from others.
  const tables = await read.all<{ name: string }>(sql`
    SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table'
      AND name NOT LIKE 'sqlite_%' ORDER BY name`);
  const counts: Record<string, number> = {};
  for (const { name } of tables) {
    const [row] = await read.all<{ n: number }>(
      sql`SELECT count(*) AS n FROM ${sql.identifier(name)}`,
    );
    counts[name] = row?.n ?? 0;
  }
  return counts;
}

/** Appends to the audit trail; each entry holds the hash of the one before. */
import { createHash } from "node:crypto";
import { sql } from "drizzle-orm";
import type { Id, Instant } from "@/db/columns.ts";
import type { AuditAction, auditEntries } from "@/db/schema/audit.ts";
import type { Database } from "@/db/store.ts";

/** Who makes a change: a signed-in person, a job, or nobody (someone at the sign-in page). */
export interface Author {
  readonly userId: Id<"User"> | null;
  /** The role it is done under; `job:…` or `nobody` where no person does it. */
  readonly role: string;
  readonly organisationId: Id<"Organisation"> | null;
  /** Set while emergency access is on: every entry made under it carries it. */
  readonly breakGlassId?: Id<"BreakGlass"> | null;
  readonly requestId?: string | null;
  readonly address?: string | null;
}

/** What an entry is about: one record by its kind, and the patient whose it is. */
export type About = Readonly<Record<string, string | null | undefined>>;

export interface Entry {
  readonly at: Instant;
  readonly author: Author;
  readonly action: AuditAction;
  readonly about: About;
  readonly detail: Readonly<Record<string, unknown>>;
}

type AuditRow = Omit<typeof auditEntries.$inferSelect, "sequence">;

export const firstHash = "0".repeat(64);

/**
 * Only from inside a change: reads the newest hash and adds the entries behind it. Every change
 * passes here, so its SQL is written out: to build it took longer than to run it.
 */
export async function append(
  tx: Pick<Database, "all" | "run">,
  entries: readonly Entry[],
): Promise<void> {
  const [last] = await tx.all<{ hash: string }>(
    sql`SELECT hash FROM audit_entries ORDER BY sequence DESC LIMIT 1`,
  );
  let previousHash = last?.hash ?? firstHash;
  const rows = entries.map((entry) => {
    const row = { ...unhashed(entry), previousHash };
    previousHash = hashOf(row);
    return sql`(${row.at}, ${row.actorId}, ${row.actorRole}, ${row.organisationId}, ${row.action},
      ${row.subject}, ${row.patientId}, ${JSON.stringify(row.detail)}, ${row.breakGlassId},
      ${row.requestId}, ${row.address}, ${row.previousHash}, ${previousHash})`;
  });
  await tx.run(sql`INSERT INTO audit_entries (at, actor_id, actor_role, organisation_id, action,
    subject, patient_id, detail, break_glass_id, request_id, address, previous_hash, hash)
    VALUES ${sql.join(rows, sql`, `)}`);
}

/** SHA-256 over the entry and the hash before it, in a fixed order of fields. */
export function hashOf(row: Omit<AuditRow, "hash">): string {
  const fields = [
    row.previousHash,
    row.at,
    row.actorId,
    row.actorRole,
    row.organisationId,
    row.action,
    row.subject,
    row.patientId,
    JSON.stringify(row.detail),
    row.breakGlassId,
    row.requestId,
    row.address,
  ];
  return createHash("sha256").update(JSON.stringify(fields)).digest("hex");
}

function unhashed({ at, author, action, about, detail }: Entry) {
  const [kind, id] = Object.entries(about).find(([kind]) => kind !== "patient") ??
    ["patient", about["patient"]];
  return {
    at,
    actorId: author.userId,
    actorRole: author.role,
    organisationId: author.organisationId,
    action,
    subject: `${kind}:${id ?? ""}`,
    patientId: (about["patient"] ?? null) as Id<"Patient"> | null,
    detail,
    breakGlassId: author.breakGlassId ?? null,
    requestId: author.requestId ?? null,
    address: author.address ?? null,
  };
}

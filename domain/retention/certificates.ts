/** What was destroyed, when and on whose word: it knows nobody. */
import { and, desc, eq, lt, or, type SQL, sql } from "drizzle-orm";
import type { Id, Instant, NhsNumber } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { retentionReviews } from "@/db/schema/retention.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { visibleTo } from "@/domain/retention/find.ts";
import { keyedNumberHash } from "@/domain/retention/number_hash.ts";

export type Certificate = Awaited<ReturnType<typeof listCertificates>>[number];

export const certificatesAtOnce = 50;

export interface CertificateMark {
  readonly destroyedAt: Instant;
  readonly id: Id<"RetentionReview">;
}

/** Newest first. */
export const listCertificates = (read: Reader, actor: Actor, before?: CertificateMark) =>
  certificates(
    read,
    actor,
    before && or(
      lt(retentionReviews.destroyedAt, before.destroyedAt),
      and(eq(retentionReviews.destroyedAt, before.destroyedAt), lt(retentionReviews.id, before.id)),
    ),
  );

/** Of the record of whoever has this NHS number, if there was one here. */
export const findCertificates = (read: Reader, actor: Actor, key: string, nhsNumber: NhsNumber) =>
  certificates(read, actor, eq(retentionReviews.numberHash, keyedNumberHash(key, nhsNumber)));

function certificates(read: Reader, actor: Actor, which?: SQL) {
  return read.select({
    id: retentionReviews.id,
    kind: retentionReviews.kind,
    lastEntryOn: retentionReviews.lastEntryOn,
    dueOn: retentionReviews.dueOn,
    approvedByName: users.name,
    approvedAt: retentionReviews.decidedAt,
    destroyedAt: sql<Instant>`${retentionReviews.destroyedAt}`,
    rows: retentionReviews.rows,
    files: retentionReviews.files,
    filesGoneAt: retentionReviews.filesGoneAt,
  }).from(retentionReviews).leftJoin(users, eq(users.id, retentionReviews.decidedBy))
    .where(and(visibleTo(actor), eq(retentionReviews.state, "destroyed"), which))
    .orderBy(desc(retentionReviews.destroyedAt), desc(retentionReviews.id))
    .limit(certificatesAtOnce + 1);
}

/** Photographs that were reported, for those who decide about them. Says nothing about a patient. */
import { and, desc, eq, isNull, type SQL, sql } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { organisations } from "@/db/schema/organisations.ts";
import { calls } from "@/db/schema/calls.ts";
import { closerLooks } from "@/db/schema/closer_looks.ts";
import { photographQuarantines, photographs } from "@/db/schema/photographs.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { holds } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";

export type Reported = Awaited<ReturnType<typeof findReported>>;

export async function findReported(read: Reader, actor: Actor, id: Id<"Photograph">) {
  const found = await open(read)
    .where(and(eq(photographs.id, id), stillShut, visibleTo(actor))).get();
  if (!found) {
    throw new Refusal(
      "not_found",
      "There is no such photograph, or somebody has decided about it already",
    );
  }
  return found;
}

/** How many one page shows. */
export const mostReported = 200;

/** Those that nobody has decided about, the newest first. */
export async function reportedPhotographs(read: Reader, actor: Actor): Promise<Reported[]> {
  return await open(read).where(and(stillShut, visibleTo(actor)))
    .orderBy(desc(photographQuarantines.reportedAt), desc(photographQuarantines.id)).limit(
      mostReported,
    );
}

const open = (read: Reader) =>
  read.select({
    id: photographs.id,
    quarantineId: photographQuarantines.id,
    stateBefore: photographQuarantines.stateBefore,
    reason: photographQuarantines.reason,
    reportedAt: photographQuarantines.reportedAt,
    reportedByName: users.name,
    kind: photographs.kind,
    addedAt: photographs.addedAt,
    referralId: referrals.id,
    reference: referrals.reference,
    priority: referrals.priority,
    callId: calls.id,
    hubId: calls.hubId,
    patientId: sql<Id<"Patient"> | null>`coalesce(${referrals.patientId}, ${calls.patientId})`,
    practiceId: referrals.practiceId,
    /** The practice that sent it, or the home. */
    senderName: organisations.name,
  }).from(photographQuarantines)
    .innerJoin(photographs, eq(photographs.id, photographQuarantines.photographId))
    .leftJoin(referrals, eq(referrals.id, photographs.referralId))
    .leftJoin(closerLooks, eq(closerLooks.id, photographs.closerLookId))
    .leftJoin(calls, eq(calls.id, closerLooks.callId))
    .innerJoin(
      organisations,
      eq(organisations.id, sql`coalesce(${referrals.practiceId}, ${calls.homeId})`),
    )
    .innerJoin(users, eq(users.id, photographQuarantines.reportedBy))
    .$dynamic();

const stillShut = isNull(photographQuarantines.releasedAt);

/** A practice decides about what it sent; an administrator about all, of calls alone. */
function visibleTo(actor: Actor): SQL {
  if (!holds(actor, "photograph.review_reported")) return sql`0`;
  return actor.role === "administrator" ? sql`1` : eq(referrals.practiceId, actor.organisationId);
}

/** Communication and access needs of the patients on a page of the queue, in one question. */
import { and, asc, inArray, isNull, sql } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { listed, prepared } from "@/db/prepared.ts";
import { patientNeeds } from "@/db/schema/patients.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import type { Need } from "@/domain/patients/patient.ts";
import { scopeOf, visibleToAsker } from "@/domain/referrals/find.ts";

export async function needsOf(
  read: Reader,
  actor: Actor,
  patientIds: readonly Id<"Patient">[],
): Promise<Map<Id<"Patient">, Need[]>> {
  if (patientIds.length === 0) return new Map();
  const needs = await standing(read).all({
    ...scopeOf(actor),
    patientIds: JSON.stringify(patientIds),
  });
  return Map.groupBy(needs, ({ patientId }) => patientId);
}

const standing = prepared((read) =>
  read.select({
    patientId: patientNeeds.patientId,
    kind: patientNeeds.kind,
    detail: patientNeeds.detail,
  }).from(patientNeeds)
    .where(
      and(
        inArray(patientNeeds.patientId, listed("patientIds")),
        isNull(patientNeeds.endedAt),
        sql`EXISTS (SELECT 1 FROM ${referrals}
          WHERE ${referrals.patientId} = ${patientNeeds.patientId} AND ${visibleToAsker})`,
      ),
    ).orderBy(asc(patientNeeds.recordedAt), asc(patientNeeds.id)).prepare()
);

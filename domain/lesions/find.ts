/** Lesions of a patient, as those know them who may see one of the patient's referrals. */
import { and, asc, eq, exists, getTableColumns, isNull, type SQL, sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/sqlite-core";
import type { Id } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { lesions } from "@/db/schema/lesions.ts";
import { photographs } from "@/db/schema/photographs.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";
import {
  findReferral,
  type Referral,
  visibleTo as referralsVisibleTo,
} from "@/domain/referrals/find.ts";

export type Lesion = Awaited<ReturnType<typeof findLesion>>;

/** Of the patient of this referral; another patient's lesion does not exist here. */
export async function findLesion(
  read: Reader,
  actor: Actor,
  { id: referralId, patientId }: Pick<Referral, "id" | "patientId">,
  id: Id<"Lesion">,
) {
  const found = await withCounts(read, referralId).where(
    and(eq(lesions.id, id), eq(lesions.patientId, patientId), visibleTo(actor)),
  ).get();
  if (!found) throw new Refusal("not_found", "There is no such lesion of this patient");
  return found;
}

/** All of the patient of this referral that were not removed, by number. */
export async function lesionsOf(
  read: Reader,
  actor: Actor,
  referralId: Id<"Referral">,
): Promise<Lesion[]> {
  const { patientId } = await findReferral(read, actor, referralId);
  return await withCounts(read, referralId)
    .where(and(eq(lesions.patientId, patientId), isNull(lesions.removedAt), visibleTo(actor)))
    .orderBy(asc(lesions.number));
}

/** Asked of each lesion's patient, who has few referrals: not of all that this person may see. */
const visibleTo = (actor: Actor): SQL =>
  exists(
    new QueryBuilder().select({ id: referrals.id }).from(referrals)
      .where(and(eq(referrals.patientId, lesions.patientId), referralsVisibleTo(actor))),
  );

const withCounts = (read: Reader, referralId: Id<"Referral">) =>
  read.select({
    ...getTableColumns(lesions),
    recordedByName: users.name,
    /** Photographs of it that were not removed, in this referral and in all. */
    photographsHere: counted(sql`AND ${photographs.referralId} = ${referralId}`),
    photographs: counted(sql``),
  }).from(lesions).innerJoin(users, eq(users.id, lesions.recordedBy)).$dynamic();

const counted = (which: SQL) =>
  sql<number>`(SELECT count(*) FROM ${photographs}
    WHERE ${photographs.lesionId} = ${lesions.id} AND ${photographs.state} <> 'removed' ${which})`;

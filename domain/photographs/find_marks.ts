/** Marks and scales of the photographs that this person may know of. */
import { and, asc, desc, eq, getTableColumns, inArray, isNull, sql } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { memberships, users } from "@/db/schema/access.ts";
import { photographMarks, photographScales } from "@/db/schema/marks.ts";
import { photographs } from "@/db/schema/photographs.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";
import { visibleTo } from "@/domain/referrals/find.ts";

export type Mark = Awaited<ReturnType<typeof findMark>>;
export type SetScale = Awaited<ReturnType<typeof scalesOn>>[number];

/** Also one that was removed: whoever asks for it is told so. */
export async function findMark(read: Reader, actor: Actor, id: Id<"Mark">) {
  const mark = await withPhotograph(read, actor)
    .where(and(eq(photographMarks.id, id), visibleTo(actor))).get();
  if (!mark) throw new Refusal("not_found", "There is no such mark");
  return mark;
}

/** Those that were not removed, in the order in which they were drawn. */
export async function marksOn(
  read: Reader,
  actor: Actor,
  photographIds: readonly Id<"Photograph">[],
): Promise<Mark[]> {
  if (photographIds.length === 0) return [];
  return await withPhotograph(read, actor)
    .where(and(
      inArray(photographMarks.photographId, [...photographIds]),
      isNull(photographMarks.removedAt),
      visibleTo(actor),
    ))
    .orderBy(asc(photographMarks.drawnAt), asc(photographMarks.id));
}

/** All that were ever set, the newest first: the first of a photograph holds. */
export async function scalesOn(
  read: Reader,
  actor: Actor,
  photographIds: readonly Id<"Photograph">[],
) {
  if (photographIds.length === 0) return [];
  return await read.select({ ...getTableColumns(photographScales), setByName: users.name })
    .from(photographScales)
    .innerJoin(photographs, eq(photographs.id, photographScales.photographId))
    .innerJoin(referrals, eq(referrals.id, photographs.referralId))
    .innerJoin(users, eq(users.id, photographScales.setBy))
    .where(and(inArray(photographScales.photographId, [...photographIds]), visibleTo(actor)))
    .orderBy(desc(photographScales.setAt), desc(photographScales.id));
}

const withPhotograph = (read: Reader, actor: Actor) =>
  read.select({
    ...getTableColumns(photographMarks),
    referralId: photographs.referralId,
    patientId: referrals.patientId,
    drawnByName: users.name,
    /** Drawn by this person, or by somebody of the organisation that they work in now. */
    ours: sql<number>`(${photographMarks.drawnBy} = ${actor.userId} OR EXISTS (
      SELECT 1 FROM ${memberships} AS theirs
      WHERE theirs.user_id = ${photographMarks.drawnBy}
        AND theirs.organisation_id = ${actor.organisationId}
    ))`.mapWith(Boolean),
  }).from(photographMarks)
    .innerJoin(photographs, eq(photographs.id, photographMarks.photographId))
    .innerJoin(referrals, eq(referrals.id, photographs.referralId))
    .innerJoin(users, eq(users.id, photographMarks.drawnBy))
    .$dynamic();

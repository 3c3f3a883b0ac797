/** Photographs of the referrals that this person may know of. */
import { and, asc, eq, getTableColumns, inArray, ne, type SQL, sql } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { photographs } from "@/db/schema/photographs.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { listed, prepared } from "@/db/prepared.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";
import {
  scopeOf,
  visibleTo as referralsVisibleTo,
  visibleToAsker,
} from "@/domain/referrals/find.ts";

export type Photograph = Awaited<ReturnType<typeof findPhotograph>>;

/** Also one that was removed: whoever asks for it is told so. */
export async function findPhotograph(read: Reader, actor: Actor, id: Id<"Photograph">) {
  const found = await withReferral(read).where(and(eq(photographs.id, id), visibleTo(actor))).get();
  if (!found) throw new Refusal("not_found", "There is no such photograph");
  return found;
}

/** All that belong to a referral and were not removed, in the order in which they are read. */
export async function photographsOf(
  read: Reader,
  actor: Actor,
  referralId: Id<"Referral">,
): Promise<Photograph[]> {
  return await withReferral(read)
    .where(and(eq(photographs.referralId, referralId), notRemoved, visibleTo(actor)))
    .orderBy(kindOrder, asc(photographs.addedAt), asc(photographs.id));
}

export interface Thumb {
  readonly id: Id<"Photograph">;
  readonly referralId: Id<"Referral">;
}

/** Those that can be shown, for many referrals in one question. */
export async function thumbsOf(
  read: Reader,
  actor: Actor,
  referralIds: readonly Id<"Referral">[],
): Promise<Map<Id<"Referral">, Thumb[]>> {
  if (referralIds.length === 0) return new Map();
  const thumbs = await readyThumbs(read).all({
    ...scopeOf(actor),
    referralIds: JSON.stringify(referralIds),
  });
  return Map.groupBy(thumbs, ({ referralId }) => referralId);
}

const withReferral = (read: Reader) =>
  read.select({
    ...getTableColumns(photographs),
    patientId: referrals.patientId,
    reference: referrals.reference,
    addedByName: users.name,
  }).from(photographs)
    .innerJoin(referrals, eq(referrals.id, photographs.referralId))
    .innerJoin(users, eq(users.id, photographs.addedBy))
    .$dynamic();

const visibleTo = (actor: Actor): SQL | undefined => referralsVisibleTo(actor);

const notRemoved = ne(photographs.state, "removed");
const inOrder = (...kinds: readonly string[]) =>
  sql.join([
    sql`CASE ${photographs.kind}`,
    ...kinds.map((kind, at) => sql`WHEN ${sql.raw(`'${kind}'`)} THEN ${sql.raw(String(at))}`),
    sql`ELSE 9 END`,
  ], sql` `);
/** From afar to close. */
const kindOrder = inOrder("overview", "close_up", "dermoscopic");
/** What a case is recognised by in a list. */
const closestFirst = inOrder("close_up", "dermoscopic", "overview");

const readyThumbs = prepared((read) =>
  read.select({ id: photographs.id, referralId: photographs.referralId })
    .from(photographs).innerJoin(referrals, eq(referrals.id, photographs.referralId))
    .where(
      and(
        inArray(photographs.referralId, listed("referralIds")),
        eq(photographs.state, sql`'ready'`),
        visibleToAsker,
      ),
    )
    .orderBy(closestFirst, asc(photographs.addedAt), asc(photographs.id)).prepare()
);

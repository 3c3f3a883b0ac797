/** Photographs of the referrals that this person may know of. */
import { and, asc, eq, getTableColumns, ne, type SQL, sql } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { photographs } from "@/db/schema/photographs.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";
import { visibleTo as referralsVisibleTo } from "@/domain/referrals/find.ts";

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

export interface Thumb {
  readonly id: Id<"Photograph">;
}

/**
 * Those that can be shown, as a column of a question about referrals: whoever is shown the row may
 * see them. Fifty referrals cost less so than one more question does.
 */
export const thumbsOfReferral = sql`(
  SELECT json_group_array(
    json_object('id', ${photographs.id}) ORDER BY ${closestFirst}, ${photographs.addedAt}, ${photographs.id}
  ) FROM ${photographs}
  WHERE ${photographs.referralId} = ${referrals.id} AND ${photographs.state} = 'ready'
)`.mapWith((text: string): Thumb[] => JSON.parse(text));

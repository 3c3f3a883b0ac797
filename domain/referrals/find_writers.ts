/** Who wrote which answer of a referral last, and when, by question key; of one cleared, nobody. */
import { and, eq, sql } from "drizzle-orm";
import type { Id, Instant } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { visibleTo } from "@/domain/referrals/find.ts";

export interface Writer {
  readonly name: string;
  readonly at: Instant;
}
export type Writers = ReadonlyMap<string, Writer>;

export async function findWriters(
  read: Reader,
  actor: Actor,
  id: Id<"Referral">,
): Promise<Writers> {
  const rows = await read.select({
    history: referrals.history,
    writtenBy: referrals.writtenBy,
    userId: users.id,
    name: users.name,
  })
    .from(referrals)
    .innerJoin(
      users,
      sql`${users.id} IN (SELECT json_extract(value, '$.by') FROM json_each(${referrals.writtenBy}))`,
    )
    .where(and(eq(referrals.id, id), visibleTo(actor)));
  const names = new Map(rows.map(({ userId, name }) => [userId, name]));
  const { history = {}, writtenBy = {} } = rows[0] ?? {};
  return new Map(
    Object.entries(writtenBy)
      .filter(([key]) => key in history)
      .map(([key, { by, at }]) => [key, { name: names.get(by) ?? "Somebody", at }]),
  );
}

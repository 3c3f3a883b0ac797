/** Practices with an open case in the queue: what it can be filtered by. */
import { and, asc, eq, inArray, sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/sqlite-core";
import { type Id, literals } from "@/db/columns.ts";
import { organisations } from "@/db/schema/organisations.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { ownServices } from "@/domain/services/find.ts";

export interface QueuePractice {
  readonly id: Id<"Organisation">;
  readonly name: string;
}

/** By name. */
export async function practicesInQueue(read: Reader, actor: Actor): Promise<QueuePractice[]> {
  const serviceIds = (await ownServices(read, actor)).map(({ id }) => id);
  const senders = new QueryBuilder().select({ id: referrals.practiceId }).from(referrals).where(
    and(
      inArray(referrals.serviceId, serviceIds),
      sql`${referrals.state} IN ${literals(["waiting", "claimed"])}`,
    ),
  );
  return await read.select({ id: organisations.id, name: organisations.name }).from(organisations)
    .where(inArray(organisations.id, senders)).orderBy(asc(organisations.name));
}

/** Every signed-in person may know what a practice is called; undefined where there is none. */
export async function practiceName(
  read: Reader,
  id: Id<"Organisation">,
): Promise<string | undefined> {
  const found = await read.select({ name: organisations.name }).from(organisations)
    .where(and(eq(organisations.id, id), eq(organisations.kind, "practice"))).get();
  return found?.name;
}

/** Views of the queue that somebody keeps, each under a name of their own. */
import { and, asc, eq, type SQL, sql } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { prepared } from "@/db/prepared.ts";
import { queueViews } from "@/db/schema/triage.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";

export type KeptView = typeof queueViews.$inferSelect;

/** By name. */
export async function keptViews(read: Reader, actor: Actor): Promise<readonly KeptView[]> {
  return await own(read).all({ userId: actor.userId });
}

export async function findKeptView(
  read: Reader,
  actor: Actor,
  id: Id<"QueueView">,
): Promise<KeptView> {
  const view = await read.select().from(queueViews)
    .where(and(eq(queueViews.id, id), visibleTo(actor))).get();
  if (!view) throw new Refusal("not_found", "You have no such view. You may have removed it");
  return view;
}

const visibleTo = (actor: Actor): SQL => eq(queueViews.userId, actor.userId);

const own = prepared((read) =>
  read.select().from(queueViews).where(eq(queueViews.userId, sql.placeholder("userId")))
    .orderBy(asc(queueViews.name)).prepare()
);

/** What waits in a service's queue, by priority, age and holder. Heavy: ask it of `store.readLong`. */
import { and, count, eq, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import { type Id, instantOf, literals } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { type Priority, referrals } from "@/db/schema/referrals.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { managedBy } from "@/domain/capacity/scope.ts";

/** Since it was sent; each ends where the next begins. */
export const ages = [
  { label: "Under 1 day", days: 0 },
  { label: "1 to 2 days", days: 1 },
  { label: "3 to 6 days", days: 3 },
  { label: "7 to 13 days", days: 7 },
  { label: "14 days and more", days: 14 },
] as const;

export interface Counted {
  readonly priority: Priority;
  readonly state: "waiting" | "claimed";
  readonly age: number;
  readonly isOver: boolean;
  readonly claimedBy: Id<"User"> | null;
  readonly claimedByName: string | null;
  readonly assignedTo: Id<"User"> | null;
  readonly assignedToName: string | null;
  readonly cases: number;
}

export interface Waiting {
  readonly open: readonly Counted[];
  /** With the practice again. */
  readonly returned: ReadonlyMap<Priority, number>;
}

const [claimers, assignees] = [alias(users, "claimers"), alias(users, "assignees")] as const;

export async function waitingOf(
  read: Reader,
  actor: Actor,
  serviceId: Id<"Service">,
  now: Date,
): Promise<Waiting> {
  const since = (days: number) => instantOf(new Date(now.getTime() - days * 24 * 3_600_000));
  const age = sql<number>`CASE
    WHEN ${referrals.sentAt} > ${since(ages[1].days)} THEN 0
    WHEN ${referrals.sentAt} > ${since(ages[2].days)} THEN 1
    WHEN ${referrals.sentAt} > ${since(ages[3].days)} THEN 2
    WHEN ${referrals.sentAt} > ${since(ages[4].days)} THEN 3
    ELSE 4 END`.as("age");
  const isOver = sql<number>`${referrals.dueAt} < ${instantOf(now)}`.as("is_over");
  const ofService = and(eq(referrals.serviceId, serviceId), managedBy(actor));
  const [open, returned] = await Promise.all([
    read.select({
      priority: referrals.priority,
      state: referrals.state,
      age,
      isOver,
      claimedBy: referrals.claimedBy,
      claimedByName: claimers.name,
      assignedTo: referrals.assignedTo,
      assignedToName: assignees.name,
      cases: count(),
    }).from(referrals)
      .leftJoin(claimers, eq(claimers.id, referrals.claimedBy))
      .leftJoin(assignees, eq(assignees.id, referrals.assignedTo))
      .where(and(sql`${referrals.state} IN ${literals(["waiting", "claimed"])}`, ofService))
      .groupBy(
        referrals.priority,
        referrals.state,
        sql`age`,
        sql`is_over`,
        referrals.claimedBy,
        referrals.assignedTo,
      ),
    read.select({ priority: referrals.priority, cases: count() }).from(referrals)
      .where(and(sql`${referrals.state} = 'returned'`, ofService)).groupBy(referrals.priority),
  ]);
  return {
    open: open.map((row) => ({
      ...row,
      state: row.state === "claimed" ? "claimed" : "waiting",
      isOver: row.isOver === 1,
    })),
    returned: new Map(returned.map(({ priority, cases }) => [priority, cases])),
  };
}

/** How many of these fit. */
export const sumOf = (counted: readonly Counted[], fits: (one: Counted) => boolean): number =>
  counted.reduce((sum, one) => fits(one) ? sum + one.cases : sum, 0);

export interface Holder {
  readonly userId: Id<"User">;
  readonly name: string;
  readonly claimed: number;
  /** Given to them, and not claimed by anybody. */
  readonly given: number;
  readonly over: number;
}

/** Whoever holds cases or was given some; the most first. */
export function holdersIn(counted: readonly Counted[]): Holder[] {
  const holders = new Map<Id<"User">, Holder>();
  for (
    const { state, claimedBy, claimedByName, assignedTo, assignedToName, isOver, cases } of counted
  ) {
    const isClaimed = state === "claimed";
    const userId = isClaimed ? claimedBy : assignedTo;
    if (!userId) continue;
    const name = (isClaimed ? claimedByName : assignedToName) ?? "Somebody";
    const known = holders.get(userId) ?? { userId, name, claimed: 0, given: 0, over: 0 };
    holders.set(userId, {
      ...known,
      claimed: known.claimed + (isClaimed ? cases : 0),
      given: known.given + (isClaimed ? 0 : cases),
      over: known.over + (isOver ? cases : 0),
    });
  }
  return [...holders.values()].sort((one, other) =>
    other.claimed + other.given - one.claimed - one.given || one.name.localeCompare(other.name)
  );
}

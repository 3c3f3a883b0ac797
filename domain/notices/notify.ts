/**
 * Has people told by e-mail, by what each has chosen, once the change it stands in is kept.
 *
 * A notice is a kind and an address in Bedside: there is no place for a clinical word in it.
 */
import { and, eq, inArray, isNull, lte, ne } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { memberships, type Role, users } from "@/db/schema/access.ts";
import { type NoticeKind, notices, type NoticeWay } from "@/db/schema/notices.ts";
import { endFailed } from "@/domain/jobs/waiting.ts";
import { waysOf } from "@/domain/notices/choices.ts";
import { isWaiting } from "@/domain/notices/waiting.ts";
import { dayOf } from "@/domain/time.ts";

type Told =
  | { readonly organisationId: Id<"Organisation">; readonly roles: readonly Role[] }
  | { readonly userId: Id<"User">; readonly organisationId?: Id<"Organisation"> };

export interface Happening {
  readonly kind: NoticeKind;
  /** What happened, spelled so that nobody is told of it twice: `answer:0199…`. */
  readonly eventKey: string;
  /** `/referrals/0199…` */
  readonly path: string;
  /** Whoever does the deed is never told of it; one person, only while they work there. */
  readonly to: Told;
}

/** How many people there are to tell, whether or not they want to be: 0 asks for somebody else. */
export async function notify(tx: Tx, { kind, eventKey, path, to }: Happening): Promise<number> {
  if (!plainPath.test(path)) throw new Error("A notice leads to a record and says nothing of it");
  const told = await peopleOf(tx, to);
  const ways = await waysOf(tx, told, kind);
  for (const userId of told) {
    const way = ways.get(userId)!;
    if (way === "off") continue;
    const made = await tx.insert(notices)
      .values({ id: newId(), userId, kind, eventKey, path, createdAt: tx.now })
      .onConflictDoNothing().returning({ id: notices.id });
    if (made.length > 0 && way === "at_once") await sendSoon(tx, userId, way);
  }
  return told.length;
}

/** What was read in Bedside need not be told by e-mail any more: by one person, or for everyone. */
export async function dropNotices(
  tx: Tx,
  eventKey: string,
  userId?: Id<"User">,
): Promise<void> {
  const whose = userId && eq(notices.userId, userId);
  await tx.update(notices).set({ droppedAt: tx.now })
    .where(and(isWaiting, eq(notices.eventKey, eventKey), whose));
}

/** One job sends all that waits for a person, so that an earlier one that failed is done with. */
export async function sendSoon(
  tx: Tx,
  userId: Id<"User">,
  way: Exclude<NoticeWay, "off">,
): Promise<void> {
  const dedupeKey = `${way}:${userId}`;
  await endFailed(tx, "notice.send", dedupeKey);
  await tx.enqueue("notice.send", { userId, way }, { dedupeKey });
}

/** An address of ours with nothing typed in it. */
const plainPath = /^\/(?:[a-z_-]+\/)*[0-9a-z-]+$/;

async function peopleOf(tx: Tx, to: Told): Promise<Id<"User">[]> {
  const rows = await tx.selectDistinct({ id: users.id }).from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(and(
      "userId" in to ? eq(memberships.userId, to.userId) : inArray(memberships.role, [...to.roles]),
      to.organisationId && eq(memberships.organisationId, to.organisationId),
      lte(memberships.validFrom, dayOf(tx.now)),
      isNull(memberships.endedAt),
      isNull(users.suspendedAt),
      tx.author.userId === null ? undefined : ne(users.id, tx.author.userId),
    ));
  return rows.map(({ id }) => id);
}

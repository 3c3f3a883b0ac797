/** How people want to be told of what. */
import { and, eq, inArray } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { noticeChoices, type NoticeKind, type NoticeWay } from "@/db/schema/notices.ts";
import type { Reader } from "@/db/store.ts";
import { noticeKindCatalogue } from "@/domain/notices/kinds.ts";

/** Each of them, chosen or as usual. */
export async function waysOf(
  read: Reader,
  people: readonly Id<"User">[],
  kind: NoticeKind,
): Promise<ReadonlyMap<Id<"User">, NoticeWay>> {
  if (people.length === 0) return new Map();
  const chosen = await read.select({ userId: noticeChoices.userId, way: noticeChoices.way })
    .from(noticeChoices)
    .where(and(inArray(noticeChoices.userId, [...people]), eq(noticeChoices.kind, kind)));
  const { usually } = noticeKindCatalogue[kind];
  return new Map([
    ...people.map((userId) => [userId, usually] as const),
    ...chosen.map(({ userId, way }) => [userId, way] as const),
  ]);
}

/** One person's, of every kind. */
export async function choicesOf(
  read: Reader,
  userId: Id<"User">,
): Promise<Readonly<Record<NoticeKind, NoticeWay>>> {
  const chosen = await read.select({ kind: noticeChoices.kind, way: noticeChoices.way })
    .from(noticeChoices).where(eq(noticeChoices.userId, userId));
  const usual = Object.entries(noticeKindCatalogue).map(([kind, { usually }]) => [kind, usually]);
  return Object.fromEntries([...usual, ...chosen.map(({ kind, way }) => [kind, way])]);
}

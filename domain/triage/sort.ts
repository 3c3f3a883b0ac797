/** In which order the queue stands, and where a page of it ended. */
import type { Id, Instant } from "@/db/columns.ts";

/**
 * `working`: urgent suspected cancer first, then by time left; `due`: by time left alone; `longest`
 * and `newest`: by when the case was sent.
 */
export const sorts = ["working", "due", "longest", "newest"] as const;
export type Sort = typeof sorts[number];

export const parseSort = (text: string | undefined): Sort =>
  sorts.find((each) => each === text) ?? "working";

/** The rank counts only in working order; `at` is the due time, or when it was sent. */
export interface Place {
  readonly rank: number;
  readonly at: Instant;
  readonly id: Id<"Referral">;
}

interface Placed {
  readonly id: Id<"Referral">;
  readonly rank: number;
  readonly dueAt: Instant | null;
  readonly sentAt: Instant | null;
}

/** Every case that was sent has both times; one without sorts first and is still found. */
export function placeOf({ id, rank, dueAt, sentAt }: Placed, sort: Sort = "working"): Place {
  const at = sort === "longest" || sort === "newest" ? sentAt : dueAt;
  return { rank, at: at ?? "" as Instant, id };
}

/** Before everything that there is. */
export const startOf = (sort: Sort): Place => ({
  rank: -1,
  at: (sort === "newest" ? "~" : "") as Instant,
  id: (sort === "newest" ? "~" : "") as Id<"Referral">,
});

export const printPlace = ({ rank, at, id }: Place): string => `${rank}~${at}~${id}`;

/** The place as words whose own order is that of the list: an open page puts a row in by it. */
export function wordsOfPlace(row: Placed, sort: Sort): string {
  const place = placeOf(row, sort);
  if (sort === "working") return printPlace(place);
  if (sort !== "newest") return `${place.at}~${place.id}`;
  return String(farOff - Date.parse(place.at)).padStart(16, "0");
}

/** Later than any case: what is taken from it runs backwards. */
const farOff = 9_999_999_999_999;

/** `1~2026-03-02T09:30:00.000Z~0199…`; anything else is the top. */
export function parsePlace(text: string | undefined): Place | undefined {
  const [, rank, at, id] = /^(\d)~([\d:.TZ-]{24})~([0-9a-f-]{36})$/.exec(text ?? "") ?? [];
  if (rank === undefined || at === undefined || id === undefined) return undefined;
  return { rank: Number(rank), at: at as Instant, id: id as Id<"Referral"> };
}

/** For rows of several walks that are put together. */
export function inOrder(sort: Sort): (one: Placed, two: Placed) => number {
  const turn = sort === "newest" ? -1 : 1;
  return (one, two) => {
    const [a, b] = [placeOf(one, sort), placeOf(two, sort)];
    const rank = sort === "working" ? a.rank - b.rank : 0;
    return rank || turn * (compare(a.at, b.at) || compare(a.id, b.id));
  };
}

const compare = (one: string, two: string) => one < two ? -1 : one > two ? 1 : 0;

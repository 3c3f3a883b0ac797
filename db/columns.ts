/**
 * How the database spells the values every table shares.
 *
 * Ids and times are text so that a row read with the sqlite3 shell makes sense
 * to a person; money is whole pence so that it adds up.
 */
import { type SQL, sql } from "drizzle-orm";
import { type AnySQLiteColumn, check, integer, text } from "drizzle-orm/sqlite-core";

/** A UUIDv7: unguessable enough for a URL, and sorts by when it was made. */
export type Id<Of extends string> = string & { readonly of: Of };
/** A moment, in UTC: `2026-03-29T00:30:00.000Z`. */
export type Instant = string & { readonly of: "Instant" };
/** A date without a time: `2026-03-29`. */
export type Day = string & { readonly of: "Day" };
/** `2026-03`. */
export type Month = string & { readonly of: "Month" };
export type Pence = number & { readonly of: "Pence" };
/** Ten digits, checked; kept without spaces, shown 3-3-4. */
export type NhsNumber = string & { readonly of: "NhsNumber" };

export const id = <Of extends string>(name?: string) =>
  (name ? text(name) : text()).$type<Id<Of>>();
export const instant = (name?: string) => (name ? text(name) : text()).$type<Instant>();
export const day = (name?: string) => (name ? text(name) : text()).$type<Day>();
export const pence = (name?: string) => (name ? integer(name) : integer()).$type<Pence>();
export const json = <Of>(name: string) => text(name, { mode: "json" }).$type<Of>();
export const yesNo = (name: string) => integer(name, { mode: "boolean" });

/** A CHECK that a column holds one of these words (or nothing, where it may be null). */
export function oneOf(name: string, column: AnySQLiteColumn, words: readonly string[]) {
  return check(name, sql`${column} IN (${sql.raw(quoted(words))})`);
}

/** The words as SQL literals: a partial index is only used where SQLite can see them. */
export function literals(words: readonly string[]): SQL {
  return sql.raw(`(${quoted(words)})`);
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `'${word.replaceAll("'", "''")}'`).join(", ");
}

/** The last millisecond in which an id was made, and how many were made in it. */
const lately = { at: 0, count: 0 };

/**
 * A UUIDv7. Those made in one millisecond are told apart by a counter in the twelve bits behind
 * the time (RFC 9562, 6.2, method 1), so that ids sort in the order in which they were made.
 */
export function newId<Of extends string>(at = Date.now()): Id<Of> {
  lately.count = at === lately.at ? lately.count + 1 : 0;
  lately.at = at;
  // Past 4,095 in a millisecond the next one is borrowed.
  const tick = BigInt(at) * 4096n + BigInt(lately.count);
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  new DataView(bytes.buffer).setBigUint64(0, ((tick >> 12n) << 16n) | 0x7000n | (tick & 0xfffn));
  bytes[8] = (bytes[8]! & 0x3f) | 0x80;
  return bytes.toHex().replace(/^(.{8})(.{4})(.{4})(.{4})/, "$1-$2-$3-$4-") as Id<Of>;
}

/** A moment as it is kept. */
export const instantOf = (date: Date): Instant => date.toISOString() as Instant;

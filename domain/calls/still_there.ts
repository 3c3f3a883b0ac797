/** Who may still be told of calls: people by their session and role, guests by their seat. */
import { and, inArray } from "drizzle-orm";
import { callMembers } from "@/db/schema/calls.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { standing } from "@/domain/access/standing.ts";

export async function stillThere(
  read: Reader,
  actors: readonly Actor[],
  now: Date,
): Promise<(actor: Actor) => boolean> {
  const ids = actors.flatMap(({ guest }) => guest ? [guest.memberId] : []);
  const [until, seats] = await Promise.all([
    standing(read, actors.filter(({ guest }) => !guest), now),
    ids.length === 0 ? [] : read.select({ id: callMembers.id }).from(callMembers).where(
      and(inArray(callMembers.id, ids), inArray(callMembers.state, ["waiting_room", "in"])),
    ),
  ]);
  const seated = new Set(seats.map(({ id }) => id));
  return (actor) => actor.guest ? seated.has(actor.guest.memberId) : until(actor) !== undefined;
}

/** Whose tablets somebody may know of: their own home's; the helpdesk and administrators of all. */
import { and, eq, type SQL } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { devices } from "@/db/schema/devices.ts";
import { organisations } from "@/db/schema/organisations.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";

export const looksAfterAll = ({ role }: Pick<Actor, "role">): boolean =>
  role === "helpdesk" || role === "administrator";

export const visibleTo = (actor: Actor): SQL | undefined =>
  looksAfterAll(actor) ? undefined : eq(devices.organisationId, actor.organisationId);

const homesVisibleTo = (actor: Actor): SQL | undefined =>
  and(
    eq(organisations.kind, "home"),
    looksAfterAll(actor) ? undefined : eq(organisations.id, actor.organisationId),
  );

/** A home whose tablets this person looks after. */
export async function findHome(read: Reader, actor: Actor, id: Id<"Organisation">) {
  const home = await read.select({ id: organisations.id, name: organisations.name })
    .from(organisations).where(and(eq(organisations.id, id), homesVisibleTo(actor))).get();
  if (!home) throw new Refusal("not_found", "There is no such home among those you look after");
  return home;
}

export function listHomes(read: Reader, actor: Actor) {
  return read.select({
    id: organisations.id,
    name: organisations.name,
    phone: organisations.phone,
  }).from(organisations).where(homesVisibleTo(actor)).orderBy(organisations.name);
}

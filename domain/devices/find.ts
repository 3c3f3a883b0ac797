/** The tablets of homes: where they are, when they were last seen, how their last self-test went. */
import { and, asc, eq, sql } from "drizzle-orm";
import type { Id, Instant } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { devices, selfTests, type TestVerdict } from "@/db/schema/devices.ts";
import { organisations } from "@/db/schema/organisations.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { visibleTo } from "@/domain/devices/visible.ts";
import { Refusal } from "@/domain/errors.ts";

export type Tablet = Awaited<ReturnType<typeof listTablets>>[number];

/** Those in use by name; those that were revoked come last. */
export function listTablets(read: Reader, actor: Actor, homeId?: Id<"Organisation">) {
  return tablets(read)
    .where(and(visibleTo(actor), homeId && eq(devices.organisationId, homeId)))
    .orderBy(sql`${devices.revokedAt} IS NOT NULL`, asc(devices.name), asc(devices.id)).limit(1000);
}

export async function findTablet(read: Reader, actor: Actor, id: Id<"Device">) {
  const tablet = await tablets(read).where(and(eq(devices.id, id), visibleTo(actor))).get();
  if (!tablet) throw new Refusal("not_found", "There is no such tablet among those you look after");
  return tablet;
}

const newestTest = <T>(column: "at" | "worst") =>
  sql<T | null>`(SELECT ${sql.identifier(column)} FROM ${selfTests}
    WHERE device_id = ${devices.id} ORDER BY at DESC LIMIT 1)`;

const tablets = (read: Reader) =>
  read.select({
    id: devices.id,
    organisationId: devices.organisationId,
    homeName: organisations.name,
    name: devices.name,
    place: devices.place,
    browser: devices.browser,
    pairedAt: devices.pairedAt,
    pairedByName: users.name,
    lastSeenAt: devices.lastSeenAt,
    revokedAt: devices.revokedAt,
    testedAt: newestTest<Instant>("at"),
    testedWorst: newestTest<TestVerdict>("worst"),
  }).from(devices)
    .innerJoin(organisations, eq(organisations.id, devices.organisationId))
    .innerJoin(users, eq(users.id, devices.pairedBy))
    .$dynamic();

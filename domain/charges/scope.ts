/** Whose charges somebody may know of. */
import { eq, inArray, or, type SQL, sql } from "drizzle-orm";
import { QueryBuilder } from "drizzle-orm/sqlite-core";
import { charges } from "@/db/schema/charges.ts";
import { services } from "@/db/schema/services.ts";
import type { Actor } from "@/domain/access/actor.ts";

/**
 * A practice sees what its own referrals cost, a specialist organisation what its services charged,
 * and a commissioner everything in the install: no row says anything about a patient.
 */
export function visibleTo(actor: Actor): SQL | undefined {
  if (actor.role === "commissioner") return sql`1`;
  return or(
    eq(charges.practiceId, actor.organisationId),
    inArray(charges.serviceId, servicesOf(actor)),
  );
}

const servicesOf = (actor: Actor) =>
  new QueryBuilder().select({ id: services.id }).from(services)
    .where(eq(services.organisationId, actor.organisationId));

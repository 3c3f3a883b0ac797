/** Teams and rules of a service, for those who decide who answers its cases. */
import { and, asc, desc, eq, isNull, type SQL } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import type { Id, Instant } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { organisations } from "@/db/schema/organisations.ts";
import { services } from "@/db/schema/services.ts";
import { serviceTeams, sourcingRules } from "@/db/schema/sourcing.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";
import { SourcingRules } from "@/domain/sourcing/rules.ts";

export type ServiceTeam = Awaited<ReturnType<typeof teamsOf>>[number];

/** Those that work now, by name. */
export const teamsOf = (read: Reader, actor: Actor, serviceId: Id<"Service">) =>
  withOrganisation(read)
    .where(and(
      eq(serviceTeams.serviceId, serviceId),
      isNull(serviceTeams.endedAt),
      visibleTo(actor),
    ))
    .orderBy(asc(serviceTeams.name), asc(serviceTeams.id));

export async function findTeam(read: Reader, actor: Actor, id: Id<"ServiceTeam">) {
  const team = await withOrganisation(read)
    .where(and(eq(serviceTeams.id, id), isNull(serviceTeams.endedAt), visibleTo(actor))).get();
  if (!team) throw new Refusal("not_found", "There is no such team, or it has ended");
  return team;
}

export interface SavedRules {
  readonly id: Id<"SourcingRules">;
  readonly serviceId: Id<"Service">;
  readonly serviceName: string;
  readonly organisationId: Id<"Organisation">;
  readonly rules: SourcingRules;
  readonly savedAt: Instant;
  readonly savedByName: string;
  readonly switchedOnAt: Instant | null;
  readonly switchedOnByName: string | null;
}

/** The newest versions, whether they were switched on or not. */
export async function savedRulesOf(
  read: Reader,
  actor: Actor,
  serviceId: Id<"Service">,
): Promise<SavedRules[]> {
  const rows = await withNames(read)
    .where(and(eq(sourcingRules.serviceId, serviceId), visibleTo(actor)))
    .orderBy(desc(sourcingRules.savedAt), desc(sourcingRules.id)).limit(20);
  return rows.map(parsed);
}

/** Of all versions of a service, the one that new referrals go by. */
export const rulesThatHold = (saved: readonly SavedRules[]): SavedRules | undefined =>
  saved.filter(({ switchedOnAt }) => switchedOnAt !== null)
    .sort((one, other) => other.switchedOnAt!.localeCompare(one.switchedOnAt!))[0];

export async function findSavedRules(
  read: Reader,
  actor: Actor,
  id: Id<"SourcingRules">,
): Promise<SavedRules> {
  const row = await withNames(read).where(and(eq(sourcingRules.id, id), visibleTo(actor))).get();
  if (!row) throw new Refusal("not_found", "There are no such rules");
  return parsed(row);
}

/** Organisations of one kind that are open, to choose from. */
export const choosable = (read: Reader, _actor: Actor, kind: "practice" | "specialist") =>
  read.select({ id: organisations.id, name: organisations.name }).from(organisations)
    .where(and(eq(organisations.kind, kind), isNull(organisations.validTo)))
    .orderBy(asc(organisations.name), asc(organisations.id)).limit(1000);

const parsed = <Row extends { readonly rules: unknown }>(row: Row) => ({
  ...row,
  rules: SourcingRules.parse(row.rules),
});

const [savers, switchers] = [alias(users, "savers"), alias(users, "switchers")] as const;

const withNames = (read: Reader) =>
  read.select({
    id: sourcingRules.id,
    serviceId: sourcingRules.serviceId,
    serviceName: services.name,
    organisationId: services.organisationId,
    rules: sourcingRules.rules,
    savedAt: sourcingRules.savedAt,
    savedByName: savers.name,
    switchedOnAt: sourcingRules.switchedOnAt,
    switchedOnByName: switchers.name,
  }).from(sourcingRules).innerJoin(services, eq(services.id, sourcingRules.serviceId))
    .innerJoin(savers, eq(savers.id, sourcingRules.savedBy))
    .leftJoin(switchers, eq(switchers.id, sourcingRules.switchedOnBy)).$dynamic();

const withOrganisation = (read: Reader) =>
  read.select({
    id: serviceTeams.id,
    serviceId: serviceTeams.serviceId,
    name: serviceTeams.name,
    organisationId: serviceTeams.organisationId,
    organisationName: organisations.name,
    serviceOrganisationId: services.organisationId,
  }).from(serviceTeams).innerJoin(services, eq(services.id, serviceTeams.serviceId))
    .innerJoin(organisations, eq(organisations.id, serviceTeams.organisationId)).$dynamic();

/** Of an open service that this person looks after: an administrator any, others their own. */
const visibleTo = (actor: Actor): SQL | undefined =>
  and(
    isNull(services.closedAt),
    actor.role === "administrator" ? undefined : eq(services.organisationId, actor.organisationId),
  );

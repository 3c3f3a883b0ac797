/** Teams of a service, and the rules by which they get its cases. */
import { instantOf, newId } from "@/db/columns.ts";
import { clinics, dutySessions, serviceTeams, sourcingRules } from "@/db/schema/sourcing.ts";
import type { Store } from "@/db/store.ts";
import type { SourcingRules } from "@/domain/sourcing/rules.ts";
import { dayOf } from "@/domain/time.ts";
import { organisationExists, personExists } from "@/tests/factories/people.ts";
import type { Parties } from "@/tests/factories/referrals.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";

export type Team = typeof serviceTeams.$inferSelect;

/** A team of another organisation, with somebody who works there. */
export async function remoteTeamExists(store: Store, { service }: Parties, name = "Remote team") {
  const organisation = await organisationExists(store, {
    kind: "specialist",
    name: "Northern Teledermatology",
  });
  const team: Team = {
    id: newId(),
    serviceId: service.id,
    organisationId: organisation.id,
    name,
    createdAt: instantOf(store.now()),
    endedAt: null,
  };
  await rowExists(store, serviceTeams, team);
  const remote = await personExists(store, "consultant", { organisation, name: "Dr Ines Duarte" });
  return { team, organisation, remote };
}

/** Rules that are switched on, since an hour ago. */
export async function rulesExist(
  store: Store,
  { service, manager }: Parties,
  rules: SourcingRules,
  over: Partial<typeof sourcingRules.$inferInsert> = {},
) {
  const at = instantOf(new Date(store.now().getTime() - 3_600_000));
  const row: typeof sourcingRules.$inferInsert = {
    id: newId(),
    serviceId: service.id,
    rules,
    savedBy: manager.userId,
    savedAt: at,
    switchedOnAt: at,
    switchedOnBy: manager.userId,
    ...over,
  };
  await rowExists(store, sourcingRules, row);
  return row;
}

export async function clinicExists(
  store: Store,
  { service }: Parties,
  over: Partial<typeof clinics.$inferSelect> = {},
) {
  const clinic: typeof clinics.$inferSelect = {
    id: newId(),
    serviceId: service.id,
    name: "Consultant clinic, Tuesday",
    kind: "consultant_clinic",
    takesComplicated: true,
    placesPerWeek: 12,
    place: null,
    areaServed: null,
    criteria: null,
    booking: null,
    staff: null,
    createdAt: instantOf(store.now()),
    closedAt: null,
    ...over,
  };
  await rowExists(store, clinics, clinic);
  return clinic;
}

export async function dutyExists(
  store: Store,
  { service, manager, consultant }: Parties,
  over: Partial<typeof dutySessions.$inferSelect> = {},
) {
  const session: typeof dutySessions.$inferSelect = {
    id: newId(),
    serviceId: service.id,
    userId: consultant.userId,
    day: dayOf(store.now()),
    from: "09:00",
    to: "13:00",
    cases: 12,
    addedBy: manager.userId,
    addedAt: instantOf(store.now()),
    removedAt: null,
    ...over,
  };
  await rowExists(store, dutySessions, session);
  return session;
}

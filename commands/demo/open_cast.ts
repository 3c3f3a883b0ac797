/** Opens the demo's organisations and gives its people their accounts. */
import { type CastOrganisationKey, organisations as cast, people } from "@/commands/demo/cast.ts";
import { change } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { memberships, users } from "@/db/schema/access.ts";
import { organisations } from "@/db/schema/organisations.ts";
import { services, serviceVersions } from "@/db/schema/services.ts";
import type { Store } from "@/db/store.ts";
import { type Actor, jobAuthor } from "@/domain/access/actor.ts";
import { hashPassword } from "@/domain/access/passwords.ts";
import type { ServiceDefinition } from "@/domain/services/definition.ts";
import { dermatology } from "@/domain/services/shipped/dermatology.ts";
import { dayOf } from "@/domain/time.ts";
import { demoPassword } from "@/views/access/demo_people.tsx";

export interface OpenCast {
  readonly organisationIds: Readonly<Record<CastOrganisationKey, Id<"Organisation">>>;
  readonly serviceId: Id<"Service">;
  /** By e-mail: somebody of the cast, at work. */
  actor(email: string): Actor;
}

export async function openCast(store: Store): Promise<OpenCast> {
  const passwordHash = await hashPassword(demoPassword);
  const organisationIds = Object.fromEntries(
    Object.keys(cast).map((key) => [key, newId<"Organisation">()]),
  ) as OpenCast["organisationIds"];
  const serviceId = newId<"Service">();
  const actors = new Map(people.map((person) => [person.email, atWork(person, organisationIds)]));

  await change(store, jobAuthor("demo"), async (tx) => {
    const validFrom = dayOf(tx.now);
    for (const [key, { ...details }] of Object.entries(cast)) {
      const id = organisationIds[key as CastOrganisationKey];
      await tx.insert(organisations).values({ ...details, id, validFrom, createdAt: tx.now });
      tx.audit("organisation.opened", { organisation: id }, { name: details.name });
    }
    for (const { email, name, role } of people) {
      const { userId, membershipId, organisationId } = actors.get(email)!;
      await tx.insert(users).values({ id: userId, name, email, passwordHash, createdAt: tx.now });
      await tx.insert(memberships).values({
        id: membershipId,
        userId,
        organisationId,
        role,
        validFrom,
      });
      tx.audit("access.invitation_accepted", { membership: membershipId }, { role });
    }
    await tx.insert(services).values({
      id: serviceId,
      organisationId: organisationIds.skin,
      name: "Dermatology advice",
      specialtyCode: "330",
      takesUrgentSuspectedCancer: true,
      routineTargetHours: 120,
      urgentTargetHours: 24,
      createdAt: tx.now,
    });
    const { userId: by } = actors.get("manager@skin.example")!;
    await tx.insert(serviceVersions).values({
      id: newId(),
      serviceId,
      number: 1,
      definition: asCommissioned(dermatology(true)),
      savedBy: by,
      savedAt: tx.now,
      validFrom,
      switchedOnBy: by,
      switchedOnAt: tx.now,
    });
    tx.audit("service.opened", { service: serviceId }, { name: "Dermatology advice" });
  });
  return {
    organisationIds,
    serviceId,
    actor(email) {
      const found = actors.get(email);
      if (!found) throw new Error(`Cannot find ${email} in the cast`);
      return found;
    },
  };
}

/**
 * The demo's service takes patients whose immunity is suppressed, by a rule that sends them to its
 * own consultants, and homes' residents without waiting for their practice.
 */
const asCommissioned = (shipped: ServiceDefinition): ServiceDefinition => ({
  ...shipped,
  homes: "to_service",
  exclusions: shipped.exclusions.filter(({ key }) => key !== "immunosuppressed"),
});

function atWork(
  { name, role, at }: typeof people[number],
  organisationIds: OpenCast["organisationIds"],
): Actor {
  return {
    userId: newId(),
    name,
    sessionId: newId(),
    membershipId: newId(),
    role,
    organisationId: organisationIds[at],
    organisationKind: cast[at].kind,
    organisationName: cast[at].name,
    breakGlassPatientId: null,
    breakGlassUntil: null,
    owesSecondFactor: false,
    keyboardShortcuts: true,
    shortcutKeys: null,
    queueDensity: "comfortable",
  };
}

/** Which teams work for a service, beside its own organisation. */
import { and, eq, inArray, isNull } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { organisations } from "@/db/schema/organisations.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { serviceTeams } from "@/db/schema/sourcing.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { findOwnService } from "@/domain/services/find.ts";
import { announceCase } from "@/domain/services/queues.ts";
import { findTeam } from "@/domain/sourcing/find.ts";
import type { TeamInput } from "@/domain/sourcing/forms.ts";
import { rulesInForce } from "@/domain/sourcing/route.ts";
import { teamsIn } from "@/domain/sourcing/rules.ts";

export function addTeam(
  store: Store,
  actor: Actor,
  serviceId: Id<"Service">,
  { name, organisation }: TeamInput,
): Promise<Id<"ServiceTeam">> {
  return change(store, actor, async (tx) => {
    const service = await findOwnService(tx, actor, serviceId);
    authorise(actor, "service.source", service);
    const theirs = await tx.select({ kind: organisations.kind }).from(organisations)
      .where(eq(organisations.id, organisation)).get();
    if (theirs?.kind !== "specialist") {
      throw new Refusal("invalid", "Choose a specialist organisation");
    }
    const same = await tx.select({ id: serviceTeams.id }).from(serviceTeams).where(and(
      eq(serviceTeams.serviceId, serviceId),
      eq(serviceTeams.name, name),
      isNull(serviceTeams.endedAt),
    )).get();
    if (same) throw new Refusal("conflict", `There is a team called ${name}. Choose another name`);
    const id = newId<"ServiceTeam">();
    const team = { id, serviceId, organisationId: organisation, name, createdAt: tx.now };
    await tx.insert(serviceTeams).values(team);
    tx.audit("service.team_added", { service: serviceId }, { team: id, name });
    return id;
  });
}

/** What waits for it goes back to the service's own organisation. */
export function endTeam(store: Store, actor: Actor, id: Id<"ServiceTeam">): Promise<void> {
  return change(store, actor, async (tx) => {
    const team = await findTeam(tx, actor, id);
    authorise(actor, "service.source", { organisationId: team.serviceOrganisationId });
    const { serviceId, name } = team;
    if (teamsIn(await rulesInForce(tx, serviceId, tx.now)).has(id)) {
      throw new Refusal(
        "conflict",
        `Cases are sent to ${name}. Switch on rules that do without it first`,
      );
    }
    const ofTeam = and(eq(referrals.serviceId, serviceId), eq(referrals.teamId, id));
    const inHand = await tx.select({ id: referrals.id }).from(referrals)
      .where(and(ofTeam, inArray(referrals.state, ["claimed", "leaving"]))).limit(1);
    if (inHand.length > 0) {
      throw new Refusal(
        "conflict",
        `Somebody of ${name} holds a case. Wait until it is answered, or have it put back`,
      );
    }
    const back = await tx.update(referrals).set({ teamId: null, updatedAt: tx.now })
      .where(and(ofTeam, inArray(referrals.state, ["waiting", "returned"])))
      .returning({ id: referrals.id });
    await tx.update(serviceTeams).set({ endedAt: tx.now }).where(eq(serviceTeams.id, id));
    tx.audit("service.team_ended", { service: serviceId }, { team: id, name, back: back.length });
    for (const { id: caseId } of back) announceCase(tx, { id: caseId, serviceId, teamId: null });
  });
}

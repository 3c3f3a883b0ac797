/** A person passes cases on to another team: what overflow does, and for urgent suspected cancer never does. */
import { and, eq, inArray, sql } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { newId } from "@/db/columns.ts";
import { referrals } from "@/db/schema/referrals.ts";
import { assignments } from "@/db/schema/triage.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import type { PassInput } from "@/domain/capacity/forms.ts";
import { Refusal } from "@/domain/errors.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { announceCase } from "@/domain/services/queues.ts";
import { findTeam } from "@/domain/sourcing/find.ts";

export function passToTeam(
  store: Store,
  actor: Actor,
  { cases, team: teamId }: PassInput,
): Promise<number> {
  return change(store, actor, async (tx) => {
    const team = teamId && await findTeam(tx, actor, teamId);
    const batchId = newId<"AssignmentBatch">();
    let passed = 0;
    for (const id of new Set(cases)) {
      const referral = await findReferral(tx, actor, id);
      authorise(actor, "queue.manage", { organisationId: referral.serviceOrganisationId });
      if (team && team.serviceId !== referral.serviceId) {
        throw new Refusal("invalid", `${team.name} does not work for ${referral.serviceName}`);
      }
      if (referral.teamId === teamId) continue;
      // Whoever it was given to may not see it any more.
      const moved = await tx.update(referrals).set({
        teamId,
        assignedTo: null,
        assignedAt: null,
        version: sql`${referrals.version} + 1`,
        updatedAt: tx.now,
      }).where(and(eq(referrals.id, id), inArray(referrals.state, ["waiting", "returned"])))
        .returning({ id: referrals.id });
      if (moved.length === 0) continue;
      tx.audit("referral.team_changed", { referral: id, patient: referral.patientId }, {
        to: teamId,
        from: referral.teamId,
      });
      // It leaves one queue and comes into another.
      for (const each of [referral.teamId, teamId]) announceCase(tx, { ...referral, teamId: each });
      // A person has decided: it does not overflow by itself any more.
      await tx.insert(assignments).values({
        id: newId<"Assignment">(),
        batchId,
        position: passed++,
        referralId: id,
        fromUserId: referral.assignedTo,
        toUserId: null,
        assignedBy: actor.userId,
        assignedAt: tx.now,
      });
    }
    if (passed === 0) {
      throw new Refusal(
        "conflict",
        "Nothing changed: these cases are with that team already, or somebody holds them",
      );
    }
    return passed;
  });
}

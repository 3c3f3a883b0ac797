/**
 * Cases are given to somebody, one or many by one press. It is not a claim: the case stands first
 * among that person's, and others can still take it.
 */
import { and, eq, inArray, sql } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { referrals, type ReferralState } from "@/db/schema/referrals.ts";
import { assignments } from "@/db/schema/triage.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import type { AssignInput } from "@/domain/capacity/forms.ts";
import { managedAs } from "@/domain/capacity/scope.ts";
import { type Specialist, specialistsFor } from "@/domain/capacity/specialists.ts";
import { Refusal } from "@/domain/errors.ts";
import { findReferral, type Referral } from "@/domain/referrals/find.ts";
import { announceCase } from "@/domain/services/queues.ts";

export interface Assigned {
  readonly batchId: Id<"AssignmentBatch">;
  readonly assigned: number;
  /** Answered or withdrawn meanwhile, or that person's already. */
  readonly left: number;
}

const open: readonly ReferralState[] = ["waiting", "claimed", "returned"];

export function assignCases(
  store: Store,
  actor: Actor,
  { cases, to }: AssignInput,
): Promise<Assigned> {
  return change(store, actor, async (tx) => {
    const batchId = newId<"AssignmentBatch">();
    const ids = [...new Set(cases)];
    const people = new Map<Id<"Service">, Promise<Specialist[]>>();
    const peopleOf = (serviceId: Id<"Service">) => {
      const found = people.get(serviceId) ??
        specialistsFor(tx, actor, serviceId, new Date(tx.now));
      people.set(serviceId, found);
      return found;
    };
    let position = 0;
    for (const id of ids) {
      const referral = await findReferral(tx, actor, id);
      authorise(actor, "queue.manage", { organisationId: managedAs(actor, referral) });
      if (!open.includes(referral.state) || referral.assignedTo === to) continue;
      if (to) requireTheirWork(referral, await peopleOf(referral.serviceId), to);
      await giveTo(tx, referral, to);
      await tx.insert(assignments).values({
        id: newId<"Assignment">(),
        batchId,
        position: position++,
        referralId: id,
        fromUserId: referral.assignedTo,
        toUserId: to,
        assignedBy: actor.userId,
        assignedAt: tx.now,
      });
      tx.audit("referral.assigned", { referral: id, patient: referral.patientId }, {
        to,
        from: referral.assignedTo,
        batch: batchId,
      });
    }
    if (position === 0) {
      throw new Refusal(
        "conflict",
        "Nothing changed: these cases are given out so already, or no longer open",
      );
    }
    return { batchId, assigned: position, left: ids.length - position };
  });
}

/** Each goes back to whoever had it, unless it was given on or closed since. */
export function undoAssignment(
  store: Store,
  actor: Actor,
  batchId: Id<"AssignmentBatch">,
): Promise<number> {
  return change(store, actor, async (tx) => {
    const rows = await tx.select().from(assignments)
      .where(and(eq(assignments.batchId, batchId), eq(assignments.assignedBy, actor.userId)))
      .orderBy(assignments.position);
    if (rows.length === 0) throw new Refusal("not_found", "There is nothing here to undo");
    if (rows.some(({ undoneAt }) => undoneAt !== null)) {
      throw new Refusal("conflict", "This was undone already");
    }
    let undone = 0;
    for (const { referralId, fromUserId, toUserId } of rows) {
      const referral = await findReferral(tx, actor, referralId);
      authorise(actor, "queue.manage", { organisationId: managedAs(actor, referral) });
      if (!open.includes(referral.state) || referral.assignedTo !== toUserId) continue;
      await giveTo(tx, referral, fromUserId);
      tx.audit("referral.assignment_undone", {
        referral: referralId,
        patient: referral.patientId,
      }, { to: fromUserId, from: toUserId, batch: batchId });
      undone++;
    }
    if (undone === 0) {
      throw new Refusal(
        "conflict",
        "It cannot be undone: these cases were given on or answered since. Give them out again",
      );
    }
    await tx.update(assignments).set({ undoneAt: tx.now }).where(eq(assignments.batchId, batchId));
    return undone;
  });
}

async function giveTo(tx: Tx, referral: Referral, to: Id<"User"> | null): Promise<void> {
  await tx.update(referrals).set({
    assignedTo: to,
    assignedAt: to && tx.now,
    version: sql`${referrals.version} + 1`,
    updatedAt: tx.now,
  }).where(and(eq(referrals.id, referral.id), inArray(referrals.state, [...open])));
  announceCase(tx, referral);
}

function requireTheirWork(referral: Referral, people: readonly Specialist[], to: Id<"User">) {
  const whose = referral.teamOrganisationId ?? referral.serviceOrganisationId;
  const person = people.filter(({ userId }) => userId === to);
  if (person.length === 0) {
    throw new Refusal("invalid", "Choose somebody who answers cases of this service");
  }
  if (!person.some(({ organisationId }) => organisationId === whose)) {
    throw new Refusal(
      "invalid",
      `${person[0]!.name} is not of the team that ${referral.reference} went to. ` +
        "Pass the case on to their team first",
    );
  }
}

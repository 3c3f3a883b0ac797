/** A practice begins a follow-up of a referral that was answered: a referral of its own, that leads back to it. */
import { and, eq, ne } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { type Priority, referrals } from "@/db/schema/referrals.ts";
import type { Reader, Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { freeReference, requireOfAge } from "@/domain/referrals/begin_draft.ts";
import { findReferral, type Referral, visibleTo } from "@/domain/referrals/find.ts";
import { findReferredPatient } from "@/domain/referrals/find_patient.ts";
import type { FollowUpInput } from "@/domain/referrals/forms.ts";
import { priorityCatalogue, requireTaken } from "@/domain/referrals/priorities.ts";
import { situation } from "@/domain/referrals/states.ts";
import { findOfferedService, type OfferedService } from "@/domain/services/find.ts";
import { dayOf } from "@/domain/time.ts";

export function beginFollowUp(
  store: Store,
  actor: Actor,
  id: Id<"Referral">,
  { priority }: FollowUpInput,
): Promise<Id<"Referral">> {
  return change(store, actor, async (tx) => {
    const earlier = await findReferral(tx, actor, id);
    authorise(actor, "referral.follow_up", earlier);
    requireAnswered(earlier);
    const begun = await findFollowUp(tx, actor, id);
    if (begun) {
      throw new Refusal(
        "conflict",
        `A follow-up of this referral was begun already: ${begun.reference}. Go on with that one`,
      );
    }
    const { followUpId, service } = await insertFollowUp(tx, actor, earlier, priority);
    tx.audit("referral.follow_up_begun", { referral: followUpId, patient: earlier.patientId }, {
      service: service.name,
      followUpOf: earlier.reference,
    });
    return followUpId;
  });
}

/** A draft that leads back to the earlier referral; the change around it says in the audit who began it. */
export async function insertFollowUp(
  tx: Tx,
  actor: Actor,
  earlier: Referral,
  priority: Priority,
): Promise<{ readonly followUpId: Id<"Referral">; readonly service: OfferedService }> {
  const today = dayOf(tx.now);
  const service = await findOfferedService(tx, actor, earlier.serviceId, today);
  requireTaken(priority, service.definition, service.name);
  const { dateOfBirth } = await findReferredPatient(tx, actor, earlier.id);
  requireOfAge(service, dateOfBirth, today);
  const followUpId = newId<"Referral">();
  await tx.insert(referrals).values({
    id: followUpId,
    reference: await freeReference(tx),
    serviceId: service.id,
    practiceId: earlier.practiceId,
    patientId: earlier.patientId,
    state: "draft",
    priority,
    rank: priorityCatalogue[priority].rank,
    serviceVersionId: service.versionId,
    ...carriedFrom(earlier),
    followUpOfId: earlier.id,
    createdBy: actor.userId,
    createdAt: tx.now,
    updatedAt: tx.now,
  });
  return { followUpId, service };
}

/** The one that is under way or was answered; one that was withdrawn does not count. */
export async function findFollowUp(read: Reader, actor: Actor, id: Id<"Referral">) {
  return await read.select({
    id: referrals.id,
    reference: referrals.reference,
    state: referrals.state,
  }).from(referrals)
    .where(and(
      eq(referrals.followUpOfId, id),
      ne(referrals.state, "withdrawn"),
      visibleTo(actor),
    )).get();
}

export const isAnswered = ({ state }: Pick<Referral, "state">): boolean =>
  state === "answered" || state === "closed";

function requireAnswered(referral: Referral): void {
  if (isAnswered(referral)) return;
  throw new Refusal(
    "conflict",
    `${situation(referral)}. Only what was answered can be followed up`,
  );
}

/**
 * What the problem is and where stays what it was, with who wrote it. How it is now, and what is
 * asked this time, nobody has written yet.
 */
function carriedFrom({ history, writtenBy }: Referral) {
  const carried = <T>(from: Readonly<Record<string, T>>) =>
    Object.fromEntries(
      ["problem", "site"].flatMap((key) => from[key] === undefined ? [] : [[key, from[key]]]),
    );
  return { history: carried(history), writtenBy: carried(writtenBy) };
}

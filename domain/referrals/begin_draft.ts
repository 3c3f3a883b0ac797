/** A practice begins a referral for one of its patients. */
import { eq } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import { type Day, type Id, newId } from "@/db/columns.ts";
import { referrals } from "@/db/schema/referrals.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { findPatient } from "@/domain/patients/find.ts";
import { newReference } from "@/domain/reference.ts";
import type { BeginInput } from "@/domain/referrals/forms.ts";
import { priorityCatalogue, requireTaken } from "@/domain/referrals/priorities.ts";
import { exclusionsThatApply, notTakenBy } from "@/domain/services/exclusions.ts";
import { findOfferedService, type OfferedService } from "@/domain/services/find.ts";
import { dayOf } from "@/domain/time.ts";

export function beginDraft(
  store: Store,
  actor: Actor,
  input: BeginInput,
): Promise<Id<"Referral">> {
  return change(store, actor, async (tx) => {
    const patient = await findPatient(tx, actor, input.patient);
    authorise(actor, "referral.draft", { practiceId: actor.organisationId });
    const today = dayOf(tx.now);
    const service = await findOfferedService(tx, actor, input.service, today);
    requireTaken(input.priority, service.definition, service.name);
    requireOfAge(service, patient.dateOfBirth, today);
    const id = newId<"Referral">();
    await tx.insert(referrals).values({
      id,
      reference: await freeReference(tx),
      serviceId: service.id,
      serviceVersionId: service.versionId,
      practiceId: actor.organisationId,
      patientId: patient.id,
      state: "draft",
      priority: input.priority,
      wayIn: input.wayIn ?? "face_to_face",
      rank: priorityCatalogue[input.priority].rank,
      history: {},
      createdBy: actor.userId,
      createdAt: tx.now,
      updatedAt: tx.now,
    });
    tx.audit("referral.drafted", { referral: id, patient: patient.id }, { service: service.name });
    return id;
  });
}

/** Known before a word is written, so that nobody writes for nothing. */
export function requireOfAge(
  { name, definition }: OfferedService,
  dateOfBirth: Day,
  today: Day,
): void {
  const [excluded] = exclusionsThatApply(definition.exclusions, {}, dateOfBirth, today);
  if (!excluded) return;
  throw new Refusal("invalid", notTakenBy(name, excluded));
}

/** Twenty million references: after many years one in a few may be taken. */
export async function freeReference(tx: Tx): Promise<string> {
  for (;;) {
    const reference = newReference();
    if (await tx.$count(referrals, eq(referrals.reference, reference)) === 0) return reference;
  }
}

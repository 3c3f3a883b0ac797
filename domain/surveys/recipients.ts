/**
 * Who may be asked about a patient's experience: the patient where they agreed, and the relative or
 * carer whom they agreed to. A refusal ends all of it, until they agree anew.
 */
import { and, asc, eq, getTableColumns, isNull } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { surveyRecipients } from "@/db/schema/survey_invitations.ts";
import type { Reader, Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { findPatient } from "@/domain/patients/find.ts";
import { ofRecord } from "@/domain/patients/of_record.ts";
import type { RecipientInput } from "@/domain/surveys/recipient_form.ts";

export type Recipient = Awaited<ReturnType<typeof findRecipients>>[number];

export async function findRecipients(read: Reader, actor: Actor, patientId: Id<"Patient">) {
  const { id } = await findPatient(read, actor, patientId);
  return await read.select({
    ...getTableColumns(surveyRecipients),
    recordedByName: users.name,
  }).from(surveyRecipients).innerJoin(users, eq(users.id, surveyRecipients.recordedBy))
    .where(holding(id)).orderBy(asc(surveyRecipients.recordedAt), asc(surveyRecipients.id));
}

/** For the program itself, where no person asks. */
export const recipientsOf = (read: Pick<Reader, "select">, patientId: Id<"Patient">) =>
  read.select().from(surveyRecipients).where(holding(patientId))
    .orderBy(asc(surveyRecipients.recordedAt), asc(surveyRecipients.id));

export function recordRecipient(
  store: Store,
  actor: Actor,
  patientId: Id<"Patient">,
  input: RecipientInput,
): Promise<Id<"SurveyRecipient">> {
  return change(store, actor, async (tx) => {
    const patient = await findPatient(tx, actor, patientId);
    authorise(actor, "patient.amend", undefined);
    const before = await recipientsOf(tx, patient.id);
    if (
      before.some(({ contact, decision }) =>
        contact === input.contact && decision === input.decision
      )
    ) {
      throw new Refusal("conflict", "This is recorded already");
    }
    // A refusal ends what was agreed, and an agreement what was refused.
    const over = before.filter(({ decision }) => decision !== input.decision);
    for (const { id } of over) {
      await tx.update(surveyRecipients).set({ endedAt: tx.now, endedBy: actor.userId })
        .where(eq(surveyRecipients.id, id));
    }
    const id = newId<"SurveyRecipient">();
    await tx.insert(surveyRecipients).values({
      id,
      patientId: patient.id,
      ...input,
      recordedAt: tx.now,
      recordedBy: actor.userId,
    });
    const { decision, kind, capacity } = input;
    tx.audit("patient.asking_recorded", { patient: patient.id }, { id, decision, kind, capacity });
    return id;
  });
}

export function endRecipient(
  store: Store,
  actor: Actor,
  patientId: Id<"Patient">,
  recipientId: Id<"SurveyRecipient">,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const patient = await findPatient(tx, actor, patientId);
    authorise(actor, "patient.amend", undefined);
    const ended = await tx.update(surveyRecipients)
      .set({ endedAt: tx.now, endedBy: actor.userId })
      .where(and(eq(surveyRecipients.id, recipientId), holding(patient.id)))
      .returning({ id: surveyRecipients.id });
    if (ended.length === 0) throw new Refusal("conflict", "This was ended before");
    tx.audit("patient.asking_ended", { patient: patient.id }, { id: recipientId });
  });
}

const holding = (patientId: Id<"Patient">) =>
  and(ofRecord(surveyRecipients.patientId, patientId), isNull(surveyRecipients.endedAt));

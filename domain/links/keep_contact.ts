/** An e-mail address or mobile number that was used for a patient goes into their record. */
import { and, eq } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { patientAmendments, patients } from "@/db/schema/patients.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { phoneInWords, plainPhone } from "@/domain/links/contact.ts";
import { changedFields } from "@/domain/patients/amendments.ts";
import { findPatient } from "@/domain/patients/find.ts";

export async function keepContact(
  tx: Tx,
  actor: Actor,
  patientId: Id<"Patient">,
  { way, sentTo }: { readonly way: "email" | "text"; readonly sentTo: string },
): Promise<void> {
  const patient = await findPatient(tx, actor, patientId);
  authorise(actor, "patient.amend", undefined);
  // The same number in another spelling is no change.
  if (way === "text" && plainPhone(patient.phone ?? "") === sentTo) return;
  const contact = way === "email" ? { email: sentTo } : { phone: phoneInWords(sentTo) };
  const changes = changedFields(patient, { ...patient, ...contact });
  const fields = Object.keys(changes);
  if (fields.length === 0) return;
  const version = patient.version + 1;
  await tx.update(patients).set({ ...contact, version })
    .where(and(eq(patients.id, patient.id), eq(patients.version, patient.version)));
  await tx.insert(patientAmendments).values({
    id: newId(),
    patientId: patient.id,
    version,
    changes,
    amendedBy: actor.userId,
    amendedAt: tx.now,
  });
  tx.audit("patient.amended", { patient: patient.id }, { fields, version });
}

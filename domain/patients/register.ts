/** A patient's record is begun. */
import { and, eq, isNull } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import { type Id, newId, type NhsNumber } from "@/db/columns.ts";
import { patientNeeds, patients } from "@/db/schema/patients.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { visibleTo } from "@/domain/patients/find.ts";
import { findMatches } from "@/domain/patients/find_matches.ts";
import type { RegisterInput } from "@/domain/patients/forms.ts";
import { fullName } from "@/domain/patients/patient.ts";
import { settlePlaces } from "@/domain/patients/places.ts";

export function registerPatient(
  store: Store,
  actor: Actor,
  input: RegisterInput,
): Promise<Id<"Patient">> {
  return change(store, actor, async (tx) => {
    authorise(actor, "patient.register", undefined);
    const { needs, someoneElse, ...details } = input;
    const places = await settlePlaces(tx, actor, details);
    if (details.nhsNumber) await requireNew(tx, actor, details.nhsNumber);
    if (!someoneElse && (await findMatches(tx, actor, details)).length > 0) {
      throw new Refusal("conflict", "Say whether the patient is one of those already registered");
    }

    const id = newId<"Patient">();
    await tx.insert(patients).values({
      ...details,
      ...places,
      id,
      createdAt: tx.now,
      createdBy: actor.userId,
    });
    await addNeeds(tx, actor, id, needs);
    tx.audit("patient.registered", { patient: id }, {
      ...(details.noNhsNumberReason ? { noNhsNumberReason: details.noNhsNumberReason } : {}),
      needs: needs.map(({ kind }) => kind),
    });
    return id;
  });
}

async function addNeeds(
  tx: Tx,
  actor: Actor,
  patientId: Id<"Patient">,
  needs: RegisterInput["needs"],
): Promise<void> {
  if (needs.length === 0) return;
  await tx.insert(patientNeeds).values(needs.map(({ kind, detail }) => ({
    id: newId<"PatientNeed">(),
    patientId,
    kind,
    detail,
    recordedAt: tx.now,
    recordedBy: actor.userId,
  })));
}

/** One number, one record. Whose it is, is said only to those who may see it. */
export async function requireNew(
  tx: Tx,
  actor: Actor,
  nhsNumber: NhsNumber,
  but?: Id<"Patient">,
): Promise<void> {
  const holding = and(eq(patients.nhsNumber, nhsNumber), isNull(patients.mergedIntoId));
  const [taken] = await tx.select({ id: patients.id }).from(patients).where(holding);
  if (!taken || taken.id === but) return;
  const [known] = await tx.select({
    firstName: patients.firstName,
    lastName: patients.lastName,
  }).from(patients).where(and(holding, visibleTo(actor)));
  throw new Refusal(
    "conflict",
    known
      ? `${fullName(known)} is already registered with this NHS number. Search for the number`
      : "A patient with this NHS number is registered elsewhere. Check the number, then ask the helpdesk to bring the record to you",
  );
}

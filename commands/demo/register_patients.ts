/** Registers the demo's patients, as a practice's receptionist would have. */
import type { OpenCast } from "@/commands/demo/open_cast.ts";
import { type DemoPatient, demoPatients, pastPatients } from "@/commands/demo/patients.ts";
import { change } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { patientNeeds, patients } from "@/db/schema/patients.ts";
import type { Store } from "@/db/store.ts";

export interface Registered extends DemoPatient {
  readonly id: Id<"Patient">;
}

export interface Patients {
  /** Those of the month that the demo lives. */
  readonly month: readonly Registered[];
  readonly past: readonly Registered[];
}

export async function registerPatients(store: Store, cast: OpenCast): Promise<Patients> {
  const known = (each: DemoPatient): Registered => ({ ...each, id: newId<"Patient">() });
  const patientsOf = { month: demoPatients.map(known), past: pastPatients.map(known) };
  const registered = [...patientsOf.month, ...patientsOf.past];
  const receptionist = cast.actor("reception@oakfield.example");
  await change(store, receptionist, async (tx) => {
    for (const { tone: _tone, practice, home, need, ...details } of registered) {
      await tx.insert(patients).values({
        ...details,
        practiceId: cast.organisationIds[practice],
        homeId: home ? cast.organisationIds[home] : null,
        createdAt: tx.now,
        createdBy: receptionist.userId,
      });
      if (need) {
        await tx.insert(patientNeeds).values({
          id: newId(),
          patientId: details.id,
          kind: need[0],
          detail: need[1],
          recordedAt: tx.now,
          recordedBy: receptionist.userId,
        });
      }
      tx.audit("patient.registered", { patient: details.id });
    }
  });
  return patientsOf;
}

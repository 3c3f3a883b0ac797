/** Emergency access that is open, to a patient of this practice. */
import { type Id, instantOf, newId } from "@/db/columns.ts";
import { breakGlass } from "@/db/schema/access.ts";
import { insidesOf, type Store } from "@/db/store.ts";
import { patientExists } from "@/tests/factories/patients.ts";
import { personExists } from "@/tests/factories/people.ts";

const anHour = 60 * 60 * 1000;

export async function emergencyExists(
  store: Store,
  ownerId: Id<"Organisation">,
): Promise<Id<"BreakGlass">> {
  const paramedic = await personExists(store, "paramedic");
  const patient = await patientExists(store, {
    practiceId: ownerId,
    createdBy: paramedic.userId,
  });
  const id = newId<"BreakGlass">();
  await insidesOf(store).db.insert(breakGlass).values({
    id,
    userId: paramedic.userId,
    membershipId: paramedic.membershipId,
    patientId: patient.id,
    reason: "Found unresponsive at home",
    ownerId,
    startedAt: instantOf(store.now()),
    expiresAt: instantOf(new Date(store.now().getTime() + anHour)),
  });
  return id;
}

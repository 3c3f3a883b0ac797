/** A referral in a given state, for tests that ask who may see its patient. */
import { type Id, instantOf, newId } from "@/db/columns.ts";
import { referrals, type ReferralState } from "@/db/schema/referrals.ts";
import { services } from "@/db/schema/services.ts";
import type { Store } from "@/db/store.ts";
import type { PatientRow } from "@/tests/factories/patients.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";

let counter = 0;

/** Dr Nwosu's practice refers this patient to a service of the given organisation. */
export async function referredTo(
  store: Store,
  patient: PatientRow,
  organisationId: Id<"Organisation">,
  state: ReferralState,
): Promise<Id<"Referral">> {
  const at = instantOf(store.now());
  const serviceId = newId<"Service">();
  const id = newId<"Referral">();
  await rowExists(store, services, {
    id: serviceId,
    organisationId,
    name: "Dermatology advice",
    specialtyCode: "330",
    createdAt: at,
  });
  await rowExists(store, referrals, {
    id,
    reference: `BED-TEST-${++counter}`,
    serviceId,
    practiceId: patient.practiceId!,
    patientId: patient.id,
    state,
    priority: "routine",
    rank: 2,
    history: {},
    createdBy: patient.createdBy,
    createdAt: at,
    updatedAt: at,
    ...(state === "draft" ? {} : { sentAt: at, sentBy: patient.createdBy }),
  });
  return id;
}

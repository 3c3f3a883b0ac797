/** Patients who exist: invented, with valid NHS numbers from the range for testing. */
import { type Day, type Id, instantOf, newId, type NhsNumber } from "@/db/columns.ts";
import { type NeedKind, patientNeeds, patients } from "@/db/schema/patients.ts";
import type { Store } from "@/db/store.ts";
import { checkDigitOf } from "@/domain/nhs_number.ts";
import { personExists } from "@/tests/factories/people.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";

export type PatientRow = Omit<typeof patients.$inferSelect, "row" | "folded">;

let counter = 0;

/** Mrs Pell, in nobody's care unless `practiceId` or `homeId` says whose. */
export async function patientExists(
  store: Store,
  over: Partial<PatientRow> = {},
): Promise<PatientRow> {
  const patient: PatientRow = {
    id: newId(),
    nhsNumber: over.noNhsNumberReason ? null : nextTestNumber(),
    noNhsNumberReason: null,
    firstName: "Edith",
    lastName: "Pell",
    dateOfBirth: "1943-06-09" as Day,
    sex: "female",
    ethnicCategory: null,
    ethnicBackground: null,
    addressLines: "4 Mill Lane\nSeaview",
    postcode: "ZZ99 3WZ",
    phone: "01632 960104",
    email: null,
    practiceId: null,
    homeId: null,
    room: null,
    diedOn: null,
    leftPracticeOn: null,
    mergedIntoId: null,
    version: 1,
    createdAt: instantOf(store.now()),
    createdBy: over.createdBy ?? (await personExists(store, "receptionist")).userId,
    ...over,
  };
  await rowExists(store, patients, patient);
  return patient;
}

export async function needExists(
  store: Store,
  patient: Pick<PatientRow, "id" | "createdBy">,
  kind: NeedKind,
  detail: string | null = null,
): Promise<Id<"PatientNeed">> {
  const id = newId<"PatientNeed">();
  await rowExists(store, patientNeeds, {
    id,
    patientId: patient.id,
    kind,
    detail,
    recordedAt: instantOf(store.now()),
    recordedBy: patient.createdBy,
  });
  return id;
}

/** 9990000018, 9990000026, … */
export function nextTestNumber(): NhsNumber {
  for (;;) {
    const nine = `9990${String(++counter).padStart(5, "0")}`;
    const check = checkDigitOf(nine);
    if (check !== undefined) return `${nine}${check}` as NhsNumber;
  }
}

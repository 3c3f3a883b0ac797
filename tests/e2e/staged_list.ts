/** A list of patients that was checked and not taken yet. */
import type { Store } from "@/db/store.ts";
import { importList } from "@/domain/patients/import_list.ts";
import { dayOf } from "@/domain/time.ts";
import { nextTestNumber } from "@/tests/factories/patients.ts";
import type { SignedIn } from "@/tests/factories/people.ts";

/** One row that is good, one that is not. */
export async function listChecked(store: Store, actor: SignedIn) {
  const fields = { firstName: "Ivy", lastName: "Marsh", dateOfBirth: "1950-02-03", sex: "female" };
  const rows = [
    { line: 2, fields: { ...fields, nhsNumber: nextTestNumber() } },
    { line: 3, fields: { ...fields, nhsNumber: "12" } },
  ];
  const rules = { testNumbers: "only", today: dayOf(store.now()) } as const;
  return await importList(store, actor, rows, null, rules);
}

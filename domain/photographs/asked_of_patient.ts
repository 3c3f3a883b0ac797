/** Which photographs a service asks a patient for, and which of them have arrived. */
import type { AskedPhotograph } from "@/db/schema/services.ts";
import type { Photograph } from "@/domain/photographs/find.ts";
import { type PatientsKind, patientsKind } from "@/domain/photographs/through_link.ts";
import { photographChecklist } from "@/domain/services/asked.ts";

export interface AskedOfPatient {
  readonly kind: PatientsKind;
  readonly optional: boolean;
  readonly atLeast: number;
  readonly has: number;
  /** Of these, how many are blurred, too dark or the like. */
  readonly poor: number;
}

/** Without the lens that patients have not, and once rather than for each lesion. */
export function askedOfPatient(
  asked: readonly AskedPhotograph[],
  there: readonly Photograph[],
): AskedOfPatient[] {
  const wanted = asked.filter(({ kind }) => kind !== "dermoscopic");
  return photographChecklist(wanted, [], there, undefined)
    .map(({ kind, ...rest }) => ({ ...rest, kind: patientsKind(kind) }));
}

/** The diagnoses that a service lists today: what is typed as one of them carries its code. */
import type { Day, Id } from "@/db/columns.ts";
import type { Reader } from "@/db/store.ts";
import type { ServiceDefinition } from "@/domain/services/definition.ts";
import { currentVersion } from "@/domain/services/find_definition.ts";
import { type OfSpecialty, shippedFor } from "@/domain/services/shipped/shipped.ts";

export type Diagnoses = ServiceDefinition["diagnoses"];

export async function diagnosesOf(
  read: Reader,
  referral: OfSpecialty & { readonly serviceId: Id<"Service"> },
  day: Day,
): Promise<Diagnoses> {
  const version = await currentVersion(read, referral.serviceId, day);
  return (version?.definition ?? shippedFor(referral)).diagnoses;
}

/** Null for words of one's own, and where the service has no code for it. */
export function codeOf(diagnoses: Diagnoses, diagnosis: string): string | null {
  const typed = folded(diagnosis);
  return diagnoses.find(({ term }) => folded(term) === typed)?.code || null;
}

const folded = (term: string): string => term.trim().toLowerCase();

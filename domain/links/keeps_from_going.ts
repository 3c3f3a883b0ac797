/** What keeps a case that is to go straight to its service with the practice, to look over first. */
import type { Day } from "@/db/columns.ts";
import type { Reader } from "@/db/store.ts";
import { askedOfPatients } from "@/domain/links/asked_of_patients.ts";
import type { PatientLink } from "@/domain/links/find.ts";
import type { Referral } from "@/domain/referrals/find.ts";
import { findMissing, type Missing } from "@/domain/referrals/find_missing.ts";
import type { ServiceDefinition } from "@/domain/services/definition.ts";

/**
 * Of a home's case, not what only a clinician could say: there was none, the service takes homes'
 * cases all the same, and the specialist sees what nobody was asked. A patient whom the service
 * does not take, photographs that lack and consent that was not given keep it as they keep any.
 */
export async function keepsFromGoing(
  read: Reader,
  { link, referral, definition }: {
    readonly link: Pick<PatientLink, "way">;
    readonly referral: Referral;
    readonly definition: ServiceDefinition;
  },
  today: Day,
): Promise<readonly Missing[]> {
  const missing = await findMissing(read, referral, today);
  if (link.way !== "tablet") return missing;
  const asked = new Set(
    askedOfPatients(definition, {}, referral.history).map(({ key }) => key),
  );
  return missing.filter(({ step, field }) =>
    step !== "earlier" && (step !== "history" || asked.has(field))
  );
}

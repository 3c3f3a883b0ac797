/** Hours and targets of a service, as if somebody had set them. */
import { type Day, instantOf, newId } from "@/db/columns.ts";
import { serviceTerms } from "@/db/schema/clocks.ts";
import type { OpeningHours } from "@/db/schema/organisations.ts";
import type { Store } from "@/db/store.ts";
import type { Terms } from "@/domain/clocks/terms.ts";
import { personExists } from "@/tests/factories/people.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";

const day = [{ from: "09:00", to: "17:00" }];

export const nineToFive: OpeningHours = {
  monday: day,
  tuesday: day,
  wednesday: day,
  thursday: day,
  friday: day,
};

export async function termsExist(
  store: Store,
  over: Partial<Terms> & Pick<Terms, "serviceId">,
): Promise<Terms> {
  const terms: Terms = {
    id: newId(),
    validFrom: "2026-01-01" as Day,
    hours: nineToFive,
    targets: { routine: 2400, urgent: 480, urgent_suspected_cancer: 480 },
    nearMinutes: 120,
    pathway: "advice",
    setBy: over.setBy ?? (await personExists(store, "service_manager")).userId,
    setAt: instantOf(store.now()),
    ...over,
  };
  await rowExists(store, serviceTerms, terms);
  return terms;
}

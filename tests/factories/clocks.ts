/** Hours and targets of a service, and holidays, as if somebody had set them. */
import { type Day, type Id, instantOf, newId } from "@/db/columns.ts";
import { clockWarnings, holidays, rttStatuses, serviceTerms } from "@/db/schema/clocks.ts";
import type { OpeningHours } from "@/db/schema/organisations.ts";
import type { Store } from "@/db/store.ts";
import { type RttRule, rttRules } from "@/domain/clocks/rtt.ts";
import type { Terms } from "@/domain/clocks/terms.ts";
import { dayOf } from "@/domain/time.ts";
import { personExists } from "@/tests/factories/people.ts";
import type { ReferralRow } from "@/tests/factories/referrals.ts";
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

export async function holidayExists(store: Store): Promise<string> {
  const id = newId<"Holiday">();
  const { userId } = await personExists(store, "administrator");
  const addedAt = instantOf(store.now());
  const taken = await store.read.$count(holidays);
  const day = Temporal.PlainDate.from("2029-06-01").add({ days: taken }).toString() as Day;
  await rowExists(store, holidays, { id, day, name: "Jubilee", addedBy: userId, addedAt });
  return id;
}

export async function warningExists(
  store: Store,
  { id: referralId, serviceId, dueAt }: ReferralRow,
  kind: "near" | "over" = "near",
) {
  const raised = { kind, dueAt: dueAt!, raisedAt: instantOf(store.now()) };
  const warning = { id: newId<"ClockWarning">(), referralId, serviceId, ...raised };
  await rowExists(store, clockWarnings, warning);
  return warning;
}

/** A status for referral to treatment; the referral's own columns are its maker's. */
export async function statusExists(
  store: Store,
  referralId: Id<"Referral">,
  rule: RttRule,
  effectiveOn: Day = dayOf(store.now()),
): Promise<void> {
  const setAt = instantOf(store.now());
  const set = { code: rttRules[rule].code, rule, effectiveOn, setAt, setBy: null };
  await rowExists(store, rttStatuses, { id: newId<"RttStatus">(), referralId, ...set });
}

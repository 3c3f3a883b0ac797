/** Which team a referral goes to when it is sent: asked inside the change that sends it. */
import { and, desc, eq, isNotNull, lte } from "drizzle-orm";
import type { Id, Instant } from "@/db/columns.ts";
import { patients } from "@/db/schema/patients.ts";
import { sourcingRules } from "@/db/schema/sourcing.ts";
import type { Reader } from "@/db/store.ts";
import { caseFacts, type Written } from "@/domain/sourcing/case_facts.ts";
import { type Routed, SourcingRules, teamFor } from "@/domain/sourcing/rules.ts";
import { dayOf } from "@/domain/time.ts";

interface ToRoute extends Written {
  readonly serviceId: Id<"Service">;
  readonly patientId: Id<"Patient">;
}

export async function routeReferral(
  read: Reader,
  referral: ToRoute,
  sentAt: Instant,
): Promise<Routed> {
  const rules = await rulesInForce(read, referral.serviceId, sentAt);
  if (rules.sourcing === "own") return { teamId: null };
  const patient = await read.select({
    dateOfBirth: patients.dateOfBirth,
    postcode: patients.postcode,
  }).from(patients).where(eq(patients.id, referral.patientId)).get();
  if (!patient) throw new Error(`Cannot route referral ${referral.id}: it has no patient`);
  return teamFor(rules, caseFacts(referral, patient, dayOf(sentAt)));
}

/** The newest that were switched on by then; a service that never chose answers for itself. */
export async function rulesInForce(
  read: Reader,
  serviceId: Id<"Service">,
  at: Instant,
): Promise<SourcingRules> {
  const found = await read.select({ rules: sourcingRules.rules })
    .from(sourcingRules)
    .where(and(
      eq(sourcingRules.serviceId, serviceId),
      isNotNull(sourcingRules.switchedOnAt),
      lte(sourcingRules.switchedOnAt, at),
    )).orderBy(desc(sourcingRules.switchedOnAt), desc(sourcingRules.id)).limit(1).get();
  return found ? SourcingRules.parse(found.rules) : { sourcing: "own" };
}

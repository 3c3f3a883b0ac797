/** What a draft still needs before it can be sent, each with where to put it right. */
import { and, eq, not, sql } from "drizzle-orm";
import { type Day, literals } from "@/db/columns.ts";
import { patients } from "@/db/schema/patients.ts";
import { photographs } from "@/db/schema/photographs.ts";
import type { Reader } from "@/db/store.ts";
import { stuckPhotograph } from "@/domain/jobs/stuck.ts";
import { adultAge } from "@/domain/patients/adult_age.ts";
import { missingAnswers } from "@/domain/questions/asked.ts";
import { exclusionsKey } from "@/domain/questions/reserved_keys.ts";
import { findCareConsent } from "@/domain/referrals/consent.ts";
import type { Referral } from "@/domain/referrals/find.ts";
import { missingAround } from "@/domain/referrals/missing_around.ts";
import { notTaken, prioritiesTaken } from "@/domain/referrals/priorities.ts";
import { isUrgentEnough, suspicionInWords } from "@/domain/referrals/suspicion.ts";
import type { ServiceDefinition } from "@/domain/services/definition.ts";
import { exclusionsThatApply, notTakenBy } from "@/domain/services/exclusions.ts";
import { definitionOf } from "@/domain/services/find_definition.ts";
import { ageOn } from "@/domain/time.ts";

export interface Missing {
  readonly step:
    | "priority"
    | "history"
    | "suspicion"
    | "photographs"
    | "consent"
    | "earlier"
    | "pasted"
    | "conversion"
    | "withdrawal";
  /** The field of that step's form. */
  readonly field: string;
  readonly words: string;
}

/** @param today the day on which it would be sent */
export async function findMissing(
  read: Reader,
  referral: Referral,
  today: Day,
): Promise<Missing[]> {
  const definition = await definitionOf(read, referral);
  const usable = await usablePhotographs(read, referral);
  const isAbout = usable > 0 || definition.photographsRequired;
  return [
    ...missingFromService(referral, definition),
    ...await notTakenPatients(read, referral, definition, today),
    ...missingFromHistory(referral, definition),
    ...missingUrgency(referral, definition),
    ...isAbout ? await missingPhotographs(read, referral, usable, today) : [],
    ...isAbout ? await missingConsent(read, referral) : [],
    ...await missingAround(read, referral),
  ];
}

function missingFromService(referral: Referral, definition: ServiceDefinition): Missing[] {
  if (referral.serviceClosedAt !== null) {
    const words = `${referral.serviceName} has closed. Withdraw this draft and begin another`;
    return [{ step: "priority", field: "priority", words }];
  }
  const { priority, serviceName } = referral;
  if (prioritiesTaken(definition).includes(priority)) return [];
  const words = notTaken(priority, definition, serviceName);
  return [{ step: "priority", field: "priority", words }];
}

/** Each with what to do instead; where an answer says so, it can be put right there. */
async function notTakenPatients(
  read: Reader,
  { patientId, history, serviceName }: Referral,
  { exclusions }: ServiceDefinition,
  today: Day,
): Promise<Missing[]> {
  const [patient] = await read.select({ dateOfBirth: patients.dateOfBirth }).from(patients)
    .where(eq(patients.id, patientId));
  return exclusionsThatApply(exclusions, history, patient!.dateOfBirth, today)
    .map((exclusion) => ({
      step: exclusion.underAge === undefined ? "history" : "withdrawal",
      field: exclusion.underAge === undefined ? exclusion.when?.key ?? exclusionsKey : "because",
      words: notTakenBy(serviceName, exclusion),
    }));
}

const missingFromHistory = (
  { history }: Referral,
  { questions }: ServiceDefinition,
): Missing[] =>
  missingAnswers(questions, history)
    .map(({ key, words }) => ({ step: "history", field: key, words }));

function missingUrgency(referral: Referral, definition: ServiceDefinition): Missing[] {
  if (isUrgentEnough(referral, definition)) return [];
  const why = suspicionInWords(referral.history, definition);
  const words = prioritiesTaken(definition).includes("urgent_suspected_cancer")
    ? `${why}. Change this referral to urgent suspected cancer`
    : `${why}. ${referral.serviceName} does not take urgent suspected cancer, so this cannot be ` +
      "sent. Read how to refer the patient instead";
  return [{ step: "suspicion", field: "suspicion", words }];
}

/** Counted here, since domain/photographs stands above this area. */
const usablePhotographs = (read: Reader, { id }: Referral): Promise<number> =>
  read.$count(
    photographs,
    and(
      eq(photographs.referralId, id),
      sql`${photographs.state} IN ${literals(["received", "ready"])}`,
      not(stuckPhotograph),
    ),
  );

async function missingPhotographs(
  read: Reader,
  referral: Referral,
  usable: number,
  today: Day,
): Promise<Missing[]> {
  if (usable === 0) {
    const words = "Add at least one photograph that can be used";
    return [{ step: "photographs", field: "close_up", words }];
  }
  return await intimateOfSomebodyUnderAge(read, referral, today);
}

/**
 * Refused when it is added (domain/photographs/intimate.ts); again here, since the date of birth
 * may have been corrected since.
 */
async function intimateOfSomebodyUnderAge(
  read: Reader,
  { id, patientId }: Referral,
  today: Day,
): Promise<Missing[]> {
  const [intimate] = await read.select({ dateOfBirth: patients.dateOfBirth }).from(photographs)
    .innerJoin(patients, eq(patients.id, patientId))
    .where(and(
      eq(photographs.referralId, id),
      eq(photographs.intimate, true),
      sql`${photographs.state} IN ${literals(["received", "ready"])}`,
    )).limit(1);
  if (!intimate || ageOn(intimate.dateOfBirth, today) >= adultAge) return [];
  const words = "Remove the photographs of intimate places: the patient is under 18";
  return [{ step: "photographs", field: "photographs", words }];
}

async function missingConsent(read: Reader, referral: Referral): Promise<Missing[]> {
  const consent = await findCareConsent(read, referral);
  if (consent?.decision === "given") return [];
  const words = consent === undefined
    ? "Record the patient’s consent to photographs"
    : "The patient has not agreed to photographs, so they cannot be sent. " +
      "Record their agreement if they changed their mind, or withdraw this draft";
  return [{ step: "consent", field: "decision", words }];
}

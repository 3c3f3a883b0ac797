/** What a draft still needs before it can be sent, each with where to put it right. */
import { and, eq, sql } from "drizzle-orm";
import { literals } from "@/db/columns.ts";
import { photographs } from "@/db/schema/photographs.ts";
import type { Reader } from "@/db/store.ts";
import { findCareConsent } from "@/domain/referrals/consent.ts";
import type { Referral } from "@/domain/referrals/find.ts";
import { prioritiesTaken } from "@/domain/referrals/priorities.ts";
import { questions } from "@/domain/referrals/questions.ts";

export interface Missing {
  readonly step: "priority" | "history" | "photographs" | "consent";
  /** The field of that step's form. */
  readonly field: string;
  readonly words: string;
}

export async function findMissing(read: Reader, referral: Referral): Promise<Missing[]> {
  return [
    ...missingFromService(referral),
    ...missingFromHistory(referral),
    ...await missingPhotographs(read, referral),
    ...await missingConsent(read, referral),
  ];
}

function missingFromService(referral: Referral): Missing[] {
  if (referral.serviceClosedAt !== null) {
    const words = `${referral.serviceName} has closed. Withdraw this draft and begin another`;
    return [{ step: "priority", field: "priority", words }];
  }
  if (prioritiesTaken(referral).includes(referral.priority)) return [];
  return [{
    step: "priority",
    field: "priority",
    words: `${referral.serviceName} does not take urgent suspected cancer. ` +
      "Change how soon an answer is needed, or use your local pathway",
  }];
}

function missingFromHistory({ history }: Referral): Missing[] {
  return questions.flatMap(({ key, required }) =>
    required && !history[key]?.length ? [{ step: "history", field: key, words: required }] : []
  );
}

/** Counted here, since domain/photographs stands above this area. */
async function missingPhotographs(read: Reader, referral: Referral): Promise<Missing[]> {
  const usable = await read.$count(
    photographs,
    and(
      eq(photographs.referralId, referral.id),
      sql`${photographs.state} IN ${literals(["received", "ready"])}`,
    ),
  );
  if (usable > 0) return [];
  const words = "Add at least one photograph that can be used";
  return [{ step: "photographs", field: "close_up", words }];
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

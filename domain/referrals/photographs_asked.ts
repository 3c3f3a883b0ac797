/** What the service of this referral asks for, and what of it is there. */
import { and, asc, eq, gte, isNull, lte, ne, or, sql } from "drizzle-orm";
import { lesions } from "@/db/schema/lesions.ts";
import { photographs } from "@/db/schema/photographs.ts";
import type { Reader } from "@/db/store.ts";
import { stuckPhotograph } from "@/domain/jobs/stuck.ts";
import type { Referral } from "@/domain/referrals/find.ts";
import { oneAnswer } from "@/domain/questions/question.ts";
import {
  type AskedItem,
  type CountedLesion,
  missingFrom,
  photographChecklist,
  unusablePhotographs,
} from "@/domain/services/asked.ts";
import { definitionOf } from "@/domain/services/find_definition.ts";

export interface PhotographsAsked {
  /** Those that this referral is about. */
  readonly lesions: readonly CountedLesion[];
  readonly checklist: readonly AskedItem[];
  readonly missing: readonly AskedItem[];
  /** How many are there that nobody can judge from. */
  readonly unusable: number;
}

type Asking = Pick<
  Referral,
  | "id"
  | "patientId"
  | "createdAt"
  | "sentAt"
  | "history"
  | "serviceVersionId"
  | "specialtyCode"
  | "photographsAsked"
  | "takesUrgentSuspectedCancer"
>;

/** As they are kept with a referral that is sent. */
export async function photographCounts(read: Reader, referral: Asking) {
  const { missing, unusable } = await photographsAskedOf(read, referral);
  return {
    photographsMissing: missing.reduce((sum, { atLeast, has }) => sum + atLeast - has, 0),
    photographsUnusable: unusable,
  };
}

/** Read here from the tables, since the areas that own them stand above this one. */
export async function photographsAskedOf(
  read: Reader,
  referral: Asking,
): Promise<PhotographsAsked> {
  const there = await read.select({
    kind: photographs.kind,
    lesionId: photographs.lesionId,
    state: photographs.state,
    stuck: stuckPhotograph,
    verdict: photographs.verdict,
  }).from(photographs)
    .where(and(eq(photographs.referralId, referral.id), ne(photographs.state, "removed")));
  const problem = oneAnswer(referral.history, "problem");
  const { photographs: asked } = await definitionOf(read, referral);
  const lesions = await lesionsHere(read, referral);
  const checklist = photographChecklist(asked, lesions, there, problem);
  return {
    lesions,
    checklist,
    missing: missingFrom(checklist),
    unusable: unusablePhotographs(there).length,
  };
}

/** Lesions that this referral is about: recorded while it was written, or photographed in it. */
function lesionsHere(read: Reader, { id, patientId, createdAt, sentAt }: Asking) {
  return read.select({ id: lesions.id, number: lesions.number, numberBefore: lesions.numberBefore })
    .from(lesions)
    .where(and(
      eq(lesions.patientId, patientId),
      isNull(lesions.removedAt),
      or(
        and(
          gte(lesions.recordedAt, createdAt),
          sentAt === null ? undefined : lte(lesions.recordedAt, sentAt),
        ),
        sql`EXISTS (SELECT 1 FROM ${photographs} WHERE ${photographs.lesionId} = ${lesions.id}
          AND ${photographs.referralId} = ${id} AND ${photographs.state} <> 'removed')`,
      ),
    )).orderBy(asc(lesions.number));
}

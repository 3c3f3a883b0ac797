/**
 * Who is asked at the end of a journey or a call, on that very page: a link that led away from it got
 * no answers where the same question on the page did.
 *
 * NHS England has sensitive cases as a section of its own ("Using the Friends and Family Test to
 * improve patient experience", 2019, 7.6). Nobody is asked about somebody who has died; whoever calls
 * this leaves out other moments at which it would hurt.
 */
import { and, asc, eq, isNull } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { patients } from "@/db/schema/patients.ts";
import { surveyPlaces, surveyWays } from "@/db/schema/surveys.ts";
import type { Reader } from "@/db/store.ts";
import { findOpenWay, type OpenWay } from "@/domain/surveys/find_places.ts";

interface Asked {
  /** Whose service it was; the first of them that asks on its pages. */
  readonly of: readonly (Id<"Organisation"> | null)[];
  readonly patientId: Id<"Patient"> | null;
}

export async function findInlineWay(
  read: Reader,
  { of, patientId }: Asked,
): Promise<OpenWay | undefined> {
  if (patientId && await hasDied(read, patientId)) return undefined;
  for (const organisationId of of) {
    const token = organisationId && await firstInlineToken(read, organisationId);
    if (token) return await findOpenWay(read, token);
  }
  return undefined;
}

async function hasDied(read: Reader, patientId: Id<"Patient">): Promise<boolean> {
  const patient = await read.select({ diedOn: patients.diedOn }).from(patients)
    .where(eq(patients.id, patientId)).get();
  return patient !== undefined && patient.diedOn !== null;
}

/** The place that was set up first. */
async function firstInlineToken(
  read: Reader,
  organisationId: Id<"Organisation">,
): Promise<string | undefined> {
  const way = await read.select({ token: surveyWays.token }).from(surveyWays)
    .innerJoin(surveyPlaces, eq(surveyPlaces.id, surveyWays.placeId))
    .where(and(
      eq(surveyPlaces.organisationId, organisationId),
      isNull(surveyPlaces.endedAt),
      eq(surveyWays.mode, "inline"),
      isNull(surveyWays.endedAt),
    )).orderBy(asc(surveyPlaces.startedAt), asc(surveyPlaces.id)).limit(1).get();
  return way?.token;
}

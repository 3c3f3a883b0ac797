/**
 * Who is asked at the end of a journey or a call, on that very page: a link that led away from it got
 * no answers where the same question on the page did.
 *
 * Of whom nobody asks, why_not_asked.ts says; whoever calls this leaves out other moments at which it
 * would hurt.
 */
import { and, asc, eq, isNull } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { surveyPlaces, surveyWays } from "@/db/schema/surveys.ts";
import type { Reader } from "@/db/store.ts";
import { findOpenWay, type OpenWay } from "@/domain/surveys/find_places.ts";
import { askableOf } from "@/domain/surveys/why_not_asked.ts";

interface Asked {
  /** Whose service it was; the first of them that asks on its pages. */
  readonly of: readonly (Id<"Organisation"> | null)[];
  readonly patientId: Id<"Patient"> | null;
}

export async function findInlineWay(
  read: Reader,
  { of, patientId }: Asked,
): Promise<OpenWay | undefined> {
  if (patientId && await isNotToBeAsked(read, patientId)) return undefined;
  for (const organisationId of of) {
    const token = organisationId && await firstInlineToken(read, organisationId);
    if (token) return await findOpenWay(read, token);
  }
  return undefined;
}

/** Where they live or are registered by now does not matter: they have just been there. */
async function isNotToBeAsked(read: Reader, patientId: Id<"Patient">): Promise<boolean> {
  return (await askableOf(read, patientId, { kind: "anybody" })).why !== undefined;
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

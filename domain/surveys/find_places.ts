/** Where people are asked about their experience, and the addresses that lead there. */
import { and, asc, eq, getTableColumns, inArray, isNull, type SQL } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { organisations } from "@/db/schema/organisations.ts";
import { surveyCodes } from "@/db/schema/survey_codes.ts";
import { surveyPlaces, surveyWays } from "@/db/schema/surveys.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";
import { readSurveyCode } from "@/domain/surveys/codes.ts";

export type SurveyPlace = Awaited<ReturnType<typeof findPlace>>;
export type OpenWay = NonNullable<Awaited<ReturnType<typeof findOpenWay>>>;

/** Those in use first, by name. */
export const findPlaces = (read: Reader, actor: Actor) =>
  placeRows(read).where(visibleTo(actor)).orderBy(
    asc(surveyPlaces.endedAt),
    asc(surveyPlaces.name),
  );

export async function findPlace(read: Reader, actor: Actor, id: Id<"SurveyPlace">) {
  const [found] = await placeRows(read).where(and(eq(surveyPlaces.id, id), visibleTo(actor)));
  if (!found) throw new Refusal("not_found", "There is no such place");
  return found;
}

/** The addresses of a place that lead there now. */
export const waysOf = (read: Reader, actor: Actor, placeId: Id<"SurveyPlace">) =>
  read.select({ ...getTableColumns(surveyWays), code: surveyCodes.code }).from(surveyWays)
    .innerJoin(surveyPlaces, eq(surveyPlaces.id, surveyWays.placeId))
    .leftJoin(surveyCodes, eq(surveyCodes.wayId, surveyWays.id))
    .where(and(eq(surveyWays.placeId, placeId), isNull(surveyWays.endedAt), visibleTo(actor)));

/**
 * Where an address that anybody may open leads, by its token or the code that a poster has for typing;
 * undefined where it leads nowhere any more.
 */
export const findOpenWay = (read: Reader, tokenOrCode: string) =>
  read.select({
    mode: surveyWays.mode,
    token: surveyWays.token,
    place: getTableColumns(surveyPlaces),
    organisationName: organisations.name,
  }).from(surveyWays)
    .innerJoin(surveyPlaces, eq(surveyPlaces.id, surveyWays.placeId))
    .innerJoin(organisations, eq(organisations.id, surveyPlaces.organisationId))
    .where(
      and(
        isAddressed(read, tokenOrCode),
        isNull(surveyWays.endedAt),
        isNull(surveyPlaces.endedAt),
      ),
    )
    .get();

function isAddressed(read: Reader, tokenOrCode: string): SQL {
  const code = readSurveyCode(tokenOrCode);
  if (!code) return eq(surveyWays.token, tokenOrCode);
  return inArray(
    surveyWays.id,
    read.select({ id: surveyCodes.wayId }).from(surveyCodes).where(eq(surveyCodes.code, code)),
  );
}

const placeRows = (read: Reader) =>
  read.select({ ...getTableColumns(surveyPlaces), organisationName: organisations.name })
    .from(surveyPlaces)
    .innerJoin(organisations, eq(organisations.id, surveyPlaces.organisationId)).$dynamic();

/** What an organisation was told of is its own. */
export const visibleTo = (actor: Actor): SQL =>
  eq(surveyPlaces.organisationId, actor.organisationId);

/** Tablets on stands, for the organisation that asks; and which one it is that asks now. */
import { and, asc, desc, eq, getTableColumns, isNotNull, isNull } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { organisations } from "@/db/schema/organisations.ts";
import { surveyKiosks } from "@/db/schema/survey_kiosks.ts";
import { surveyPlaces } from "@/db/schema/surveys.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { hashToken } from "@/domain/access/hash_token.ts";
import { Refusal } from "@/domain/errors.ts";
import { type OpenWay, visibleTo } from "@/domain/surveys/find_places.ts";

export type Kiosk = Awaited<ReturnType<typeof kiosksOf>>[number];
/** What its page knows: where it stands, and that it is one. */
export interface KnownKiosk {
  readonly id: Id<"SurveyKiosk">;
  readonly way: OpenWay;
}

/** Those of a place that were started; those in use first. */
export const kiosksOf = (read: Reader, actor: Actor, placeId: Id<"SurveyPlace">) =>
  kioskRows(read)
    .where(
      and(eq(surveyKiosks.placeId, placeId), isNotNull(surveyKiosks.startedAt), visibleTo(actor)),
    )
    .orderBy(asc(isNotNull(surveyKiosks.endedAt)), desc(surveyKiosks.startedAt));

export async function findKiosk(read: Reader, actor: Actor, id: Id<"SurveyKiosk">) {
  const found = await kioskRows(read).where(and(eq(surveyKiosks.id, id), visibleTo(actor))).get();
  if (!found) throw new Refusal("not_found", "There is no such tablet");
  return found;
}

/** By the token of its cookie. Undefined where it never was one, or is one no longer. */
export async function findKnownKiosk(
  read: Reader,
  token: string,
): Promise<KnownKiosk | undefined> {
  const found = await read.select({
    id: surveyKiosks.id,
    place: getTableColumns(surveyPlaces),
    organisationName: organisations.name,
  }).from(surveyKiosks)
    .innerJoin(surveyPlaces, eq(surveyPlaces.id, surveyKiosks.placeId))
    .innerJoin(organisations, eq(organisations.id, surveyPlaces.organisationId))
    .where(and(
      eq(surveyKiosks.tokenHash, hashToken(token)),
      isNull(surveyKiosks.endedAt),
      isNull(surveyPlaces.endedAt),
    )).get();
  return found && { id: found.id, way: { ...found, mode: "kiosk", token: "" } };
}

const kioskRows = (read: Reader) =>
  read.select({ ...getTableColumns(surveyKiosks), organisationId: surveyPlaces.organisationId })
    .from(surveyKiosks)
    .innerJoin(surveyPlaces, eq(surveyPlaces.id, surveyKiosks.placeId)).$dynamic();

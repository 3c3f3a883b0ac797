/** What somebody's organisation was warned of. */
import { and, desc, eq, getTableColumns, isNull, type SQL } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { surveyWarnings } from "@/db/schema/survey_warnings.ts";
import { surveyPlaces } from "@/db/schema/surveys.ts";
import type { Reader } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { Refusal } from "@/domain/errors.ts";

export type SurveyWarning = Awaited<ReturnType<typeof findWarning>>;

/** Those that nobody has seen to, the latest first. */
export const openWarnings = (read: Reader, actor: Actor) =>
  warningRows(read).where(and(visibleTo(actor), isNull(surveyWarnings.seenAt)))
    .orderBy(desc(surveyWarnings.raisedAt), desc(surveyWarnings.id));

export async function findWarning(read: Reader, actor: Actor, id: Id<"SurveyWarning">) {
  const [found] = await warningRows(read).where(and(visibleTo(actor), eq(surveyWarnings.id, id)));
  if (!found) throw new Refusal("not_found", "There is no such warning");
  return found;
}

const warningRows = (read: Reader) =>
  read.select({ ...getTableColumns(surveyWarnings), placeName: surveyPlaces.name })
    .from(surveyWarnings)
    .leftJoin(surveyPlaces, eq(surveyPlaces.id, surveyWarnings.placeId)).$dynamic();

const visibleTo = (actor: Actor): SQL => eq(surveyWarnings.organisationId, actor.organisationId);

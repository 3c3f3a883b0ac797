/** Places where people are asked about their experience, and what was answered there. */
import { eq } from "drizzle-orm";
import { type Day, type Id, type Instant, type Month, newId } from "@/db/columns.ts";
import { change } from "@/db/change.ts";
import { surveyWarnings } from "@/db/schema/survey_warnings.ts";
import {
  type Experience,
  experienceAnswers,
  surveyContacts,
  surveyPlaces,
  surveyWays,
} from "@/db/schema/surveys.ts";
import { insidesOf, type Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { keyByChance } from "@/domain/surveys/answer.ts";
import { countAnswer } from "@/domain/surveys/count.ts";
import { leaveContact } from "@/domain/surveys/contacts.ts";
import { findOpenWay, type OpenWay } from "@/domain/surveys/find_places.ts";
import type { PlaceInput } from "@/domain/surveys/forms.ts";
import { openPlace } from "@/domain/surveys/keep_place.ts";
import type { OpenMode } from "@/domain/surveys/modes.ts";
import { inTurn } from "@/db/lane.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";

let counter = 0;

export const whyQuestion = "What is the main reason for your answer?";
export const betterQuestion = "What could we have done better?";

/** Opened by a manager of the organisation that asks. */
export function surveyPlaceExists(
  store: Store,
  manager: Actor,
  over: Partial<PlaceInput> = {},
): Promise<Id<"SurveyPlace">> {
  return openPlace(store, manager, {
    name: `Reception ${++counter}`,
    setting: "gp_practice",
    leadIn: "Thinking about your GP practice",
    question: whyQuestion,
    secondQuestion: betterQuestion,
    ...over,
  });
}

export async function wayTo(
  store: Store,
  placeId: Id<"SurveyPlace">,
  mode: OpenMode = "poster",
): Promise<OpenWay> {
  const ways = await store.read.select().from(surveyWays).where(eq(surveyWays.placeId, placeId));
  const { token } = ways.find((way) => way.mode === mode && way.endedAt === null)!;
  return (await findOpenWay(store.read, token))!;
}

type AnswerRow = typeof experienceAnswers.$inferInsert;

/** A row as it stands once its night is over; no total knows of it. */
export async function answerRowExists(
  store: Store,
  placeId: Id<"SurveyPlace">,
  over: Partial<AnswerRow> = {},
): Promise<AnswerRow> {
  const row: AnswerRow = {
    key: keyByChance(),
    placeId,
    day: "2026-03-02" as Day,
    mode: "poster",
    experience: "very_good",
    language: "en",
    sent: true,
    ...over,
  };
  await rowExists(store, experienceAnswers, row);
  return row;
}

/** Answers of a month that is over, counted, one for each option that is named. */
export async function answersGiven(
  store: Store,
  manager: Actor,
  placeId: Id<"SurveyPlace">,
  experiences: readonly Experience[],
  over: Partial<AnswerRow> = {},
): Promise<readonly AnswerRow[]> {
  const rows: AnswerRow[] = [];
  for (const experience of experiences) {
    const row = await answerRowExists(store, placeId, {
      day: "2026-02-10" as Day,
      experience,
      ...over,
    });
    rows.push(row);
    await change(store, manager, async (tx) => {
      await countAnswer(tx, { ...row, experience }, 1);
      tx.audit("survey.answers_typed", { place: placeId });
    });
  }
  return rows;
}

/** Somebody who asked to be contacted; the row that it became. */
export async function surveyContactExists(store: Store, way: OpenWay) {
  await leaveContact(store, way, { name: "Jean Hall", contact: "01632 960111", about: "Parking" });
  const contacts = await store.read.select().from(surveyContacts)
    .where(eq(surveyContacts.placeId, way.place.id));
  return contacts.at(-1)!;
}

/** Every place there is, as if people had been asked there since then. */
export async function openedEarlier(store: Store, at: string): Promise<void> {
  await inTurn(store, async () => {
    await insidesOf(store).db.update(surveyPlaces).set({ startedAt: at as Instant });
  });
}

type WarningRow = typeof surveyWarnings.$inferInsert;

export async function surveyWarningExists(
  store: Store,
  { organisationId }: Actor,
  over: Partial<WarningRow> = {},
): Promise<Id<"SurveyWarning">> {
  const id = newId<"SurveyWarning">();
  await rowExists(store, surveyWarnings, {
    id,
    organisationId,
    kind: "no_answers",
    eventKey: `no_answers:${id}`,
    month: "2026-02" as Month,
    raisedAt: "2026-03-01T07:30:00.000Z" as Instant,
    ...over,
  });
  return id;
}

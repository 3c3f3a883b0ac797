/** Sets up, amends and ends a place where people are asked about their experience. */
import { and, eq, isNull, ne } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import { type Id, newId } from "@/db/columns.ts";
import { surveyCodes } from "@/db/schema/survey_codes.ts";
import { type AnswerMode, surveyPlaces, surveyWays } from "@/db/schema/surveys.ts";
import type { Store } from "@/db/store.ts";
import { newToken } from "@/domain/access/hash_token.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { newSurveyCode } from "@/domain/surveys/codes.ts";
import { findPlace } from "@/domain/surveys/find_places.ts";
import type { PlaceInput } from "@/domain/surveys/forms.ts";
import { type OpenMode, openModes } from "@/domain/surveys/modes.ts";

export function openPlace(
  store: Store,
  actor: Actor,
  input: PlaceInput,
): Promise<Id<"SurveyPlace">> {
  return change(store, actor, async (tx) => {
    const { organisationId } = actor;
    authorise(actor, "survey.manage", { organisationId });
    await requireFreeName(tx, organisationId, input.name);
    const id = newId<"SurveyPlace">();
    await tx.insert(surveyPlaces)
      .values({ id, organisationId, ...asKept(input), startedAt: tx.now, startedBy: actor.userId });
    for (const mode of openModes) await addWay(tx, id, mode);
    tx.audit("survey.place_opened", { place: id }, { ...asKept(input) });
    return id;
  });
}

export function amendPlace(
  store: Store,
  actor: Actor,
  id: Id<"SurveyPlace">,
  input: PlaceInput,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const before = await openPlaceOf(tx, actor, id);
    await requireFreeName(tx, before.organisationId, input.name, id);
    await tx.update(surveyPlaces).set(asKept(input)).where(eq(surveyPlaces.id, id));
    const { name, setting, leadIn, questions } = before;
    tx.audit("survey.place_amended", { place: id }, {
      from: { name, setting, leadIn, questions },
      to: { ...asKept(input) },
    });
  });
}

/** Its addresses lead nowhere from now on; what was answered stays. */
export function endPlace(store: Store, actor: Actor, id: Id<"SurveyPlace">): Promise<void> {
  return change(store, actor, async (tx) => {
    await openPlaceOf(tx, actor, id);
    await tx.update(surveyPlaces).set({ endedAt: tx.now }).where(eq(surveyPlaces.id, id));
    await tx.update(surveyWays).set({ endedAt: tx.now })
      .where(and(eq(surveyWays.placeId, id), isNull(surveyWays.endedAt)));
    tx.audit("survey.place_ended", { place: id });
  });
}

/** For an address that somebody abuses: the old one leads nowhere, and a new one is to be put up. */
export function replaceWay(
  store: Store,
  actor: Actor,
  id: Id<"SurveyPlace">,
  mode: OpenMode,
): Promise<void> {
  return change(store, actor, async (tx) => {
    await openPlaceOf(tx, actor, id);
    await tx.update(surveyWays).set({ endedAt: tx.now }).where(
      and(eq(surveyWays.placeId, id), eq(surveyWays.mode, mode), isNull(surveyWays.endedAt)),
    );
    await addWay(tx, id, mode);
    tx.audit("survey.way_replaced", { place: id }, { mode });
  });
}

export async function addWay(tx: Tx, placeId: Id<"SurveyPlace">, mode: AnswerMode): Promise<void> {
  const id = newId<"SurveyWay">();
  await tx.insert(surveyWays).values({ id, placeId, mode, token: newToken(), startedAt: tx.now });
  if (mode === "poster") await addCode(tx, id);
}

/** There are twenty million: one that is taken already is drawn again. */
async function addCode(tx: Tx, wayId: Id<"SurveyWay">): Promise<void> {
  while (true) {
    const made = await tx.insert(surveyCodes).values({ wayId, code: newSurveyCode() })
      .onConflictDoNothing().returning({ wayId: surveyCodes.wayId });
    if (made.length > 0) return;
  }
}

const asKept = ({ name, setting, leadIn, question, secondQuestion }: PlaceInput) => ({
  name,
  setting,
  leadIn,
  questions: secondQuestion ? [question, secondQuestion] : [question],
});

export async function openPlaceOf(tx: Tx, actor: Actor, id: Id<"SurveyPlace">) {
  const place = await findPlace(tx, actor, id);
  authorise(actor, "survey.manage", place);
  if (place.endedAt) throw new Refusal("conflict", "People are not asked at this place any more");
  return place;
}

async function requireFreeName(
  tx: Tx,
  organisationId: Id<"Organisation">,
  name: string,
  but: Id<"SurveyPlace"> | "" = "",
): Promise<void> {
  const taken = await tx.select({ id: surveyPlaces.id }).from(surveyPlaces).where(and(
    eq(surveyPlaces.organisationId, organisationId),
    eq(surveyPlaces.name, name),
    isNull(surveyPlaces.endedAt),
    ne(surveyPlaces.id, but as Id<"SurveyPlace">),
  )).get();
  if (taken) throw new Refusal("conflict", `There is a place called “${name}” already`);
}

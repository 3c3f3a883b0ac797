/** Tablets on stands, started by a code as they are. */
import { eq } from "drizzle-orm";
import type { Id } from "@/db/columns.ts";
import { surveyAboutQuestions } from "@/db/schema/survey_about.ts";
import { surveyBursts } from "@/db/schema/survey_bursts.ts";
import { surveyKiosks } from "@/db/schema/survey_kiosks.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { hashToken, newToken } from "@/domain/access/hash_token.ts";
import { askAbout } from "@/domain/surveys/ask_about.ts";
import { sendAnswer } from "@/domain/surveys/answer.ts";
import { mostInAMinute } from "@/domain/surveys/bursts.ts";
import { findKnownKiosk } from "@/domain/surveys/find_kiosks.ts";
import type { OpenWay } from "@/domain/surveys/find_places.ts";
import { makeKioskCode, startKiosk } from "@/domain/surveys/kiosks.ts";

export const fromNowhere = { requestId: "request", address: "192.0.2.1", browser: null };

/** By a code of the manager, as it is done. */
export async function kioskExists(
  store: Store,
  manager: Actor,
  placeId: Id<"SurveyPlace">,
  name = "By the front door",
) {
  const code = await makeKioskCode(store, manager, placeId, name);
  const end = await startKiosk(store, code, fromNowhere);
  if (end.kind !== "paired") throw new Error(`Not started: ${end.kind}`);
  const known = (await findKnownKiosk(store.read, end.token))!;
  return { ...known, token: end.token };
}

/** A code that nobody has typed yet; which row waits for it. */
export async function kioskCodeExists(store: Store, manager: Actor, placeId: Id<"SurveyPlace">) {
  const code = await makeKioskCode(store, manager, placeId, "In the lounge");
  const row = await store.read.select().from(surveyKiosks)
    .where(eq(surveyKiosks.codeHash, hashToken(code))).get();
  return { code, id: row!.id };
}

export async function aboutQuestionExists(
  store: Store,
  manager: Actor,
  placeId: Id<"SurveyPlace">,
  over: Partial<{ question: string; options: string[] }> = {},
) {
  await askAbout(store, manager, placeId, {
    question: "How old are you?",
    options: ["Under 65", "65 or over"],
    ...over,
  });
  const all = await store.read.select().from(surveyAboutQuestions)
    .where(eq(surveyAboutQuestions.placeId, placeId));
  return all.at(-1)!;
}

/** More at once than people can give. */
export async function burstExists(store: Store, way: OpenWay, answers = mostInAMinute + 1) {
  for (let at = 0; at < answers; at++) {
    const page = { way, key: newToken(), language: "en" as const };
    await sendAnswer(store, page, { experience: "very_poor" });
  }
  const all = await store.read.select().from(surveyBursts)
    .where(eq(surveyBursts.placeId, way.place.id));
  return all.at(-1)!;
}

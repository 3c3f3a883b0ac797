/** A record for each address of a survey. */
import { newToken } from "@/domain/access/hash_token.ts";
import type { Store } from "@/db/store.ts";
import { personExists } from "@/tests/factories/people.ts";
import { aboutQuestionExists, burstExists, kioskExists } from "@/tests/factories/kiosks.ts";
import type { Parties } from "@/tests/factories/referrals.ts";
import {
  answerRowExists,
  surveyContactExists,
  surveyPlaceExists,
  wayTo,
} from "@/tests/factories/surveys.ts";

/** A place where a practice asks, its poster, an answer and somebody to be contacted. */
export async function ofASurvey(
  store: Store,
  { practice }: Parties,
  path: string,
): Promise<Readonly<Record<string, string>>> {
  const manager = await personExists(store, "practice_manager", { organisation: practice });
  const surveyPlaceId = await surveyPlaceExists(store, manager);
  const way = await wayTo(store, surveyPlaceId);
  if (path.startsWith("/s/")) return { token: way.token, key: newToken() };
  if (path.includes("surveyKioskId")) {
    return { surveyKioskId: (await kioskExists(store, manager, surveyPlaceId)).id };
  }
  if (path.includes("aboutQuestionId")) {
    return { aboutQuestionId: (await aboutQuestionExists(store, manager, surveyPlaceId)).id };
  }
  if (path.includes("surveyBurstId")) {
    return { surveyBurstId: (await burstExists(store, way)).id };
  }
  const { key } = path.includes("/contacts/")
    ? await surveyContactExists(store, way)
    : await answerRowExists(store, surveyPlaceId);
  return { surveyPlaceId, key: String(key), mode: "poster" };
}

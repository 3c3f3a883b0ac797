/** A record for each address of a survey. */
import { eq } from "drizzle-orm";
import { type Day, type Month, newId } from "@/db/columns.ts";
import { surveyThemes } from "@/db/schema/survey_comments.ts";
import { surveyPublicNames } from "@/db/schema/survey_publications.ts";
import type { Store } from "@/db/store.ts";
import { monthOf } from "@/domain/months.ts";
import { dayOf } from "@/domain/time.ts";
import { newToken } from "@/domain/access/hash_token.ts";
import { addTheme } from "@/domain/surveys/comments/themes.ts";
import { publishMonth } from "@/domain/surveys/published/publish.ts";
import { writeSaidAndDone } from "@/domain/surveys/published/said_and_done.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { setCaution } from "@/domain/patients/cautions.ts";
import {
  invitationExists,
  invitationSent,
  invitingPlaceExists,
  recipientExists,
} from "@/tests/factories/invitations.ts";
import { patientExists } from "@/tests/factories/patients.ts";
import { organisationExists, personExists, type SignedIn } from "@/tests/factories/people.ts";
import { aboutQuestionExists, burstExists, kioskExists } from "@/tests/factories/kiosks.ts";
import type { Parties } from "@/tests/factories/referrals.ts";
import {
  answerRowExists,
  surveyContactExists,
  surveyPlaceExists,
  surveyWarningExists,
  wayTo,
  whyQuestion,
} from "@/tests/factories/surveys.ts";
import { noSuchId } from "@/tests/support/routes.ts";

/** A place where a practice asks, its poster, an answer and somebody to be contacted. */
export async function ofASurvey(
  store: Store,
  { practice }: Parties,
  path: string,
): Promise<Readonly<Record<string, string>>> {
  const manager = await personExists(store, "practice_manager", { organisation: practice });
  const surveyPlaceId = await surveyPlaceExists(store, manager);
  const way = await wayTo(store, surveyPlaceId);
  if (path.startsWith("/i/")) return { token: await ofAnInvitation(store) };
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
    : await answerRowExists(store, surveyPlaceId, { comments: [comment] });
  const ids = {
    surveyPlaceId,
    key: String(key),
    mode: "poster",
    setting: "gp_practice",
    month: path.includes("/returns/") ? monthOf(dayOf(store.now())) : "2026-02",
    surveyWarningId: await surveyWarningExists(store, manager, { placeId: surveyPlaceId }),
  };
  return { ...ids, ...await published(store, manager, path) };
}

const comment = { question: whyQuestion, words: "Ann was kind" };

/** What the practice has published, and what it sorts comments by. */
async function published(store: Store, manager: SignedIn, path: string) {
  if (!/\/(of|themes|said-and-done)\//.test(path)) return {};
  await publishMonth(store, manager, "2026-02" as Month);
  // Each time it is asked for: one of the practice that nobody has ended yet.
  const name = `Kindness ${newId()}`;
  await addTheme(store, manager, name);
  const [theme] = await store.read.select().from(surveyThemes).where(eq(surveyThemes.name, name));
  const [{ name: publicName } = { name: "" }] = await store.read.select().from(surveyPublicNames)
    .where(eq(surveyPublicNames.organisationId, manager.organisationId));
  const saidAndDoneId = await writeSaidAndDone(store, manager, {
    month: "2026-02" as Month,
    placeId: null,
    said: "The telephone",
    did: "A second one",
    doneOn: "2026-02-20" as Day,
  });
  return { name: publicName, surveyThemeId: theme!.id, saidAndDoneId };
}

/** An address that somebody was sent. */
async function ofAnInvitation(store: Store): Promise<string> {
  const organisation = await organisationExists(store);
  const manager = await personExists(store, "practice_manager", { organisation });
  await invitingPlaceExists(store, manager, "answer");
  const { organisationId } = manager;
  const { patientId } = await ofAsking(store, manager);
  const { id } = await invitationExists(store, { organisationId, after: "answer", patientId });
  return await invitationSent(store, id);
}

/** A patient whom one may ask, and why not at present. */
export async function ofAsking(store: Store, staff: Actor, isToBeAsked = true) {
  const { id } = await patientExists(store, {
    practiceId: staff.organisationId,
    createdBy: staff.userId,
  });
  return {
    patientId: id,
    surveyRecipientId: await recipientExists(store, staff, id),
    patientCautionId: isToBeAsked ? noSuchId : await setCaution(store, staff, id, "safeguarding"),
  };
}

/** A record for each address of a survey. */
import { newToken } from "@/domain/access/hash_token.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { setCaution } from "@/domain/patients/cautions.ts";
import {
  invitationExists,
  invitationSent,
  invitingPlaceExists,
  recipientExists,
} from "@/tests/factories/invitations.ts";
import { patientExists } from "@/tests/factories/patients.ts";
import { organisationExists, personExists } from "@/tests/factories/people.ts";
import type { Parties } from "@/tests/factories/referrals.ts";
import {
  answerRowExists,
  surveyContactExists,
  surveyPlaceExists,
  wayTo,
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
  const { key } = path.includes("/contacts/")
    ? await surveyContactExists(store, way)
    : await answerRowExists(store, surveyPlaceId);
  return { surveyPlaceId, key: String(key), mode: "poster" };
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

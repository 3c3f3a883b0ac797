/** A practice that asks how it was: answers of two months, one left out, somebody to be contacted. */
import { eq } from "drizzle-orm";
import type { Day, Id } from "@/db/columns.ts";
import { experienceAnswers } from "@/db/schema/surveys.ts";
import type { Store } from "@/db/store.ts";
import { sendAnswer } from "@/domain/surveys/answer.ts";
import { countAnswer } from "@/domain/surveys/count.ts";
import { usualInviting } from "@/domain/surveys/inviting_form.ts";
import { setInviting } from "@/domain/surveys/set_inviting.ts";
import { setAside } from "@/domain/surveys/set_aside.ts";
import { change } from "@/db/change.ts";
import { monthOf } from "@/domain/months.ts";
import { dayOf } from "@/domain/time.ts";
import {
  invitationExists,
  invitationSent,
  recipientExists,
} from "@/tests/factories/invitations.ts";
import { patientExists } from "@/tests/factories/patients.ts";
import type { SignedIn } from "@/tests/factories/people.ts";
import {
  answerRowExists,
  surveyContactExists,
  surveyPlaceExists,
  wayTo,
} from "@/tests/factories/surveys.ts";

export async function surveyOf(store: Store, manager: SignedIn) {
  const placeId = await surveyPlaceExists(store, manager, { name: "Reception" });
  const way = await wayTo(store, placeId);
  const page = (key: string) => ({ way, key, language: "en" as const });
  await sendAnswer(store, page("one"), {
    experience: "very_good",
    answeredAs: "self",
    comment: "Everybody was kind, and I was seen on time.",
  });
  await sendAnswer(store, page("two"), { experience: "poor", secondComment: "The phone queue" });
  const [first, second] = await store.read.select().from(experienceAnswers)
    .where(eq(experienceAnswers.placeId, placeId));
  await setAside(store, manager, second!.key, "Sent by a machine");
  const today = dayOf(store.now());
  const earlier = Temporal.PlainDate.from(today).subtract({ months: 1 }).toString() as Day;
  const before = await answerRowExists(store, placeId, { day: earlier, experience: "good" });
  await change(store, manager, async (tx) => {
    await countAnswer(tx, { ...before, experience: "good" }, 1);
    tx.audit("survey.answered", { place: placeId });
  });
  await surveyContactExists(store, way);
  const invited = await invitedTo(store, manager, placeId);
  return { placeId, token: way.token, key: first!.key, month: monthOf(today), invited };
}

/** The address in somebody's message. */
async function invitedTo(store: Store, manager: SignedIn, placeId: Id<"SurveyPlace">) {
  const { organisationId } = manager;
  await setInviting(store, manager, placeId, { ...usualInviting, after: ["answer"] });
  const { id: patientId } = await patientExists(store, {
    practiceId: organisationId,
    createdBy: manager.userId,
  });
  await recipientExists(store, manager, patientId);
  const { id } = await invitationExists(store, { organisationId, after: "answer", patientId });
  return await invitationSent(store, id);
}

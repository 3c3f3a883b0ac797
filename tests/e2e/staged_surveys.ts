/** A practice that asks how it was: answers of two months, one left out, somebody to be contacted. */
import { and, eq } from "drizzle-orm";
import type { Day, Id, Month } from "@/db/columns.ts";
import { surveyThemes } from "@/db/schema/survey_comments.ts";
import { surveyPublicNames } from "@/db/schema/survey_publications.ts";
import { experienceAnswers } from "@/db/schema/surveys.ts";
import type { Store } from "@/db/store.ts";
import { aboutValue } from "@/domain/surveys/about.ts";
import { sendAnswer } from "@/domain/surveys/answer.ts";
import { countAnswer } from "@/domain/surveys/count.ts";
import { markSent } from "@/domain/surveys/returns.ts";
import { markFit } from "@/domain/surveys/comments/fit.ts";
import { redactComment } from "@/domain/surveys/comments/redact.ts";
import { tagComment } from "@/domain/surveys/comments/tag.ts";
import { beginThemes } from "@/domain/surveys/comments/themes.ts";
import { publishMonth } from "@/domain/surveys/published/publish.ts";
import { writeSaidAndDone } from "@/domain/surveys/published/said_and_done.ts";
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
import { aboutQuestionExists, burstExists, kioskExists } from "@/tests/factories/kiosks.ts";
import type { SignedIn } from "@/tests/factories/people.ts";
import {
  answerRowExists,
  openedEarlier,
  surveyContactExists,
  surveyPlaceExists,
  surveyWarningExists,
  wayTo,
} from "@/tests/factories/surveys.ts";

export async function surveyOf(store: Store, manager: SignedIn) {
  const placeId = await surveyPlaceExists(store, manager, { name: "Reception" });
  const way = await wayTo(store, placeId);
  const question = await aboutQuestionExists(store, manager, placeId);
  const kiosk = await kioskExists(store, manager, placeId);
  const burst = await burstExists(store, await wayTo(store, placeId, "inline"));
  const page = (key: string) => ({ way, key, language: "en" as const });
  await sendAnswer(store, page("one"), {
    experience: "very_good",
    answeredAs: "self",
    comment: "Everybody was kind, and I was seen on time.",
    about1: aboutValue(question.id, 1),
  });
  await sendAnswer(store, page("two"), { experience: "poor", secondComment: "The phone queue" });
  const posters = await store.read.select().from(experienceAnswers)
    .where(and(eq(experienceAnswers.placeId, placeId), eq(experienceAnswers.mode, "poster")));
  // Their keys are drawn by chance, and so is their order.
  const [first, second] = ["very_good", "poor"]
    .map((each) => posters.find(({ experience }) => experience === each));
  await setAside(store, manager, second!.key, "Sent by a machine");
  const today = dayOf(store.now());
  const earlier = Temporal.PlainDate.from(today).subtract({ months: 1 }).toString() as Day;
  const before = await answerRowExists(store, placeId, { day: earlier, experience: "good" });
  await change(store, manager, async (tx) => {
    await countAnswer(tx, { ...before, experience: "good" }, 1);
    tx.audit("survey.answered", { place: placeId });
  });
  await surveyContactExists(store, way);
  await openedEarlier(store, `${earlier.slice(0, 7)}-01T09:00:00.000Z`);
  await markSent(store, manager, { setting: "gp_practice", month: monthOf(earlier) });
  await setAside(store, manager, before.key!, "Typed in twice");
  const warningId = await surveyWarningExists(store, manager, {
    kind: "fall",
    placeId,
    month: monthOf(earlier),
    found: {
      now: { positive: 12, responses: 24 },
      before: { positive: 212, responses: 250 },
      chance: 0.000061,
    },
  });
  const published = await publishedOf(store, manager, first!.key, monthOf(earlier));
  const invited = await invitedTo(store, manager, placeId);
  return {
    ...published,
    invited,
    placeId,
    token: way.token,
    key: first!.key,
    month: monthOf(today),
    before: monthOf(earlier),
    warningId,
    burstId: burst.id,
    browsers: {
      kiosk: { token: kiosk.token, cookie: "kiosk" },
      strangeKiosk: { token: "of-one-that-was-ended", cookie: "kiosk" },
    },
  };
}

/** A month that is over, published with what was done; a comment of this one without its name. */
async function publishedOf(store: Store, manager: SignedIn, key: number, last: Month) {
  await beginThemes(store, manager);
  const [theme] = await store.read.select().from(surveyThemes);
  await tagComment(store, manager, key, [theme!.id]);
  await redactComment(store, manager, key, { at: 0, words: ["Everybody"] });
  await markFit(store, manager, key, { at: 0, reply: "Thank you for telling us." });
  const entryId = await writeSaidAndDone(store, manager, {
    month: last,
    placeId: null,
    said: "You wait too long on the telephone",
    did: "Two more people answer it from 8am to 10am",
    doneOn: `${last}-20` as Day,
  });
  await publishMonth(store, manager, last);
  const [{ name } = { name: "" }] = await store.read.select().from(surveyPublicNames);
  return { entryId, published: last, publicName: name };
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

/** A practice that asks how it was: answers of two months, one left out, somebody to be contacted. */
import { and, eq } from "drizzle-orm";
import type { Day } from "@/db/columns.ts";
import { experienceAnswers } from "@/db/schema/surveys.ts";
import type { Store } from "@/db/store.ts";
import { aboutValue } from "@/domain/surveys/about.ts";
import { sendAnswer } from "@/domain/surveys/answer.ts";
import { countAnswer } from "@/domain/surveys/count.ts";
import { setAside } from "@/domain/surveys/set_aside.ts";
import { change } from "@/db/change.ts";
import { monthOf } from "@/domain/months.ts";
import { dayOf } from "@/domain/time.ts";
import { aboutQuestionExists, burstExists, kioskExists } from "@/tests/factories/kiosks.ts";
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
  const [first, second] = await store.read.select().from(experienceAnswers)
    .where(and(eq(experienceAnswers.placeId, placeId), eq(experienceAnswers.mode, "poster")));
  await setAside(store, manager, second!.key, "Sent by a machine");
  const today = dayOf(store.now());
  const earlier = Temporal.PlainDate.from(today).subtract({ months: 1 }).toString() as Day;
  const before = await answerRowExists(store, placeId, { day: earlier, experience: "good" });
  await change(store, manager, async (tx) => {
    await countAnswer(tx, { ...before, experience: "good" }, 1);
    tx.audit("survey.answered", { place: placeId });
  });
  await surveyContactExists(store, way);
  return {
    placeId,
    token: way.token,
    key: first!.key,
    month: monthOf(today),
    burstId: burst.id,
    browsers: {
      kiosk: { token: kiosk.token, cookie: "kiosk" },
      strangeKiosk: { token: "of-one-that-was-ended", cookie: "kiosk" },
    },
  };
}

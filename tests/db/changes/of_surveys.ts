/** Places where people are asked, what they answer, and what becomes of it. */
import { eq } from "drizzle-orm";
import type { Id, Month } from "@/db/columns.ts";
import { experienceAnswers, surveyContacts } from "@/db/schema/surveys.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { saveAnswer, sendAnswer } from "@/domain/surveys/answer.ts";
import { finishContact, leaveContact } from "@/domain/surveys/contacts.ts";
import { amendPlace, endPlace, openPlace, replaceWay } from "@/domain/surveys/keep_place.ts";
import { markSent } from "@/domain/surveys/returns.ts";
import { usualInviting } from "@/domain/surveys/inviting_form.ts";
import { setInviting } from "@/domain/surveys/set_inviting.ts";
import { setAside, takeBack } from "@/domain/surveys/set_aside.ts";
import { seeWarning } from "@/domain/surveys/warnings/see.ts";
import { typeAnswer } from "@/domain/surveys/type_answer.ts";
import { changesOfPublishing } from "@/tests/db/changes/of_publishing.ts";
import { organisationExists, personExists } from "@/tests/factories/people.ts";
import {
  openedEarlier,
  surveyPlaceExists,
  surveyWarningExists,
  wayTo,
  whyQuestion,
} from "@/tests/factories/surveys.ts";
import type { Situation, Verb } from "@/tests/db/changes/situation.ts";

const place = {
  name: "Lounge",
  setting: "care_home",
  leadIn: "Thinking about the care home service",
  question: whyQuestion,
  secondQuestion: "",
} as const;

const asked = (
  verb: (store: Store, manager: Actor, id: Id<"SurveyPlace">) => Verb | Promise<Verb>,
): Situation =>
async (store) => {
  const organisation = await organisationExists(store, { kind: "home" });
  const manager = await personExists(store, "home_manager", { organisation });
  return await verb(store, manager, await surveyPlaceExists(store, manager));
};

const answered = (verb: (store: Store, manager: Actor, key: number) => Verb | Promise<Verb>) =>
  asked(async (store, manager, id) => {
    const page = { way: await wayTo(store, id), key: "page", language: "en" as const };
    await sendAnswer(store, page, { experience: "good" });
    const [answer] = await store.read.select().from(experienceAnswers)
      .where(eq(experienceAnswers.placeId, id));
    return await verb(store, manager, answer!.key);
  });

export const changesOfSurveys: Readonly<Record<string, Situation>> = {
  openPlace: asked((store, manager) => () => openPlace(store, manager, place)),
  amendPlace: asked((store, manager, id) => () => amendPlace(store, manager, id, place)),
  endPlace: asked((store, manager, id) => () => endPlace(store, manager, id)),
  replaceWay: asked((store, manager, id) => () => replaceWay(store, manager, id, "poster")),
  saveAnswer: asked(async (store, _, id) => {
    const page = { way: await wayTo(store, id), key: "page", language: "en" as const };
    return () => saveAnswer(store, page, { experience: "poor" });
  }),
  sendAnswer: asked(async (store, _, id) => {
    const page = { way: await wayTo(store, id), key: "page", language: "en" as const };
    return () => sendAnswer(store, page, { experience: "poor" });
  }),
  typeAnswer: asked((store, manager, id) => () =>
    typeAnswer(store, manager, id, { mode: "paper", experience: "good" })
  ),
  setAside: answered((store, manager, key) => () => setAside(store, manager, key, "A machine")),
  takeBack: answered(async (store, manager, key) => {
    await setAside(store, manager, key, "A machine");
    return () => takeBack(store, manager, key);
  }),
  leaveContact: asked(async (store, _, id) => {
    const way = await wayTo(store, id);
    return () => leaveContact(store, way, { name: "", contact: "01632 960111", about: "" });
  }),
  finishContact: asked(async (store, manager, id) => {
    const way = await wayTo(store, id);
    await leaveContact(store, way, { name: "", contact: "01632 960111", about: "" });
    const [contact] = await store.read.select().from(surveyContacts);
    return () => finishContact(store, manager, contact!.key);
  }),
  markSent: asked(async (store, manager) => {
    await openedEarlier(store, "2026-01-05T09:00:00.000Z");
    return () => markSent(store, manager, { setting: "gp_practice", month: "2026-02" as Month });
  }),
  seeWarning: asked(async (store, manager, placeId) => {
    const id = await surveyWarningExists(store, manager, { placeId });
    return () => seeWarning(store, manager, id);
  }),
  ...changesOfPublishing,
  setInviting: asked((store, manager, id) => () =>
    setInviting(store, manager, id, { ...usualInviting, after: ["home_month"] })
  ),
};

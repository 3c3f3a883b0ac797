/** Comments that are sorted, cleared of names and published, and the months they stand with. */
import { eq } from "drizzle-orm";
import type { Day, Id, Month } from "@/db/columns.ts";
import { surveyThemes } from "@/db/schema/survey_comments.ts";
import { experienceAnswers } from "@/db/schema/surveys.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { sendAnswer } from "@/domain/surveys/answer.ts";
import { endFit, markFit } from "@/domain/surveys/comments/fit.ts";
import { openOriginal } from "@/domain/surveys/comments/open_original.ts";
import { redactComment } from "@/domain/surveys/comments/redact.ts";
import { tagComment } from "@/domain/surveys/comments/tag.ts";
import { addTheme, beginThemes, endTheme } from "@/domain/surveys/comments/themes.ts";
import { publishMonth, unpublishMonth } from "@/domain/surveys/published/publish.ts";
import {
  amendSaidAndDone,
  removeSaidAndDone,
  writeSaidAndDone,
} from "@/domain/surveys/published/said_and_done.ts";
import type { Situation, Verb } from "@/tests/db/changes/situation.ts";
import { organisationExists, personExists } from "@/tests/factories/people.ts";
import { surveyPlaceExists, wayTo } from "@/tests/factories/surveys.ts";

type At = {
  readonly manager: Actor;
  readonly key: number;
  readonly themeId: Id<"SurveyTheme">;
};

const february = "2026-02" as Month;

const commented =
  (verb: (store: Store, at: At) => Verb | Promise<Verb>): Situation => async (store) => {
    const organisation = await organisationExists(store, { kind: "home" });
    const manager = await personExists(store, "home_manager", { organisation });
    const placeId = await surveyPlaceExists(store, manager);
    const page = { way: await wayTo(store, placeId), key: "page", language: "en" as const };
    await sendAnswer(store, page, { experience: "good", comment: "Ann was kind" });
    const [answer] = await store.read.select().from(experienceAnswers)
      .where(eq(experienceAnswers.placeId, placeId));
    await addTheme(store, manager, "Kindness");
    const [theme] = await store.read.select().from(surveyThemes);
    return await verb(store, { manager, key: answer!.key, themeId: theme!.id });
  };

const entry = {
  month: february,
  placeId: null,
  said: "The telephone",
  did: "A second telephone",
  doneOn: "2026-02-20" as Day,
};

export const changesOfPublishing: Readonly<Record<string, Situation>> = {
  addTheme: commented((store, { manager }) => () => addTheme(store, manager, "Waiting")),
  beginThemes: commented((store, { manager }) => () => beginThemes(store, manager)),
  endTheme: commented((store, { manager, themeId }) => () => endTheme(store, manager, themeId)),
  tagComment: commented((store, { manager, key, themeId }) => () =>
    tagComment(store, manager, key, [themeId])
  ),
  redactComment: commented((store, { manager, key }) => () =>
    redactComment(store, manager, key, { at: 0, words: ["Ann"] })
  ),
  openOriginal: commented(async (store, { manager, key }) => {
    await redactComment(store, manager, key, { at: 0, words: ["Ann"] });
    return () => openOriginal(store, manager, key);
  }),
  markFit: commented((store, { manager, key }) => () =>
    markFit(store, manager, key, { at: 0, reply: "Thank you" })
  ),
  endFit: commented(async (store, { manager, key }) => {
    await markFit(store, manager, key, { at: 0, reply: "" });
    return () => endFit(store, manager, key, 0);
  }),
  publishMonth: commented((store, { manager }) => () => publishMonth(store, manager, february)),
  unpublishMonth: commented(async (store, { manager }) => {
    await publishMonth(store, manager, february);
    return () => unpublishMonth(store, manager, february);
  }),
  writeSaidAndDone: commented((store, { manager }) => () =>
    writeSaidAndDone(store, manager, entry)
  ),
  amendSaidAndDone: commented(async (store, { manager }) => {
    const id = await writeSaidAndDone(store, manager, entry);
    return () => amendSaidAndDone(store, manager, id, { ...entry, did: "A third" });
  }),
  removeSaidAndDone: commented(async (store, { manager }) => {
    const id = await writeSaidAndDone(store, manager, entry);
    return () => removeSaidAndDone(store, manager, id);
  }),
};

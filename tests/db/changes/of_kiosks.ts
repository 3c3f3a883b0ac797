/** Tablets on stands, questions about oneself, and bursts of answers. */
import type { Id } from "@/db/columns.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { newToken } from "@/domain/access/hash_token.ts";
import { aboutValue } from "@/domain/surveys/about.ts";
import { askAbout, stopAskingAbout } from "@/domain/surveys/ask_about.ts";
import { endKiosk, makeKioskCode } from "@/domain/surveys/kiosks.ts";
import { countBurst, setBurstAside } from "@/domain/surveys/settle_burst.ts";
import { takeKioskAnswer } from "@/domain/surveys/take_kiosk_answer.ts";
import { aboutQuestionExists, burstExists, kioskExists } from "@/tests/factories/kiosks.ts";
import { organisationExists, personExists } from "@/tests/factories/people.ts";
import { surveyPlaceExists, wayTo } from "@/tests/factories/surveys.ts";
import type { Situation, Verb } from "@/tests/db/changes/situation.ts";

const asked = (
  verb: (store: Store, manager: Actor, id: Id<"SurveyPlace">) => Promise<Verb>,
): Situation =>
async (store) => {
  const organisation = await organisationExists(store, { kind: "home" });
  const manager = await personExists(store, "home_manager", { organisation });
  return await verb(store, manager, await surveyPlaceExists(store, manager));
};

const burst = (
  verb: (store: Store, manager: Actor, id: Id<"SurveyBurst">) => Promise<void>,
): Situation =>
  asked(async (store, manager, placeId) => {
    const { id } = await burstExists(store, await wayTo(store, placeId));
    return () => verb(store, manager, id);
  });

export const changesOfKiosks: Readonly<Record<string, Situation>> = {
  makeKioskCode: asked((store, manager, id) =>
    Promise.resolve(() => makeKioskCode(store, manager, id, "By the door"))
  ),
  endKiosk: asked(async (store, manager, id) => {
    const kiosk = await kioskExists(store, manager, id);
    return () => endKiosk(store, manager, kiosk.id);
  }),
  takeKioskAnswer: asked(async (store, manager, id) => {
    const question = await aboutQuestionExists(store, manager, id);
    const kiosk = await kioskExists(store, manager, id);
    const kept = { key: newToken(), language: "en" as const };
    const input = { experience: "good", about1: aboutValue(question.id, 0) } as const;
    return () => takeKioskAnswer(store, kiosk, kept, input);
  }),
  askAbout: asked((store, manager, id) =>
    Promise.resolve(() =>
      askAbout(store, manager, id, { question: "Which floor?", options: ["Ground", "First"] })
    )
  ),
  stopAskingAbout: asked(async (store, manager, id) => {
    const question = await aboutQuestionExists(store, manager, id);
    return () => stopAskingAbout(store, manager, question.id);
  }),
  setBurstAside: burst((store, manager, id) => setBurstAside(store, manager, id, "A machine")),
  countBurst: burst(countBurst),
};

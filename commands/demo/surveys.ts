/** The demo's organisations ask how it was, by the product's own changes, over four weeks. */
import { kioskIn } from "@/commands/demo/kiosk.ts";
import type { OpenCast } from "@/commands/demo/open_cast.ts";
import type { Experience, SurveySetting } from "@/db/schema/surveys.ts";
import type { Store } from "@/db/store.ts";
import { sendAnswer } from "@/domain/surveys/answer.ts";
import { findOpenWay, waysOf } from "@/domain/surveys/find_places.ts";
import { openPlace } from "@/domain/surveys/keep_place.ts";
import { typeAnswer } from "@/domain/surveys/type_answer.ts";

interface Stage {
  readonly store: Store;
  readonly cast: OpenCast;
  readonly setClock: (now: Date) => void;
}

interface Asked {
  readonly manager: string;
  readonly name: string;
  readonly setting: SurveySetting;
  readonly leadIn: string;
}

const asked: readonly Asked[] = [
  {
    manager: "lead@hub.example",
    name: "Calls from care homes",
    setting: "community",
    leadIn: "Thinking about the Digital Care Hub",
  },
  {
    manager: "manager@skin.example",
    name: "Dermatology advice",
    setting: "outpatients",
    leadIn: "Thinking about our skin service",
  },
  {
    manager: "manager@rosewood.example",
    name: "Ground floor lounge",
    setting: "care_home",
    leadIn: "Thinking about the care home service",
  },
];

const [why, better] = [
  "What is the main reason for your answer?",
  "What could we have done better?",
] as const;

/** One after another, over and over; the last were given today. */
const given: readonly (readonly [Experience, string?])[] = [
  ["very_good", "Everybody was kind and explained what would happen next."],
  ["good"],
  ["very_good", "An answer within two days. I did not have to take a day off work."],
  ["neither", "It was all right."],
  ["very_good"],
  ["good", "The photographs were easy to take with my daughter’s help."],
  ["poor", "I waited on the phone for half an hour."],
  ["very_good", "Mum was seen the same evening without leaving her room."],
  ["dont_know"],
];
const day = 24 * 60 * 60 * 1000;
const [days, every] = [28, 2];

export async function surveys(stage: Stage, now: Date): Promise<void> {
  for (const [at, { manager, ...place }] of asked.entries()) {
    const actor = stage.cast.actor(manager);
    stage.setClock(new Date(now.getTime() - (days + 1) * day));
    const id = await openPlace(stage.store, actor, {
      ...place,
      question: why,
      secondQuestion: better,
    });
    const ways = await waysOf(stage.store.read, actor, id);
    for (let ago = days; ago >= 0; ago -= every) {
      stage.setClock(new Date(now.getTime() - ago * day));
      const [experience, comment = ""] = given[(ago / every + at) % given.length]!;
      const way = ways[(ago / every) % ways.length]!;
      if (ago % 8 === 0) {
        await typeAnswer(stage.store, actor, id, { mode: "paper", experience, comment });
      } else {
        const open = (await findOpenWay(stage.store.read, way.token))!;
        const page = { way: open, key: `${id} ${ago}`, language: "en" as const };
        await sendAnswer(stage.store, page, { experience, comment, answeredAs: "self" });
      }
    }
    if (place.setting === "care_home") await kioskIn(stage.store, actor, id);
  }
  stage.setClock(now);
}

/**
 * The demo's organisations ask how it was, by the product's own changes: a year of months, of which a
 * home's has one in which nobody answered, and the hub's last one is worse than those before.
 */
import { kioskIn } from "@/commands/demo/kiosk.ts";
import type { OpenCast } from "@/commands/demo/open_cast.ts";
import type { Day, Id, Month } from "@/db/columns.ts";
import type { Experience, SurveySetting } from "@/db/schema/surveys.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { daysOf, monthOf, monthsBack } from "@/domain/months.ts";
import { sendAnswer } from "@/domain/surveys/answer.ts";
import { findOpenWay, waysOf } from "@/domain/surveys/find_places.ts";
import { openPlace } from "@/domain/surveys/keep_place.ts";
import { markSent } from "@/domain/surveys/returns.ts";
import { typeAnswer } from "@/domain/surveys/type_answer.ts";
import { dayOf, plusDays, startOfDay } from "@/domain/time.ts";

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
  /** How many answers a month has, and how many of ten were positive, month after month. */
  readonly answers: number;
  readonly positive: readonly number[];
  /** So many months ago nobody answered. */
  readonly silent?: number;
}

/** This month and the twelve before it; the earliest first in `positive`. */
const months = 13;

const asked: readonly Asked[] = [
  {
    manager: "manager@oakfield.example",
    name: "Reception",
    setting: "gp_practice",
    leadIn: "Thinking about your GP practice",
    answers: 16,
    positive: [8, 8, 7, 8, 9, 8, 9, 9, 8, 9, 9, 9, 9],
  },
  {
    manager: "lead@hub.example",
    name: "Calls from care homes",
    setting: "community",
    leadIn: "Thinking about the Digital Care Hub",
    answers: 14,
    positive: [9, 9, 8, 9, 9, 9, 10, 9, 9, 9, 9, 5, 8],
  },
  {
    manager: "manager@skin.example",
    name: "Dermatology advice",
    setting: "outpatients",
    leadIn: "Thinking about our skin service",
    answers: 12,
    positive: [7, 8, 8, 8, 7, 8, 9, 9, 8, 9, 9, 9, 9],
  },
  {
    manager: "manager@rosewood.example",
    name: "Ground floor lounge",
    setting: "care_home",
    leadIn: "Thinking about the care home service",
    answers: 6,
    positive: [8, 8, 9, 8, 8, 9, 8, 8, 9, 9, 8, 9, 9],
    silent: 5,
  },
];

const [why, better] = [
  "What is the main reason for your answer?",
  "What could we have done better?",
] as const;

const positive: readonly Experience[] = ["very_good", "good", "very_good"];
const others: readonly Experience[] = ["poor", "neither", "very_poor", "dont_know"];

const said: Readonly<Record<Experience, readonly string[]>> = {
  very_good: [
    "Everybody was kind and explained what would happen next.",
    "An answer within two days. I did not have to take a day off work.",
    "Mum was seen the same evening without leaving her room.",
  ],
  good: ["The photographs were easy to take with my daughter’s help.", "Quick and friendly."],
  neither: ["It was all right."],
  poor: ["I waited on the phone for half an hour.", "Nobody told me what would happen next."],
  very_poor: ["The line broke down twice and nobody called back."],
  dont_know: [],
};

export async function surveys(stage: Stage, now: Date): Promise<void> {
  const all = monthsBack(monthOf(dayOf(now)), months);
  for (const place of asked) {
    const actor = stage.cast.actor(place.manager);
    stage.setClock(new Date(startOfDay(daysOf(all[0]!)[0])));
    const { name, setting, leadIn } = place;
    const input = { name, setting, leadIn, question: why, secondQuestion: better };
    const id = await openPlace(stage.store, actor, input);
    for (const [index, month] of all.entries()) {
      if (months - 1 - index !== place.silent) {
        await answersOf(stage, { place, actor, id, month, index }, now);
      }
    }
    await sendTotals(stage, actor, setting, all.slice(0, -2));
    if (place.setting === "care_home") await kioskIn(stage.store, actor, id);
  }
  stage.setClock(now);
}

interface OneMonth {
  readonly place: Asked;
  readonly actor: Actor;
  readonly id: Id<"SurveyPlace">;
  readonly month: Month;
  readonly index: number;
}

/** Spread over the month, as far as it has gone. */
async function answersOf(stage: Stage, of: OneMonth, now: Date): Promise<void> {
  const { place, month, index } = of;
  const [first, last] = daysOf(month);
  const many = place.answers + index * 7 % 5;
  const good = Math.round(many * place.positive[index]! / 10);
  for (let at = 0; at < many; at++) {
    const day = plusDays(first, Math.floor(at * Number(last.slice(8)) / many));
    if (day > dayOf(now)) return;
    stage.setClock(noonOf(day, now));
    // The positive and the others by turns, not one after the other.
    const isGood = Math.floor((at + 1) * good / many) > Math.floor(at * good / many);
    await answer(stage, of, at, (isGood ? positive : others)[(at + index) % (isGood ? 3 : 4)]!);
  }
}

async function answer(
  { store }: Stage,
  { actor, id, index }: OneMonth,
  at: number,
  experience: Experience,
): Promise<void> {
  const words = said[experience];
  const comment = (at + index) % 3 === 0 ? words[(at + index) % (words.length || 1)] ?? "" : "";
  const input = { experience, comment };
  if (at % 4 === 1) return await typeAnswer(store, actor, id, { mode: "paper", ...input });
  if (at % 7 === 2) return await typeAnswer(store, actor, id, { mode: "telephone", ...input });
  const ways = await waysOf(store.read, actor, id);
  const way = (await findOpenWay(store.read, ways[at % ways.length]!.token))!;
  const page = { way, key: `${id} ${index} ${at}`, language: "en" as const };
  await sendAnswer(store, page, { ...input, answeredAs: at % 5 === 0 ? "carer" : "self" });
}

/** On the tenth of the month after; the last that is over is still to be sent. */
async function sendTotals(
  { store, setClock }: Stage,
  actor: Actor,
  setting: SurveySetting,
  over: readonly Month[],
): Promise<void> {
  for (const month of over) {
    setClock(new Date(startOfDay(plusDays(daysOf(month)[1], 10))));
    await markSent(store, actor, { setting, month });
  }
}

/** Not later than now. */
const noonOf = (day: Day, now: Date): Date =>
  new Date(Math.min(Date.parse(startOfDay(day)) + 12 * 60 * 60 * 1000, now.getTime()));

/** The demo's skin service has published last month: its figures, two comments, and what it did. */
import type { OpenCast } from "@/commands/demo/open_cast.ts";
import type { Day, Month } from "@/db/columns.ts";
import type { Experience } from "@/db/schema/surveys.ts";
import type { Store } from "@/db/store.ts";
import { daysOf, monthOf, monthsBack } from "@/domain/months.ts";
import { sendAnswer } from "@/domain/surveys/answer.ts";
import { type CommentedAnswer, findComments } from "@/domain/surveys/comments/find_comments.ts";
import { markFit } from "@/domain/surveys/comments/fit.ts";
import { redactComment } from "@/domain/surveys/comments/redact.ts";
import { tagComment } from "@/domain/surveys/comments/tag.ts";
import { beginThemes, findThemes } from "@/domain/surveys/comments/themes.ts";
import { findOpenWay, findPlaces, waysOf } from "@/domain/surveys/find_places.ts";
import { publishMonth } from "@/domain/surveys/published/publish.ts";
import { writeSaidAndDone } from "@/domain/surveys/published/said_and_done.ts";
import { dayOf, startOfDay } from "@/domain/time.ts";

interface Stage {
  readonly store: Store;
  readonly cast: OpenCast;
  readonly setClock: (now: Date) => void;
}

const waited = "I waited two weeks for the letter.";
const kind = "Nurse Jo Finch rang me herself and explained it all.";

/** One a day, from the second of the month on. */
const given: readonly (readonly [Experience, string?])[] = [
  ["very_good", kind],
  ["good"],
  ["poor", waited],
  ["very_good", "I could send the pictures from home."],
  ["very_good"],
  ["good", "Quick, but I would have liked to speak to somebody."],
  ["neither"],
  ["very_good"],
  ["good"],
  ["very_good", "Better than a day off work for ten minutes."],
  ["dont_know"],
  ["very_good"],
  ["poor"],
  ["good"],
];

export async function publishedSurveys({ store, cast, setClock }: Stage, now: Date): Promise<void> {
  const manager = cast.actor("manager@skin.example");
  const month = monthsBack(monthOf(dayOf(now)), 2)[0]!;
  const [place] = await findPlaces(store.read, manager);
  const ways = await waysOf(store.read, manager, place!.id);
  const poster = ways.find(({ mode }) => mode === "poster")!;
  const way = (await findOpenWay(store.read, poster.token))!;
  for (const [at, [experience, comment = ""]] of given.entries()) {
    setClock(noonOf(month, at + 2));
    const page = { way, key: `${month} ${at}`, language: "en" as const };
    await sendAnswer(store, page, { experience, comment });
  }
  setClock(now);
  await beginThemes(store, manager);
  const themes = await findThemes(store.read, manager);
  const comments = await findComments(store.read, manager, { month, placeId: place!.id });
  const about = (words: string) =>
    comments.find((each) => each.comments.some((comment) => comment.words === words))!;
  const sorted: readonly (readonly [CommentedAnswer, string])[] = [
    [about(kind), "Kindness of staff"],
    [about(waited), "Waiting"],
  ];
  for (const [{ key }, theme] of sorted) {
    await tagComment(
      store,
      manager,
      key,
      themes.filter(({ name }) => name === theme)
        .map(({ id }) => id),
    );
  }
  await redactComment(store, manager, about(kind).key, { at: 0, words: ["Jo Finch"] });
  await markFit(store, manager, about(kind).key, { at: 0, reply: "Thank you. We told her." });
  await markFit(store, manager, about(waited).key, { at: 0, reply: "" });
  const entry = { month, placeId: place!.id, doneOn: daysOf(month)[1] };
  await writeSaidAndDone(store, manager, {
    ...entry,
    said: { answerKey: about(waited).key, at: 0 },
    did: "Letters now leave on the day that the consultant answers.",
  });
  await writeSaidAndDone(store, manager, {
    ...entry,
    placeId: null,
    said: "You would like to speak to somebody about your result.",
    did: "A specialist nurse calls back every weekday from 4pm to 5pm.",
  });
  await publishMonth(store, manager, month);
}

function noonOf(month: Month, date: number): Date {
  const day = `${month}-${String(date).padStart(2, "0")}` as Day;
  return new Date(Date.parse(startOfDay(day)) + 12 * 60 * 60 * 1000);
}

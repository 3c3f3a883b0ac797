/**
 * The demo's skin service asks its practices, by the product's own changes: a round that has ended,
 * one that is open, and a questionnaire for homes that is still being written.
 */
import type { OpenCast } from "@/commands/demo/open_cast.ts";
import type { Id } from "@/db/columns.ts";
import type { Store } from "@/db/store.ts";
import { keepAnswers, sendAnswers } from "@/domain/questionnaires/answer.ts";
import { findAskedOf, findWaitingFor } from "@/domain/questionnaires/answering.ts";
import { beginQuestionnaire } from "@/domain/questionnaires/begin.ts";
import { findDraft } from "@/domain/questionnaires/find.ts";
import type { Answers } from "@/domain/questionnaires/question.ts";
import { beginRound, endRound, planRounds } from "@/domain/questionnaires/rounds.ts";
import { releaseQuestionnaire } from "@/domain/questionnaires/versions.ts";
import { dayOf, plusDays } from "@/domain/time.ts";

interface Stage {
  readonly store: Store;
  readonly cast: OpenCast;
  readonly setClock: (now: Date) => void;
}

type Given = Readonly<Record<string, Answers>>;

const inTheFirst: Given = {
  "gp@oakfield.example": {
    ease: "3",
    minutes: "14",
    hindered: ["upload", "twice"],
    waited: "in_time",
    useful: "4",
    statements__clear: "agree",
    statements__learn: "neither",
    statements__ask_back: "agree",
    equipment_enough: "no",
    equipment_lacking: "A ruler that shows in the photograph",
    training: ["photographs"],
    works: "The plan says what to do next.",
    change: "Fewer things to type twice.",
  },
  "nurse@oakfield.example": {
    ease: "4",
    minutes: "20",
    hindered: ["photographs"],
    waited: "in_time",
    useful: "5",
    statements__clear: "agree",
    statements__learn: "agree",
    equipment_enough: "yes",
    training: ["photographs", "when"],
  },
  "gp@millbrook.example": {
    ease: "2",
    minutes: "25",
    hindered: ["upload", "sign_in"],
    waited: "late",
    useful: "3",
    statements__clear: "disagree",
    equipment_enough: "yes",
    change: "Tell us when an answer will take longer.",
  },
};

const inTheSecond: Given = {
  "nurse@oakfield.example": {
    ease: "5",
    minutes: "12",
    hindered: ["none"],
    waited: "sooner",
    useful: "5",
    statements__clear: "agree",
    statements__learn: "agree",
    statements__ask_back: "agree",
    equipment_enough: "yes",
    training: ["none"],
    works: "The checklist of photographs.",
  },
  "gp@millbrook.example": {
    ease: "4",
    minutes: "15",
    hindered: ["photographs"],
    waited: "in_time",
    useful: "4",
    statements__clear: "agree",
    equipment_enough: "yes",
  },
};

const day = 24 * 60 * 60 * 1000;
/** Days ago. */
const [firstBegan, firstEnded, secondBegan] = [75, 47, 9];

export async function questionnaires(stage: Stage, now: Date): Promise<void> {
  const { store, cast, setClock } = stage;
  const manager = cast.actor("manager@skin.example");
  const ago = (days: number) => setClock(new Date(now.getTime() - days * day));
  ago(firstBegan + 1);
  const id = await beginQuestionnaire(store, manager, "practices");
  const draft = await findDraft(store.read, manager, id);
  await releaseQuestionnaire(store, manager, id, draft!.fingerprint);
  ago(firstBegan);
  const first = await beginRound(store, manager, id);
  await answers(stage, inTheFirst);
  ago(firstEnded);
  await endRound(store, manager, first);
  ago(secondBegan);
  await beginRound(store, manager, id);
  await answers(stage, inTheSecond);
  await halfAnswered(stage, "gp@oakfield.example", { ease: "4", minutes: "10" });
  await beginQuestionnaire(store, manager, "homes");
  await planRounds(store, manager, id, {
    firstOn: plusDays(dayOf(now), 170),
    everyMonths: 6,
    openDays: 28,
  });
  setClock(now);
}

async function answers(stage: Stage, given: Given): Promise<void> {
  for (const [who, theirs] of Object.entries(given)) {
    const id = await halfAnswered(stage, who, theirs);
    if (!id) continue;
    const actor = stage.cast.actor(who);
    const today = dayOf(stage.store.now());
    const asked = await findAskedOf(stage.store.read, actor, id, today);
    await sendAnswers(stage.store, actor, asked, "en");
  }
}

/** Undefined where nothing was sent to them: their practice did not refer in that time. */
async function halfAnswered(
  { store, cast }: Stage,
  who: string,
  theirs: Answers,
): Promise<Id<"QuestionnaireRecipient"> | undefined> {
  const actor = cast.actor(who);
  const today = dayOf(store.now());
  const [waiting] = await findWaitingFor(store.read, actor, today);
  if (!waiting) return undefined;
  const asked = await findAskedOf(store.read, actor, waiting.id, today);
  for (const section of asked.definition.sections) {
    await keepAnswers(store, actor, asked, section, theirs);
  }
  return waiting.id;
}

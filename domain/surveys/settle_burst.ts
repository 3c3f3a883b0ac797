/** A manager says what a burst was: of a machine, and left out at once, or of people after all. */
import { and, eq, isNull } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { surveyBursts, suspectAnswers } from "@/db/schema/survey_bursts.ts";
import { experienceAnswers, setAsideAnswers } from "@/db/schema/surveys.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { countSetAside } from "@/domain/surveys/count.ts";
import { findBurst } from "@/domain/surveys/find_bursts.ts";

type BurstId = Id<"SurveyBurst">;

/** All of its answers with one reason; each can be counted again by itself. */
export function setBurstAside(
  store: Store,
  actor: Actor,
  id: BurstId,
  reason: string,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const burst = await settle(tx, actor, id, reason);
    const answers = await tx.select({
      key: experienceAnswers.key,
      placeId: experienceAnswers.placeId,
      day: experienceAnswers.day,
      mode: experienceAnswers.mode,
      experience: experienceAnswers.experience,
    }).from(suspectAnswers)
      .innerJoin(experienceAnswers, eq(experienceAnswers.key, suspectAnswers.answerKey))
      .leftJoin(setAsideAnswers, eq(setAsideAnswers.answerKey, suspectAnswers.answerKey))
      .where(and(eq(suspectAnswers.burstId, id), isNull(setAsideAnswers.answerKey)));
    for (let from = 0; from < answers.length; from += atOnce) {
      await tx.insert(setAsideAnswers).values(
        answers.slice(from, from + atOnce).map(({ key }) => ({
          answerKey: key,
          reason,
          setAsideAt: tx.now,
          setAsideBy: actor.userId,
        })),
      );
    }
    for (const alike of Map.groupBy(answers, ({ experience }) => experience).values()) {
      await countSetAside(tx, alike[0]!, alike.length);
    }
    tx.audit("survey.burst_set_aside", { place: burst.placeId }, {
      reason,
      answers: answers.length,
    });
  });
}

/** They stay in the figures, and nobody is asked about them again. */
export function countBurst(store: Store, actor: Actor, id: BurstId): Promise<void> {
  return change(store, actor, async (tx) => {
    const burst = await settle(tx, actor, id, null);
    tx.audit("survey.burst_settled", { place: burst.placeId });
  });
}

/** SQLite takes 32,766 values in one statement. */
const atOnce = 1000;

async function settle(tx: Tx, actor: Actor, id: BurstId, reason: string | null) {
  const burst = await findBurst(tx, actor, id);
  authorise(actor, "survey.manage", burst);
  if (burst.settledAt) throw new Refusal("conflict", "A colleague has dealt with this already");
  await tx.update(surveyBursts).set({ settledAt: tx.now, settledBy: actor.userId, reason })
    .where(eq(surveyBursts.id, id));
  return burst;
}

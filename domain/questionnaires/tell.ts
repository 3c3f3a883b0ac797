/** People are told of a round: by e-mail where they have an account, patients by their contact. */
import { and, eq, inArray, isNull, lt } from "drizzle-orm";
import type { Tx } from "@/db/change.ts";
import type { Day, Id } from "@/db/columns.ts";
import {
  questionnaireRecipients,
  questionnaireRounds,
  questionnaires,
} from "@/db/schema/survey_questionnaires.ts";
import type { Reader } from "@/db/store.ts";
import { notify } from "@/domain/notices/notify.ts";
import { remindersDue } from "@/domain/questionnaires/plan.ts";

/** Few enough to be one short turn of the writer. */
const batch = 25;

/** Rounds whose next reminder has come due; where two were missed, one goes out. */
export async function roundsToRemind(read: Reader, today: Day) {
  const open = await read.select().from(questionnaireRounds)
    .where(isNull(questionnaireRounds.closedAt));
  return open.flatMap((round) => {
    const due = round.closesOn < today ? 0 : remindersDue(round, today);
    return due > round.reminders ? [{ ...round, due }] : [];
  });
}

export async function remindOf(
  tx: Tx,
  { id, due }: { readonly id: Id<"QuestionnaireRound">; readonly due: number },
): Promise<void> {
  await tx.update(questionnaireRounds).set({ reminders: due })
    .where(and(eq(questionnaireRounds.id, id), lt(questionnaireRounds.reminders, due)));
  const time = due + 1;
  await tx.enqueue("questionnaire.tell", { roundId: id, time }, { dedupeKey: `${id}:${time}` });
}

/** Tells the next few who are still to be told, and says how many that were: 0 when all were. */
export async function tellSome(
  tx: Tx,
  roundId: Id<"QuestionnaireRound">,
  time: number,
): Promise<number> {
  const [round] = await tx.select({
    closedAt: questionnaireRounds.closedAt,
    questionnaireId: questionnaires.id,
  }).from(questionnaireRounds)
    .innerJoin(questionnaires, eq(questionnaires.id, questionnaireRounds.questionnaireId))
    .where(eq(questionnaireRounds.id, roundId));
  if (!round || round.closedAt) return 0;
  const { id, userId, answered, stopped, told } = questionnaireRecipients;
  const these = await tx.select({ id, userId }).from(questionnaireRecipients).where(and(
    eq(questionnaireRecipients.roundId, roundId),
    lt(told, time),
    eq(answered, false),
    eq(stopped, false),
  )).limit(batch);
  if (these.length === 0) return 0;
  for (const each of these) {
    if (each.userId) {
      await notify(tx, {
        kind: "questionnaire",
        eventKey: `questionnaire:${each.id}:${time}`,
        path: `/questionnaires/${each.id}`,
        to: { userId: each.userId },
      });
    } else {
      await tx.enqueue("questionnaire.send", { recipientId: each.id }, {
        dedupeKey: `${each.id}:${time}`,
      });
    }
  }
  await tx.update(questionnaireRecipients).set({ told: time })
    .where(inArray(id, these.map((each) => each.id)));
  tx.audit("questionnaire.told", { questionnaire: round.questionnaireId }, {
    round: roundId,
    time,
    people: these.length,
  });
  return these.length;
}

/** Rounds of a questionnaire: begun by a person or by the plan, and ended on their last day. */
import { and, eq, inArray, isNull, lt, max } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import { type Day, type Id, newId } from "@/db/columns.ts";
import {
  questionnaireDrafts,
  questionnaireRecipients,
  questionnaireRounds,
  questionnaires,
} from "@/db/schema/survey_questionnaires.ts";
import type { Reader, Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { Refusal } from "@/domain/errors.ts";
import { findQuestionnaire, newestUsed, visibleTo } from "@/domain/questionnaires/find.ts";
import type { PlanInput } from "@/domain/questionnaires/forms.ts";
import { closingDay, lastPlanned } from "@/domain/questionnaires/plan.ts";
import { findRecipients } from "@/domain/questionnaires/recipients.ts";
import { dayOf } from "@/domain/time.ts";

type QuestionnaireRow = typeof questionnaires.$inferSelect;
type RoundRow = typeof questionnaireRounds.$inferSelect;

export function planRounds(
  store: Store,
  actor: Actor,
  id: Id<"Questionnaire">,
  { firstOn, everyMonths, openDays }: PlanInput,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const before = await findQuestionnaire(tx, actor, id);
    authorise(actor, "questionnaire.manage", before);
    if (firstOn !== null && firstOn !== before.firstOn && firstOn < dayOf(tx.now)) {
      throw new Refusal("invalid", "The first day must be today or later");
    }
    const plan = { firstOn, everyMonths, openDays };
    await tx.update(questionnaires).set(plan).where(eq(questionnaires.id, id));
    tx.audit("questionnaire.planned", { questionnaire: id }, plan);
  });
}

export function beginRound(
  store: Store,
  actor: Actor,
  id: Id<"Questionnaire">,
): Promise<Id<"QuestionnaireRound">> {
  return change(store, actor, async (tx) => {
    const questionnaire = await findQuestionnaire(tx, actor, id);
    authorise(actor, "questionnaire.manage", questionnaire);
    const open = await tx.$count(questionnaireRounds, isOpen(id));
    if (open > 0) {
      throw new Refusal("conflict", "A round of this questionnaire is open. End it first");
    }
    const round = await addRound(tx, questionnaire, { by: actor.userId, plannedOn: null });
    if (round === "no_version") {
      throw new Refusal("conflict", "Release a version first: a round goes out with it");
    }
    if (round === "nobody") {
      throw new Refusal("conflict", "There is nobody to ask: no round was begun");
    }
    return round;
  });
}

/** For the plan: what has come due and was not begun. */
export async function dueQuestionnaires(read: Reader, today: Day): Promise<QuestionnaireRow[]> {
  const all = await read.select().from(questionnaires);
  const rounds = await read.select({
    questionnaireId: questionnaireRounds.questionnaireId,
    plannedOn: questionnaireRounds.plannedOn,
  }).from(questionnaireRounds);
  return all.filter((each) => {
    const planned = lastPlanned(each, today);
    return planned !== undefined &&
      !rounds.some(({ questionnaireId, plannedOn }) =>
        questionnaireId === each.id && plannedOn !== null && plannedOn >= planned
      );
  });
}

/** Where one is open still, or there is nobody to ask, the day is let pass; it says whether it began. */
export async function beginPlanned(tx: Tx, { id }: { id: Id<"Questionnaire"> }): Promise<boolean> {
  const [questionnaire] = await tx.select().from(questionnaires).where(eq(questionnaires.id, id));
  const plannedOn = questionnaire && lastPlanned(questionnaire, dayOf(tx.now));
  if (!plannedOn) return false;
  const [same] = await tx.select({ id: questionnaireRounds.id }).from(questionnaireRounds)
    .where(
      and(
        eq(questionnaireRounds.questionnaireId, id),
        eq(questionnaireRounds.plannedOn, plannedOn),
      ),
    );
  if (same || await tx.$count(questionnaireRounds, isOpen(id)) > 0) return false;
  const round = await addRound(tx, questionnaire, { by: null, plannedOn });
  return round !== "no_version" && round !== "nobody";
}

export function endRound(
  store: Store,
  actor: Actor,
  id: Id<"QuestionnaireRound">,
): Promise<void> {
  return change(store, actor, async (tx) => {
    const [round] = await tx.select({
      id: questionnaireRounds.id,
      questionnaireId: questionnaireRounds.questionnaireId,
      closedAt: questionnaireRounds.closedAt,
      organisationId: questionnaires.organisationId,
    }).from(questionnaireRounds)
      .innerJoin(questionnaires, eq(questionnaires.id, questionnaireRounds.questionnaireId))
      .where(and(eq(questionnaireRounds.id, id), visibleTo(actor)));
    if (!round) throw new Refusal("not_found", "There is no such round");
    authorise(actor, "questionnaire.manage", round);
    if (round.closedAt) throw new Refusal("conflict", "This round has ended already");
    await closeRound(tx, round);
  });
}

export const overdueRounds = (read: Reader, today: Day) =>
  read.select().from(questionnaireRounds)
    .where(and(isNull(questionnaireRounds.closedAt), lt(questionnaireRounds.closesOn, today)));

/** What was begun and not sent goes, and so does every way to reach a patient. */
export async function closeRound(
  tx: Tx,
  { id, questionnaireId }: Pick<RoundRow, "id" | "questionnaireId">,
): Promise<void> {
  await tx.update(questionnaireRounds).set({ closedAt: tx.now })
    .where(and(eq(questionnaireRounds.id, id), isNull(questionnaireRounds.closedAt)));
  const theirs = tx.select({ id: questionnaireRecipients.id }).from(questionnaireRecipients)
    .where(eq(questionnaireRecipients.roundId, id));
  await tx.delete(questionnaireDrafts)
    .where(inArray(questionnaireDrafts.recipientId, theirs));
  await tx.update(questionnaireRecipients).set({ sentTo: null })
    .where(eq(questionnaireRecipients.roundId, id));
  tx.audit("questionnaire.round_ended", { questionnaire: questionnaireId }, { round: id });
}

async function addRound(
  tx: Tx,
  { id, organisationId, audience, openDays }: QuestionnaireRow,
  { by, plannedOn }: { readonly by: Id<"User"> | null; readonly plannedOn: Day | null },
): Promise<Id<"QuestionnaireRound"> | "no_version" | "nobody"> {
  const version = await newestUsed(tx, id);
  if (!version) return "no_version";
  const recipients = await findRecipients(tx, audience, organisationId, tx.now);
  if (recipients.length === 0) return "nobody";
  const [last] = await tx.select({ number: max(questionnaireRounds.number) })
    .from(questionnaireRounds).where(eq(questionnaireRounds.questionnaireId, id));
  const roundId = newId<"QuestionnaireRound">();
  const opensOn = dayOf(tx.now);
  const number = (last?.number ?? 0) + 1;
  await tx.insert(questionnaireRounds).values({
    id: roundId,
    questionnaireId: id,
    versionId: version.id,
    number,
    plannedOn,
    opensOn,
    closesOn: closingDay(opensOn, openDays),
    openedAt: tx.now,
    openedBy: by,
  });
  for (let from = 0; from < recipients.length; from += atOnce) {
    await tx.insert(questionnaireRecipients).values(
      recipients.slice(from, from + atOnce).map((each) => ({
        id: newId<"QuestionnaireRecipient">(),
        roundId,
        ...each,
      })),
    );
  }
  tx.audit("questionnaire.round_begun", { questionnaire: id }, {
    round: roundId,
    number,
    people: recipients.length,
  });
  await tx.enqueue("questionnaire.tell", { roundId, time: 1 }, { dedupeKey: `${roundId}:1` });
  return roundId;
}

/** SQLite takes so many values in a statement; a row here has seven. */
const atOnce = 500;

const isOpen = (id: Id<"Questionnaire">) =>
  and(eq(questionnaireRounds.questionnaireId, id), isNull(questionnaireRounds.closedAt));

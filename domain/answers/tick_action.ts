/** Somebody did what a plan asks for, or sees that it was ticked by mistake. */
import { and, desc, eq, getTableColumns, isNotNull, isNull } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import { users } from "@/db/schema/access.ts";
import { answerActions } from "@/db/schema/answering.ts";
import { answers } from "@/db/schema/referrals.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise, permissions } from "@/domain/access/permissions.ts";
import { mayTick } from "@/domain/answers/work.ts";
import { Refusal } from "@/domain/errors.ts";
import { findReferral, type Referral } from "@/domain/referrals/find.ts";
import { longMoment } from "@/domain/time.ts";

interface WhichAction {
  readonly referralId: Id<"Referral">;
  readonly actionId: Id<"AnswerAction">;
}

export function tickAction(store: Store, actor: Actor, which: WhichAction): Promise<void> {
  return change(store, actor, async (tx) => {
    const { referral, action } = await find(tx, actor, which);
    const ticked = await tx.update(answerActions)
      .set({ doneAt: tx.now, doneBy: actor.userId })
      .where(and(eq(answerActions.id, action.id), isNull(answerActions.doneAt)))
      .returning({ id: answerActions.id });
    if (ticked.length === 0) {
      const when = action.doneAt ? ` on ${longMoment(action.doneAt)}` : "";
      throw new Refusal("conflict", `${action.doneByName ?? "A colleague"} ticked this${when}`);
    }
    tx.audit("referral.action_done", about(referral), { action: action.id });
    tx.announce("answers", { practiceId: referral.practiceId, referralId: referral.id });
  });
}

/** The line is to be done again; who ticked it stays in the audit trail. */
export function untickAction(store: Store, actor: Actor, which: WhichAction): Promise<void> {
  return change(store, actor, async (tx) => {
    const { referral, action } = await find(tx, actor, which);
    const opened = await tx.update(answerActions)
      .set({ doneAt: null, doneBy: null })
      .where(and(eq(answerActions.id, action.id), isNotNull(answerActions.doneAt)))
      .returning({ id: answerActions.id });
    if (opened.length === 0) {
      throw new Refusal("conflict", "This is not ticked any more: a colleague took the tick back");
    }
    tx.audit("referral.action_undone", about(referral), {
      action: action.id,
      doneAt: action.doneAt,
      doneBy: action.doneBy,
    });
    tx.announce("answers", { practiceId: referral.practiceId, referralId: referral.id });
  });
}

async function find(tx: Tx, actor: Actor, { referralId, actionId }: WhichAction) {
  const referral = await findReferral(tx, actor, referralId);
  const [action] = await tx.select({
    ...getTableColumns(answerActions),
    doneByName: users.name,
  }).from(answerActions)
    .leftJoin(users, eq(users.id, answerActions.doneBy))
    .where(and(eq(answerActions.id, actionId), eq(answerActions.referralId, referralId)));
  if (!action) throw new Refusal("not_found", "The plan has no such action");
  authorise(actor, "referral.act_on_plan", referral);
  if (!mayTick(actor, referral, action.owner)) {
    throw new Refusal("forbidden", permissions["referral.act_on_plan"].otherwise!);
  }
  const [newest] = await tx.select({ id: answers.id }).from(answers)
    .where(eq(answers.referralId, referralId))
    .orderBy(desc(answers.answeredAt), desc(answers.id)).limit(1);
  if (newest?.id !== action.answerId) {
    throw new Refusal("conflict", "The specialist amended this answer. Act on its newest plan");
  }
  return { referral, action };
}

const about = ({ id, patientId }: Referral) => ({ referral: id, patient: patientId });

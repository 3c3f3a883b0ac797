import { change } from "@/db/change.ts";
import { heldAnswers } from "@/db/schema/triage.ts";
import type { Store } from "@/db/store.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import { leaveAnswer } from "@/domain/answers/leave.ts";

/** As when the ten seconds are over: what was answered has left. */
export async function answersLeft(store: Store): Promise<void> {
  for (const { id } of await store.read.select({ id: heldAnswers.id }).from(heldAnswers)) {
    await change(store, jobAuthor("referral.answer_leaves"), (tx) => leaveAnswer(tx, id));
  }
}

/** What specialists do with a case, and the practice with what comes back to it. */
import { change } from "@/db/change.ts";
import { instantOf } from "@/db/columns.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import { askPractice } from "@/domain/referrals/ask_practice.ts";
import { findHeldAnswer } from "@/domain/answers/find.ts";
import { lapseClaim } from "@/domain/referrals/lapse_claim.ts";
import { leaveAnswer } from "@/domain/answers/leave.ts";
import { replyToRequest } from "@/domain/referrals/reply.ts";
import { takeOverReferral } from "@/domain/referrals/take_over.ts";
import { seeTakeOver } from "@/domain/referrals/see_take_over.ts";
import { undoAnswer } from "@/domain/answers/undo.ts";
import { referralExists } from "@/tests/factories/referrals.ts";
import { onReferral, type Situation } from "@/tests/db/changes/situation.ts";

export const changesOfCases: Readonly<Record<string, Situation>> = {
  takeOverReferral: onReferral(
    "claimed",
    (store, { colleague, consultant }, { id }) =>
      takeOverReferral(store, colleague, id, { from: consultant.userId, because: "Away" }),
  ),
  async seeTakeOver(store, parties) {
    const { id } = await referralExists(store, parties, { state: "claimed" });
    const input = { from: parties.consultant.userId, because: "Away" };
    await takeOverReferral(store, parties.colleague, id, input);
    return () => seeTakeOver(store, parties.consultant, id);
  },
  askPractice: onReferral(
    "claimed",
    (store, { consultant }, { id }) =>
      askPractice(store, consultant, id, { kind: "information", words: "Has it bled?" }),
  ),
  replyToRequest: onReferral(
    "returned",
    (store, { gp }, { id }) => replyToRequest(store, gp, id, "It bled once"),
  ),
  undoAnswer: onReferral(
    "leaving",
    (store, { consultant }, { id }) => undoAnswer(store, consultant, id),
  ),
  async lapseClaim(store, parties) {
    const now = instantOf(store.now());
    const { id, claimedAt } = await referralExists(store, parties, {
      state: "claimed",
      claimedUntil: now,
    });
    const claim = { referralId: id, claimedAt: claimedAt! };
    return () => change(store, jobAuthor("test"), (tx) => lapseClaim(tx, claim));
  },
  async leaveAnswer(store, parties) {
    const { id } = await referralExists(store, parties, { state: "leaving" });
    const held = await findHeldAnswer(store.read, parties.consultant, id);
    return () => change(store, jobAuthor("test"), (tx) => leaveAnswer(tx, held!.id));
  },
};

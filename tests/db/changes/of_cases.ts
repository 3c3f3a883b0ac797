/** What specialists do with a case, and the practice with what comes back to it. */
import { change } from "@/db/change.ts";
import { instantOf } from "@/db/columns.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import { askPractice } from "@/domain/referrals/ask_practice.ts";
import { amendAnswer } from "@/domain/answers/amend.ts";
import { findAnswer, findHeldAnswer } from "@/domain/answers/find.ts";
import { lapseClaim } from "@/domain/referrals/lapse_claim.ts";
import { removeTemplate } from "@/domain/answers/remove_template.ts";
import { saveTemplate } from "@/domain/answers/save_template.ts";
import { redirectReferral } from "@/domain/referrals/redirect.ts";
import { leaveAnswer } from "@/domain/answers/leave.ts";
import { replyToRequest } from "@/domain/referrals/reply.ts";
import { takeOverReferral } from "@/domain/referrals/take_over.ts";
import { seeTakeOver } from "@/domain/referrals/see_take_over.ts";
import { undoAnswer } from "@/domain/answers/undo.ts";
import { referralExists, serviceExists } from "@/tests/factories/referrals.ts";
import { onReferral, type Situation } from "@/tests/db/changes/situation.ts";

const template = { name: "Reassure", whose: "own", plan: "Reassure {first name}" } as const;

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
  async redirectReferral(store, parties) {
    const { id } = await referralExists(store, parties, { state: "claimed" });
    const { id: service } = await serviceExists(store);
    const input = { service, because: "It is about hair" };
    return () => redirectReferral(store, parties.consultant, id, input);
  },
  async amendAnswer(store, parties) {
    const { id } = await referralExists(store, parties, { state: "answered" });
    const { id: replaces, diagnosis, outcome } = (await findAnswer(store.read, parties.gp, id))!;
    const input = { diagnosis, outcome, plan: "Ask again", replaces, because: "It grew" };
    return () => amendAnswer(store, parties.consultant, id, input);
  },
  saveTemplate: (store, { consultant, service }) =>
    Promise.resolve(() => saveTemplate(store, consultant, service.id, template)),
  async removeTemplate(store, { consultant, service }) {
    const id = await saveTemplate(store, consultant, service.id, template);
    return () => removeTemplate(store, consultant, id);
  },
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

/** The changes of messages and of what people are told by e-mail. */
import { saveMessageDraft } from "@/domain/messages/save_draft.ts";
import { markMessagesRead } from "@/domain/messages/mark_read.ts";
import { writeMessage } from "@/domain/messages/write.ts";
import { chooseNotices } from "@/domain/notices/choose.ts";
import { messageExists } from "@/tests/factories/messages.ts";
import { referralExists } from "@/tests/factories/referrals.ts";
import { onReferral, type Situation } from "@/tests/db/changes/situation.ts";

export const changesOfMessages: Readonly<Record<string, Situation>> = {
  async writeMessage(store, parties) {
    const { id } = await referralExists(store, parties, { state: "answered" });
    const seen = await messageExists(store, id, parties.consultant);
    await saveMessageDraft(store, parties.gp, id, "Is it");
    return () => writeMessage(store, parties.gp, id, { words: "Is it booked?", seen });
  },
  saveMessageDraft: onReferral(
    "waiting",
    (store, { gp }, { id }) => saveMessageDraft(store, gp, id, "Is it"),
  ),
  async markMessagesRead(store, parties) {
    const { id } = await referralExists(store, parties, { state: "answered" });
    const upTo = await messageExists(store, id, parties.consultant);
    return () => markMessagesRead(store, parties.gp, id, upTo);
  },
  chooseNotices: (store, { gp }) =>
    Promise.resolve(() => chooseNotices(store, gp, { answer: "off", message: "digest" })),
};

/** What is done with a letter to a patient, by its practice and through links. */
import { change } from "@/db/change.ts";

import { jobAuthor, nobody } from "@/domain/access/actor.ts";
import { findAnswer } from "@/domain/answers/find.ts";
import { askAboutLetter } from "@/domain/links/ask_about_letter.ts";
import { beginPatientFollowUp } from "@/domain/links/begin_patient_follow_up.ts";
import { openShared } from "@/domain/links/open_shared.ts";
import { releaseAtOnce } from "@/domain/links/release_at_once.ts";
import { releaseLetter } from "@/domain/links/release_letter.ts";
import { closeQuestion, replyToPatient } from "@/domain/links/reply_to_question.ts";
import { endShare, shareLetter } from "@/domain/links/share_letter.ts";
import { sharesOf } from "@/domain/links/shares.ts";
import { speechIn } from "@/domain/words/speech.ts";
import type { Situation } from "@/tests/db/changes/situation.ts";
import { contactIs, letterExists, letterOpened } from "@/tests/factories/letters.ts";

const reach = {
  way: "email",
  sentTo: "edith@post.example",
  language: "en",
  keepContact: true,
} as const;

/** A letter that its patient has open. */
async function opened(...[store, parties]: Parameters<Situation>) {
  const says = { followUpWeeks: 6, followUpPhotographs: "yes" } as const;
  const referral = await letterExists(store, parties, says);
  const say = await speechIn(store.read, "en");
  return { referral, say, ...await letterOpened(store, referral) };
}

export const changesOfLetters: Readonly<Record<string, Situation>> = {
  async releaseLetter(store, parties) {
    const { id } = await letterExists(store, parties);
    const { id: seen } = (await findAnswer(store.read, parties.gp, id))!;
    return () => releaseLetter(store, parties.gp, id, { seen, after: undefined, reach });
  },
  async releaseAtOnce(store, parties) {
    const referral = await letterExists(store, parties);
    await contactIs(store, referral, { email: "edith@post.example" });
    const { id: answerId } = (await findAnswer(store.read, parties.gp, referral.id))!;
    const which = { referralId: referral.id, answerId };
    const setUp = { email: true, text: true };
    return () =>
      change(
        store,
        jobAuthor("link.release_letter"),
        (tx) => releaseAtOnce(tx, which, setUp),
      );
  },
  async askAboutLetter(store, parties) {
    const { holder, say } = await opened(store, parties);
    return () => askAboutLetter(store, holder, "Can it come back?", say);
  },
  async replyToPatient(store, parties) {
    const { holder, say } = await opened(store, parties);
    const id = await askAboutLetter(store, holder, "Can it come back?", say);
    return () => replyToPatient(store, parties.gp, id, "It can.");
  },
  async closeQuestion(store, parties) {
    const { holder, say } = await opened(store, parties);
    const id = await askAboutLetter(store, holder, "Can it come back?", say);
    return () => closeQuestion(store, parties.gp, id);
  },
  async shareLetter(store, parties) {
    const { holder, say } = await opened(store, parties);
    return () => shareLetter(store, holder, { name: "Anna" }, say);
  },
  async endShare(store, parties) {
    const { holder, say } = await opened(store, parties);
    await shareLetter(store, holder, { name: "Anna" }, say);
    const [share] = await sharesOf(store.read, holder);
    return () => endShare(store, holder, share!.id);
  },
  async openShared(store, parties) {
    const { holder, say } = await opened(store, parties);
    const { token } = await shareLetter(store, holder, { name: "" }, say);
    return () => openShared(store, nobody("test", null), token);
  },
  async beginPatientFollowUp(store, parties) {
    const { holder } = await opened(store, parties);
    return () => beginPatientFollowUp(store, holder);
  },
};

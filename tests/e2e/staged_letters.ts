/** Letters that patients have, in the states that have pages of their own. */
import type { Store } from "@/db/store.ts";
import { askAboutLetter } from "@/domain/links/ask_about_letter.ts";
import { openShared } from "@/domain/links/open_shared.ts";
import { replyToPatient } from "@/domain/links/reply_to_question.ts";
import { shareLetter } from "@/domain/links/share_letter.ts";
import { nobody } from "@/domain/access/actor.ts";
import { speechIn } from "@/domain/words/speech.ts";
import { letterExists, letterOpened } from "@/tests/factories/letters.ts";
import type { Parties } from "@/tests/factories/referrals.ts";

const visitor = (visit: string) => ({ token: visit, cookie: "visit" });
const followUp = { followUpWeeks: 6, followUpPhotographs: "yes" } as const;

export async function lettersHeld(store: Store, parties: Parties) {
  const unsent = await letterExists(store, parties);
  const referral = await letterExists(store, parties, followUp);
  const { holder, link, visit } = await letterOpened(store, referral);
  const say = await speechIn(store.read, "en");
  const replied = await askAboutLetter(store, holder, "Can I go in the sun?", say);
  await replyToPatient(store, parties.gp, replied, "You can, with a hat.");
  const waiting = await askAboutLetter(store, holder, "Can it come back?", say);
  const shared = await shareLetter(store, holder, { name: "Anna" }, say);
  const friend = (await openShared(store, nobody("stage", null), shared.token))!;
  const arabic = await letterOpened(store, await letterExists(store, parties), { language: "ar" });
  return {
    readers: {
      patientWithLetter: visitor(visit),
      friendOfPatient: visitor(friend),
      readerOfArabic: visitor(arabic.visit),
    },
    letters: {
      unsent: unsent.id,
      sent: referral.id,
      held: link.token,
      shared: shared.token,
      arabic: arabic.link.token,
      waitingQuestion: waiting,
      repliedQuestion: replied,
    },
  };
}

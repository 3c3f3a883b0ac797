/** The practice lets a specialist's letter go to the patient: by a fresh link each time. */
import { change } from "@/db/change.ts";
import type { Id } from "@/db/columns.ts";
import type { Store } from "@/db/store.ts";
import type { Actor } from "@/domain/access/actor.ts";
import { authorise } from "@/domain/access/permissions.ts";
import { type Answer, findAnswer } from "@/domain/answers/find.ts";
import { Refusal } from "@/domain/errors.ts";
import type { ReleaseInput } from "@/domain/links/release_form.ts";
import { endLetterLinks } from "@/domain/links/end_letter_links.ts";
import { findReleased, type LetterLink } from "@/domain/links/letters.ts";
import { makeLink } from "@/domain/links/make.ts";
import { reachBy, type ToHandOver } from "@/domain/links/reach.ts";
import { replaceUnsent } from "@/domain/links/replace_unsent.ts";
import { findReferral, type Referral } from "@/domain/referrals/find.ts";
import { situation } from "@/domain/referrals/states.ts";
import { noNews } from "@/domain/referrals/tell.ts";
import { longMoment } from "@/domain/time.ts";

export interface LetterReleased {
  readonly linkId: Id<"PatientLink">;
  /** Of a letter or a code, for whoever asked, once. */
  readonly handOver: ToHandOver | undefined;
}

/** What was read before it was sent is what is sent; and nobody sends it twice without knowing. */
export function releaseLetter(
  store: Store,
  actor: Actor,
  id: Id<"Referral">,
  { seen, after, reach }: ReleaseInput,
): Promise<LetterReleased> {
  return change(store, actor, async (tx) => {
    const referral = await findReferral(tx, actor, id);
    authorise(actor, "letter.release", referral);
    const answer = requireLetter(referral, await findAnswer(tx, actor, id));
    if (answer.id !== seen) {
      throw new Refusal(
        "conflict",
        `${answer.answeredByName} amended this answer on ${longMoment(answer.answeredAt)}. ` +
          "Read the letter as it is now, then send it",
      );
    }
    const earlier = (await findReleased(tx, actor, id))?.links ?? [];
    refuseSecond(earlier, after);
    await noNews(tx, referral, ["link_trouble"]);
    const { patientId, practiceId } = referral;
    for (const link of earlier) await replaceUnsent(tx, { id: link.id, patientId }, reach);
    const { way, sentTo, language } = reach;
    await endLetterLinks(tx, actor, id, { way, sentTo });
    const linkId = await makeLink(tx, {
      referralId: id,
      patientId,
      practiceId,
      purpose: "letter",
      way,
      sentTo,
      language,
      createdBy: actor.userId,
    });
    const sent = { id: linkId, patientId, practiceId };
    const handOver = await reachBy(tx, actor, sent, "letter_ready", reach);
    tx.audit("letter.released", { referral: id, patient: patientId }, {
      answer: answer.id,
      link: linkId,
      way,
      language,
    });
    return { linkId, handOver };
  });
}

export function requireLetter(referral: Referral, answer: Answer | undefined): Answer {
  if (!answer) throw new Refusal("conflict", `${situation(referral)}. There is no letter yet`);
  if (!answer.details.patientLetter) {
    throw new Refusal("conflict", "The specialist wrote no letter to the patient");
  }
  return answer;
}

function refuseSecond(
  earlier: readonly LetterLink[],
  after: Id<"PatientLink"> | undefined,
): void {
  const last = earlier.at(-1);
  if (last?.id === after) return;
  throw new Refusal(
    "conflict",
    last
      ? `The letter was sent to the patient on ${longMoment(last.createdAt)}. Send it again only ` +
        "where that is what you mean"
      : "Open this page again: part of it did not arrive",
  );
}

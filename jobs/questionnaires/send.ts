/** Sends a patient the address of their questions, where they are still to be asked. */
import { change } from "@/db/change.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import {
  findInvitation,
  invitationEmail,
  invitationText,
  noteUnreached,
  questionnaireAddressAhead,
  type QuestionnaireInvitation,
} from "@/domain/questionnaires/invitation.ts";
import { speechIn } from "@/domain/words/speech.ts";
import type { Handler, Job, Workplace } from "@/jobs/job.ts";
import { isRefusedForGood } from "@/jobs/outside/mail.ts";
import { paths } from "@/views/paths.ts";

type SendJob = Job<"questionnaire.send">;

export const sendQuestionnaire: Handler<"questionnaire.send"> = async (place, job) => {
  const { store, contactKey } = place;
  const invitation = await findInvitation(store.read, job.args.recipientId, contactKey);
  if (!invitation) return await job.finishAlone();
  if (await send(place, job, invitation)) return await job.finishAlone();
  return await change(store, jobAuthor(job.kind), async (tx) => {
    await noteUnreached(tx, invitation);
    return await job.finish(tx);
  });
};

/** False where it cannot be sent, now or later: nothing is set up for it, or it is refused for good. */
async function send(
  { store, mail, texts }: Workplace,
  job: SendJob,
  invitation: QuestionnaireInvitation,
): Promise<boolean> {
  const { way, sentTo: to, language } = invitation;
  const publicUrl = (way === "email" ? mail : texts)?.publicUrl;
  if (publicUrl === undefined) return false;
  const say = await speechIn(store.read, language);
  const token = await questionnaireAddressAhead(store, invitation.recipient.id);
  const address = `${publicUrl}${paths.form(token)}`;
  if (way === "text") {
    const words = invitationText(say, invitation, address);
    return await texts!.send({ to, name: job.id, words }, job.signal) !== "refused";
  }
  try {
    const letter = { to, name: job.id, language: say.tag };
    await mail!.send({ ...letter, ...invitationEmail(say, invitation, address) }, job.signal);
    return true;
  } catch (error) {
    if (isRefusedForGood(error)) return false;
    throw error;
  }
}

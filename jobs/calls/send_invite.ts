/** Sends somebody the link into a call, where the call goes on and nobody has ended the link. */
import { speechIn } from "@/domain/words/speech.ts";
import { findInvite, isOpenInvite } from "@/domain/calls/find_invites.ts";
import { inviteAddressAhead } from "@/domain/calls/invite_address_ahead.ts";
import { inviteEmail, inviteText } from "@/domain/calls/invite_message.ts";
import type { Handler } from "@/jobs/job.ts";
import { paths } from "@/views/paths.ts";

/** In English: who is invited is known by name alone. The page behind it asks which language. */
export const sendInvite: Handler<"call.invite"> = async ({ store, mail, texts }, job) => {
  const invite = await findInvite(store.read, job.args.inviteId);
  const to = invite?.sentTo;
  if (!invite || !to || !isOpenInvite(invite) || invite.openedAt) return await job.finishAlone();
  const byEmail = to.includes("@");
  const publicUrl = (byEmail ? mail : texts)?.publicUrl;
  if (publicUrl === undefined) throw new Error("There is nothing set up to send this by");
  const say = await speechIn(store.read, "en");
  const token = await inviteAddressAhead(store, invite.id);
  const words = { hub: invite.hubName, address: `${publicUrl}${paths.guestCall(token)}` };
  if (byEmail) {
    const letter = { to, name: job.id, from: invite.hubName, language: say.tag };
    await mail!.send({ ...letter, ...inviteEmail(say, words) }, job.signal);
  } else {
    const taken = await texts!.send(
      { to, name: job.id, words: inviteText(say, words) },
      job.signal,
    );
    if (taken === "refused") throw new Error("The service for text messages refuses this number");
  }
  return await job.finishAlone();
};

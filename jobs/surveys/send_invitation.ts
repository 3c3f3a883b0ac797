/** Sends somebody an invitation, or a reminder of it, where that may still leave: by day, and asked for again. */
import { eq } from "drizzle-orm";
import { change, type Tx } from "@/db/change.ts";
import { type Instant, instantOf } from "@/db/columns.ts";
import { jobs } from "@/db/schema/jobs.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import type { WhyInvitationFailed } from "@/db/schema/survey_invitations.ts";
import { keyedContactHash } from "@/domain/surveys/contact_hash.ts";
import { invitationAddressAhead } from "@/domain/surveys/end_invitation.ts";
import {
  findInvitation,
  type FoundInvitation,
  whyLeftOut,
} from "@/domain/surveys/find_invitation.ts";
import { invitationEmail, invitationText } from "@/domain/surveys/invitation_message.ts";
import {
  noteInvitationFailed,
  noteInvitationLeftOut,
  noteInvitationSent,
} from "@/domain/surveys/invitation_states.ts";
import {
  byDay,
  invitationOverAt,
  isTooLate,
  reminderAt,
} from "@/domain/surveys/invitation_times.ts";
import { speechIn } from "@/domain/words/speech.ts";
import type { Finished, Handler, Job, Workplace } from "@/jobs/job.ts";
import { askDeliveryAfter } from "@/jobs/links/delivery_times.ts";
import { isRefusedForGood } from "@/jobs/outside/mail.ts";
import { failuresInARound } from "@/jobs/retries.ts";
import { paths } from "@/views/paths.ts";

type Sent =
  | { readonly providerId: string | null }
  | { readonly failed: WhyInvitationFailed }
  /** It ended between the look at it and its address. */
  | "over";

/**
 * What is over already, by an answer or otherwise, ends as if there had been nothing to do: its job
 * looks like any other's. Killed between the server's word and the commit, a text message is known
 * by its name and not sent again; an e-mail is sent again under the same Message-ID.
 */
export const sendInvitation: Handler<"survey.invite"> = async (place, job) => {
  const { store, contactKey } = place;
  const { invitationId, message } = job.args;
  const found = await findInvitation(store.read, invitationId);
  const sentTo = found?.invitation.sentTo;
  const now = instantOf(store.now());
  if (!found || !sentTo || !isDue(found, message, now)) return await job.finishAlone();
  const morning = byDay(now, found.inviting);
  if (morning !== now) {
    return await finishing(place, job, async (tx) => {
      await tx.enqueue(job.kind, job.args, {
        dedupeKey: `${invitationId}:${message}`,
        runAfter: morning,
      });
      tx.audit("job.finished", { job: job.id }, { found: "night" });
    });
  }
  const contactHash = keyedContactHash(contactKey, sentTo);
  const why = await whyLeftOut(store.read, found, contactHash, now);
  if (why) return await finishing(place, job, (tx) => noteInvitationLeftOut(tx, found, why));
  try {
    const sent = await send(place, job, found, contactHash);
    if (sent === "over") return await job.finishAlone();
    return await finishing(place, job, (tx) => settle(tx, job, found, sent));
  } catch (error) {
    if (!job.signal.aborted && await isLastTry(place, job)) {
      await change(
        store,
        jobAuthor(job.kind),
        (tx) => noteInvitationFailed(tx, found, "server_away"),
      );
    }
    throw error;
  }
};

/** It did not leave yet; a reminder that a machine slept over is left to the next one. */
function isDue({ invitation, inviting }: FoundInvitation, message: number, now: Instant): boolean {
  const { state, messages, sentAt } = invitation;
  if (state !== "waiting" && state !== "sent" || messages > message) return false;
  if (message === 0) return true;
  return sentAt !== null && !isTooLate(reminderAt(sentAt, message as 1 | 2, inviting), now);
}

async function send(
  { store, mail, texts }: Workplace,
  job: Job<"survey.invite">,
  { invitation, organisation }: FoundInvitation,
  contactHash: string,
): Promise<Sent> {
  const { id, way, language, sentAt } = invitation;
  const { message } = job.args;
  const publicUrl = (way === "email" ? mail : texts)?.publicUrl;
  if (publicUrl === undefined) return { failed: "not_set_up" };
  const token = await invitationAddressAhead(store, id, contactHash);
  if (token === undefined) return "over";
  const say = await speechIn(store.read, language);
  const words = {
    organisation: organisation.name,
    address: publicUrl + paths.invitation(token),
    stopAddress: publicUrl + paths.invitationStop(token),
    until: invitationOverAt(sentAt ?? instantOf(store.now())),
    isReminder: message > 0,
  };
  const [to, name] = [invitation.sentTo!, `${id}-${message}`];
  if (way === "email") {
    try {
      const unsubscribe = publicUrl + paths.invitationUnsubscribe(token);
      const letter = { to, name, from: organisation.name, language: say.tag, unsubscribe };
      await mail!.send({ ...letter, ...invitationEmail(say, words) }, job.signal);
    } catch (error) {
      if (isRefusedForGood(error)) return { failed: "refused" };
      throw error;
    }
    return { providerId: null };
  }
  const taken = await texts!.send({ to, name, words: invitationText(say, words) }, job.signal);
  return taken === "refused" ? { failed: "refused" } : taken;
}

async function settle(
  tx: Tx,
  job: Job<"survey.invite">,
  found: FoundInvitation,
  sent: Exclude<Sent, "over">,
): Promise<void> {
  if ("failed" in sent) return await noteInvitationFailed(tx, found, sent.failed);
  await noteInvitationSent(tx, found, job.args.message, sent.providerId);
  if (sent.providerId === null) return;
  await tx.enqueue("survey.ask_delivery", job.args, {
    dedupeKey: job.args.invitationId,
    runAfter: askDeliveryAfter(tx.now, tx.now),
  });
}

const finishing = (
  { store }: Workplace,
  job: Job<"survey.invite">,
  work: (tx: Tx) => Promise<void>,
): Promise<Finished> =>
  change(store, jobAuthor(job.kind), async (tx) => {
    const finished = await job.finish(tx);
    await work(tx);
    return finished;
  });

async function isLastTry({ store }: Workplace, job: Job<"survey.invite">): Promise<boolean> {
  const [row] = await store.read.select({ failures: jobs.failures }).from(jobs)
    .where(eq(jobs.id, job.id));
  return row !== undefined && row.failures + 1 >= failuresInARound[job.kind];
}

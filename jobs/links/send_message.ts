/** Sends a patient a message with a new address of their link, where that is still wanted. */
import { eq } from "drizzle-orm";
import { change } from "@/db/change.ts";
import { instantOf } from "@/db/columns.ts";
import { jobs } from "@/db/schema/jobs.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import { addressAhead } from "@/domain/links/address_ahead.ts";
import { findMessage, type FoundMessage, whyDropped } from "@/domain/links/find_message.ts";
import { emailOf, textOf } from "@/domain/links/message.ts";
import {
  noteDropped,
  noteFailed,
  noteSent,
  type WhyFailed,
} from "@/domain/links/message_states.ts";
import { speechIn } from "@/domain/words/speech.ts";
import type { Finished, Handler, Job, Workplace } from "@/jobs/job.ts";
import { askDeliveryAfter } from "@/jobs/links/delivery_times.ts";
import { isRefusedForGood } from "@/jobs/outside/mail.ts";
import { failuresInARound } from "@/jobs/retries.ts";
import { paths } from "@/views/paths.ts";

type Sent =
  | { readonly providerId: string | null }
  | { readonly failed: WhyFailed }
  /** It ended between the look at it and its address. */
  | "over";

export const sendMessage: Handler<"link.send"> = async (place, job) => {
  const { store } = place;
  const found = await findMessage(store.read, job.args.messageId);
  if (!found) return await job.finishAlone();
  const why = await whyDropped(store.read, found, instantOf(store.now()));
  if (why === "settled") return await job.finishAlone();
  if (why) return await note(place, job, (tx) => noteDropped(tx, found, why));
  try {
    const sent = await send(place, job, found);
    return sent === "over" ? await sendMessage(place, job) : await settle(place, job, found, sent);
  } catch (error) {
    if (!job.signal.aborted && await isLastTry(place, job)) {
      await change(
        store,
        jobAuthor(job.kind),
        (tx) => noteFailed(tx, found, "server_away"),
      );
    }
    throw error;
  }
};

async function send(place: Workplace, job: Job<"link.send">, found: FoundMessage): Promise<Sent> {
  const { store, mail, texts } = place;
  const { message, link, practiceName, practicePhone } = found;
  const publicUrl = (message.way === "email" ? mail : texts)?.publicUrl;
  if (publicUrl === undefined) return { failed: "not_set_up" };
  const token = await addressAhead(store, found);
  if (token === undefined) return "over";
  const say = await speechIn(store.read, link.language);
  const words = {
    kind: message.kind,
    purpose: link.purpose,
    practiceName,
    practicePhone,
    address: `${publicUrl}${paths.link(token)}`,
    lostAddress: `${publicUrl}${paths.lostLink()}`,
    expiresAt: link.expiresAt,
  };
  const to = message.sentTo;
  if (message.way === "email") {
    try {
      await mail!.send(
        { to, name: message.id, from: practiceName, language: say.tag, ...emailOf(say, words) },
        job.signal,
      );
    } catch (error) {
      if (isRefusedForGood(error)) return { failed: "refused" };
      throw error;
    }
    return { providerId: null };
  }
  const taken = await texts!.send({ to, name: message.id, words: textOf(say, words) }, job.signal);
  return taken === "refused" ? { failed: "refused" } : taken;
}

const settle = (
  place: Workplace,
  job: Job<"link.send">,
  found: FoundMessage,
  sent: Exclude<Sent, "over">,
) =>
  note(place, job, async (tx) => {
    if ("failed" in sent) return await noteFailed(tx, found, sent.failed);
    await noteSent(tx, found, sent.providerId);
    if (sent.providerId === null) return;
    await tx.enqueue("link.ask_delivery", { messageId: found.message.id }, {
      dedupeKey: found.message.id,
      runAfter: askDeliveryAfter(tx.now, tx.now),
    });
  });

function note(
  { store }: Workplace,
  job: Job<"link.send">,
  work: (tx: Parameters<Parameters<typeof change>[2]>[0]) => Promise<void>,
): Promise<Finished> {
  return change(store, jobAuthor(job.kind), async (tx) => {
    const finished = await job.finish(tx);
    await work(tx);
    return finished;
  });
}

/** The practice is told when nobody tries any more; an administrator can have it tried again. */
async function isLastTry({ store }: Workplace, job: Job<"link.send">): Promise<boolean> {
  const [row] = await store.read.select({ failures: jobs.failures }).from(jobs)
    .where(eq(jobs.id, job.id));
  return row !== undefined && row.failures + 1 >= failuresInARound[job.kind];
}

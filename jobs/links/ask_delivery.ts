/** Asks the text message service what became of a message, until that is settled. */
import { change } from "@/db/change.ts";
import { instantOf } from "@/db/columns.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import { findMessage } from "@/domain/links/find_message.ts";
import { noteDelivered, noteFailed } from "@/domain/links/message_states.ts";
import type { Handler } from "@/jobs/job.ts";
import { askDeliveryAfter, isPastAsking } from "@/jobs/links/delivery_times.ts";

export const askDelivery: Handler<"link.ask_delivery"> = async ({ store, texts }, job) => {
  const found = await findMessage(store.read, job.args.messageId);
  const { state, providerId, sentAt } = found?.message ?? {};
  if (!found || !texts || state !== "sent" || !providerId || !sentAt) {
    return await job.finishAlone();
  }
  const delivery = await texts.ask(providerId, job.signal);
  const now = instantOf(store.now());
  if (delivery === "under_way" && isPastAsking(sentAt, now)) return await job.finishAlone();
  return await change(store, jobAuthor(job.kind), async (tx) => {
    const finished = await job.finish(tx);
    if (delivery === "delivered") {
      await noteDelivered(tx, found);
    } else if (delivery === "under_way") {
      await tx.enqueue("link.ask_delivery", job.args, {
        dedupeKey: found.message.id,
        runAfter: askDeliveryAfter(sentAt, now),
      });
      tx.audit("job.finished", { job: job.id }, { found: "under way" });
    } else {
      await noteFailed(tx, found, delivery);
    }
    return finished;
  });
};

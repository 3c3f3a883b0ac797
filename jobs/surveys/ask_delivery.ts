/** Asks the text message service what became of an invitation, until that is settled. */
import { change } from "@/db/change.ts";
import { instantOf } from "@/db/columns.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import { findInvitation } from "@/domain/surveys/find_invitation.ts";
import { noteInvitationFailed } from "@/domain/surveys/invitation_states.ts";
import type { Handler } from "@/jobs/job.ts";
import { askDeliveryAfter, isPastAsking } from "@/jobs/links/delivery_times.ts";

/** Also of one that is over: what is asked must not show who answered. That one arrived is not kept. */
export const askInvitationDelivery: Handler<"survey.ask_delivery"> = async (
  { store, texts },
  job,
) => {
  const found = await findInvitation(store.read, job.args.invitationId);
  const { providerId, sentAt } = found?.invitation ?? {};
  if (!found || !texts || !providerId || !sentAt) return await job.finishAlone();
  const delivery = await texts.ask(providerId, job.signal);
  const now = instantOf(store.now());
  if (delivery === "delivered" || delivery === "under_way" && isPastAsking(sentAt, now)) {
    return await job.finishAlone();
  }
  return await change(store, jobAuthor(job.kind), async (tx) => {
    const finished = await job.finish(tx);
    if (delivery !== "under_way") {
      await noteInvitationFailed(tx, found, delivery);
      return finished;
    }
    await tx.enqueue(job.kind, job.args, {
      dedupeKey: job.args.invitationId,
      runAfter: askDeliveryAfter(sentAt, now),
    });
    tx.audit("job.finished", { job: job.id }, { found: "under way" });
    return finished;
  });
};

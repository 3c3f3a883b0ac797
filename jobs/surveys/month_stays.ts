/** On the first of each month at ten: whoever agreed to it is asked how the last month in a home was. */
import { change } from "@/db/change.ts";
import { jobAuthor } from "@/domain/access/actor.ts";
import { invitingPlaces } from "@/domain/surveys/invite.ts";
import { inviteAfterMonth } from "@/domain/surveys/invite_after_month.ts";
import type { Handler } from "@/jobs/job.ts";

/** A change for each home, so that no big group keeps the others waiting; cut short, it goes on from there. */
export const inviteAboutMonths: Handler<"survey.month_stays"> = async ({ store }, job) => {
  const places = await invitingPlaces(store.read);
  for (const place of places.filter(({ after }) => after.includes("home_month"))) {
    job.signal.throwIfAborted();
    await change(store, jobAuthor(job.kind), async (tx) => {
      const invited = await inviteAfterMonth(tx, place);
      if (invited === 0) tx.audit("job.finished", { job: job.id }, { found: "nobody to invite" });
    });
  }
  return await job.finishAlone();
};

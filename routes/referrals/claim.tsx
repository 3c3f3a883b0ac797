import { claimReferral } from "@/domain/referrals/claim.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { oneCase } from "@/domain/triage/queue.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { toReferral } from "@/routes/referrals/draft_shown.ts";
import { show } from "@/routes/show.tsx";
import { casesShown } from "@/routes/triage/queue.tsx";
import { paths } from "@/views/paths.ts";
import { QueueCase } from "@/views/triage/queue_row.tsx";

export const claim = createApp()
  .get("/", can("referral.claim"), toReferral)
  .post("/", can("referral.claim"), async (c) => {
    const id = paramId<"Referral">(c, "referral");
    await claimReferral(c.var.store, c.var.actor, id);
    if (c.req.header("hx-request")) return await row(c);
    notice(c, "case-claimed");
    return c.redirect(paths.referralAnswer(id), 303);
  });

/** In the queue only the row changes: the person goes on from where they are. */
async function row(c: PageContext): Promise<Response> {
  const { store, actor } = c.var;
  const referral = await findReferral(store.read, actor, paramId<"Referral">(c, "referral"));
  const found = await oneCase(store.read, actor, referral);
  const [shown] = casesShown(c, found ? [found] : []);
  if (!shown) return toReferral(c);
  return show(c, <QueueCase case={shown} say="You hold this case" focus />);
}

import { Refusal } from "@/domain/errors.ts";
import { claimReferral } from "@/domain/referrals/claim.ts";
import { findReferral } from "@/domain/referrals/find.ts";
import { parseFilter, printFilter } from "@/domain/triage/filter.ts";
import { oneCase } from "@/domain/triage/queue.ts";
import { createApp, createMiddleware, type PageContext } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { toReferral } from "@/routes/referrals/draft_shown.ts";
import { show } from "@/routes/show.tsx";
import { casesShown } from "@/routes/triage/queue.tsx";
import { wayThrough } from "@/routes/triage/way_through.ts";
import { paths } from "@/views/paths.ts";
import { inAddress } from "@/views/referrals/way_through.tsx";
import { QueueCase } from "@/views/triage/queue_row.tsx";

export const claim = createApp()
  .get("/", can("referral.claim"), toReferral)
  .post("/", can("referral.claim"), rowOfTheQuicker(), async (c) => {
    const id = paramId<"Referral">(c, "referral");
    await claimReferral(c.var.store, c.var.actor, id);
    if (c.req.header("hx-request")) {
      return await row(c, "You hold this case", 200) ?? toReferral(c);
    }
    notice(c, "case-claimed");
    return c.redirect(paths.referralAnswer(id, inAddress(wayThrough(c))), 303);
  });

/** Somebody else was quicker: in the queue the row says so, and the person goes on to the next one. */
function rowOfTheQuicker() {
  return createMiddleware(async function rowOfTheQuicker(c, next) {
    await next();
    const late = c.error instanceof Refusal && c.error.kind === "conflict" ? c.error : undefined;
    if (!late || !c.req.header("hx-request")) return;
    const answer = await row(c, late.message, 409);
    if (!answer) return;
    // The refusal's page was to take the place of the whole page; this takes the place of the row.
    for (const name of ["HX-Retarget", "HX-Reselect", "HX-Reswap"]) answer.headers.delete(name);
    c.res = undefined;
    c.res = answer;
  });
}

/** In the queue only the row changes: the person goes on from where they are. None once it has left the queue. */
async function row(c: PageContext, say: string, status: 200 | 409): Promise<Response | undefined> {
  const { store, actor } = c.var;
  const { id } = await findReferral(store.read, actor, paramId<"Referral">(c, "referral"));
  const found = await oneCase(store.read, actor, id, { now: store.now() });
  const inView = printFilter(parseFilter(c.req.query("in") ?? ""));
  const [shown] = casesShown(c, found?.state === "claimed" ? [found] : [], inView);
  return shown && show(c, <QueueCase case={shown} say={say} focus />, status);
}

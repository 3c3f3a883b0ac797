import { Refusal } from "@/domain/errors.ts";
import { claimReferral } from "@/domain/referrals/claim.ts";
import { createApp, createMiddleware } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { toReferral } from "@/routes/referrals/draft_shown.ts";
import { rowShown } from "@/routes/triage/row_shown.tsx";
import { wayThrough } from "@/routes/triage/way_through.ts";
import { paths } from "@/views/paths.ts";
import { inAddress } from "@/views/referrals/way_through.tsx";

export const claim = createApp()
  .get("/", can("referral.claim"), toReferral)
  .post("/", can("referral.claim"), rowOfTheQuicker(), async (c) => {
    const id = paramId<"Referral">(c, "referral");
    await claimReferral(c.var.store, c.var.actor, id);
    if (c.req.header("hx-request")) {
      return await rowShown(c, "claimed", "You hold this case") ?? toReferral(c);
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
    const answer = await rowShown(c, "claimed", late.message, 409);
    if (!answer) return;
    // The refusal's page was to take the place of the whole page; this takes the place of the row.
    for (const name of ["HX-Retarget", "HX-Reselect", "HX-Reswap"]) answer.headers.delete(name);
    c.res = undefined;
    c.res = answer;
  });
}

import { askPractice } from "@/domain/referrals/ask_practice.ts";
import { AskForm } from "@/domain/referrals/forms.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { draftShown, toReferral } from "@/routes/referrals/draft_shown.ts";
import { show } from "@/routes/show.tsx";
import { onwards } from "@/routes/triage/onwards.ts";
import { wayThrough } from "@/routes/triage/way_through.ts";
import type { FormState } from "@/views/form_state.ts";
import { RequestPage } from "@/views/referrals/request_page.tsx";

/** What was returned is done for now: the next case of the view opens, as after an answer. */
export const request = createApp()
  .get("/", can("referral.ask", { looks: "referral" }), (c) => page(c))
  .post("/", can("referral.ask"), form(AskForm, page), async (c) => {
    const id = paramId<"Referral">(c, "referral");
    await askPractice(c.var.store, c.var.actor, id, c.req.valid("form"));
    notice(c, "case-returned");
    return c.redirect((await onwards(c, { after: id, done: true })).address, 303);
  });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const draft = await draftShown(c);
  const { state, claimedBy } = draft.referral;
  const mine = state === "claimed" && claimedBy === c.var.actor.userId;
  if (!mine && !again) return toReferral(c);
  const kind = c.req.query("kind") === "photographs" ? "photographs" : "information";
  const shown = formShown(c, again, { kind });
  const way = wayThrough(c);
  return show(c, <RequestPage draft={draft} form={shown} way={way} />, again ? 422 : 200);
}

/** What was typed becomes the draft, with the words that were asked for; the page shows both. */
import { InsertForm } from "@/domain/answers/forms.ts";
import { insertWords } from "@/domain/answers/insert.ts";
import { createApp } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { paramId } from "@/routes/param_id.ts";
import { toReferral } from "@/routes/referrals/draft_shown.ts";
import { referralPage } from "@/routes/referrals/referral.tsx";
import { wayThrough } from "@/routes/triage/way_through.ts";
import { paths } from "@/views/paths.ts";
import { inAddress } from "@/views/referrals/way_through.tsx";

export const answerInsertion = createApp()
  .get("/", can("referral.answer"), toReferral)
  .post("/", can("referral.answer"), form(InsertForm, referralPage), async (c) => {
    const { store, actor } = c.var;
    const id = paramId<"Referral">(c, "referral");
    const { template, earlier, ...typed } = c.req.valid("form");
    await insertWords(store, actor, id, typed, { template, earlier });
    return c.redirect(`${paths.referralAnswer(id, inAddress(wayThrough(c)))}#plan`, 303);
  });

/** One field at a time, as it is typed: static/js/autosave.js sends it. */
import { saveDraft } from "@/domain/referrals/save_draft.ts";
import { createApp } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { paramId } from "@/routes/param_id.ts";
import { askedHere } from "@/routes/referrals/draft_questions.ts";

export const historyDraft = createApp()
  .post(
    "/",
    can("referral.draft"),
    form(askedHere, (c) => c.text("Not saved", 422)),
    async (c) => {
      const id = paramId<"Referral">(c, "referral");
      await saveDraft(c.var.store, c.var.actor, id, c.req.valid("form").answers);
      return c.body(null, 204);
    },
  );

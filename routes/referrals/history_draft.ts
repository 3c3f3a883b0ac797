/** One field at a time, as it is typed: static/js/autosave.js sends it. */
import { HistoryForm } from "@/domain/referrals/forms.ts";
import { saveDraft } from "@/domain/referrals/save_draft.ts";
import { createApp } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { paramId } from "@/routes/param_id.ts";

export const historyDraft = createApp()
  .post(
    "/",
    can("referral.draft"),
    form(HistoryForm, (c) => c.text("Not saved", 422)),
    async (c) => {
      const id = paramId<"Referral">(c, "referral");
      const { seen: _seen, then: _then, ...sent } = c.req.valid("form");
      await saveDraft(c.var.store, c.var.actor, id, sent);
      return c.body(null, 204);
    },
  );

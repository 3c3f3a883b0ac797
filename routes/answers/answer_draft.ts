/** What a specialist types, a field at a time: static/js/autosave.js sends it. */
import { AnswerDraftForm } from "@/domain/answers/forms.ts";
import { saveAnswerDraft } from "@/domain/answers/save_draft.ts";
import { createApp } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { paramId } from "@/routes/param_id.ts";

export const answerDraft = createApp()
  .post(
    "/",
    can("referral.answer"),
    form(AnswerDraftForm, (c) => c.text("Not saved", 422)),
    async (c) => {
      const id = paramId<"Referral">(c, "referral");
      await saveAnswerDraft(c.var.store, c.var.actor, id, c.req.valid("form"));
      return c.body(null, 204);
    },
  );

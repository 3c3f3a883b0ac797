/** The choice on the page that sends, as it is made: static/js/autosave.js sends it. */
import { ConversionForm } from "@/domain/referrals/forms.ts";
import { saveConversion } from "@/domain/referrals/save_conversion.ts";
import { createApp } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { paramId } from "@/routes/param_id.ts";

export const conversion = createApp()
  .post(
    "/",
    can("referral.draft"),
    form(ConversionForm, (c) => c.text("Not saved", 422)),
    async (c) => {
      const { conversion } = c.req.valid("form");
      const id = paramId<"Referral">(c, "referral");
      await saveConversion(c.var.store, c.var.actor, id, conversion);
      return c.body(null, 204);
    },
  );

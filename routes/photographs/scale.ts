import { ScaleForm } from "@/domain/photographs/mark_forms.ts";
import { setScale } from "@/domain/photographs/set_scale.ts";
import { createApp } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { paramId } from "@/routes/param_id.ts";
import { fromScript, photographAgain } from "@/routes/photographs/photograph.tsx";
import { paths } from "@/views/paths.ts";

export const scale = createApp()
  .post("/", can("photograph.mark"), form(ScaleForm, photographAgain), async (c) => {
    const photographId = paramId<"Photograph">(c, "photograph");
    const id = await setScale(c.var.store, c.var.actor, photographId, c.req.valid("form"));
    if (fromScript(c)) return c.json({ id }, 201);
    return c.redirect(paths.photograph(photographId), 303);
  });

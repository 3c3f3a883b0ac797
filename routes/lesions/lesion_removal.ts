import { removeLesion } from "@/domain/lesions/remove_lesion.ts";
import { createApp } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { paths } from "@/views/paths.ts";

export const lesionRemoval = createApp()
  .post("/", can("photograph.add"), async (c) => {
    const id = paramId<"Referral">(c, "referral");
    await removeLesion(c.var.store, c.var.actor, id, paramId<"Lesion">(c, "lesion"));
    notice(c, "lesion-removed");
    return c.redirect(paths.lesions(id), 303);
  });

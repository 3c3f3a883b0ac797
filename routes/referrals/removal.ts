import { removePhotograph } from "@/domain/photographs/remove.ts";
import { createApp } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { paths } from "@/views/paths.ts";

export const removal = createApp()
  .post("/", can("photograph.add"), async (c) => {
    await removePhotograph(c.var.store, c.var.actor, paramId<"Photograph">(c, "photograph"));
    notice(c, "photograph-removed");
    return c.redirect(paths.referralPhotographs(paramId<"Referral">(c, "referral")), 303);
  });

/** Somebody at the practice says that they look after what a patient said. */
import { seeRedFlag } from "@/domain/links/see_red_flag.ts";
import { createApp } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { paths } from "@/views/paths.ts";

export const redFlagSeen = createApp()
  .post("/", can("red_flag.see"), async (c) => {
    const id = paramId<"LinkRedFlag">(c, "linkRedFlag");
    const referralId = await seeRedFlag(c.var.store, c.var.actor, id);
    notice(c, "red-flag-seen");
    return c.redirect(paths.referral(referralId), 303);
  });

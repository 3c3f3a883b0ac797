/** A draft goes by the version of its service that holds now. */
import { changeOver } from "@/domain/referrals/change_over.ts";
import { createApp } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { paths } from "@/views/paths.ts";

export const referralChangeOver = createApp()
  .post("/", can("referral.draft"), async (c) => {
    const id = paramId<"Referral">(c, "referral");
    await changeOver(c.var.store, c.var.actor, id);
    notice(c, "changed-over");
    return c.redirect(paths.referralHistory(id), 303);
  });

import { withdrawLink } from "@/domain/links/withdraw.ts";
import { createApp } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { paths } from "@/views/paths.ts";

export const linkWithdrawal = createApp()
  .post("/", can("referral.invite"), async (c) => {
    const { store, actor } = c.var;
    const referralId = await withdrawLink(store, actor, paramId<"PatientLink">(c, "patientLink"));
    notice(c, "link-withdrawn");
    return c.redirect(paths.referral(referralId), 303);
  });

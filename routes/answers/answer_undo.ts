import { undoAnswer } from "@/domain/answers/undo.ts";
import { createApp } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { toReferral } from "@/routes/referrals/draft_shown.ts";
import { wayThrough } from "@/routes/triage/way_through.ts";
import { paths } from "@/views/paths.ts";
import { inAddress } from "@/views/referrals/way_through.tsx";

export const answerUndo = createApp()
  .get("/", can("referral.answer"), toReferral)
  .post("/", can("referral.answer"), async (c) => {
    const id = paramId<"Referral">(c, "referral");
    await undoAnswer(c.var.store, c.var.actor, id);
    notice(c, "answer-undone");
    return c.redirect(paths.referralAnswer(id, inAddress(wayThrough(c), -1)), 303);
  });

import { answerReferral } from "@/domain/answers/answer.ts";
import { AnswerForm } from "@/domain/answers/forms.ts";
import { nextCase } from "@/domain/triage/next_case.ts";
import { createApp } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { referralPage } from "@/routes/referrals/referral.tsx";
import { wayThrough } from "@/routes/triage/way_through.ts";
import { paths } from "@/views/paths.ts";

/** After an answer the next case of the view opens, with the answer to take back for a while. */
export const answer = createApp()
  .get("/", can("referral.view", { looks: "referral" }), (c) => referralPage(c))
  .post("/", can("referral.answer"), form(AnswerForm, referralPage), async (c) => {
    const { store, actor } = c.var;
    const id = paramId<"Referral">(c, "referral");
    await answerReferral(store, actor, id, c.req.valid("form"));
    const { filter, inView, worked } = wayThrough(c);
    const way = { in: inView, work: worked === undefined ? undefined : String(worked + 1) };
    const next = await nextCase(store.read, actor, id, { filter, now: store.now() });
    if (next) return c.redirect(paths.caseOf(next, { undo: id, ...way }), 303);
    // Nothing else waits: the answered case itself offers to undo.
    notice(c, worked === undefined ? "queue-empty" : "view-worked-through");
    return c.redirect(paths.caseOf(id, way), 303);
  });

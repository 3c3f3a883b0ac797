import { isOfSomebodyElse, recognise } from "@/domain/referrals/recognise.ts";
import { fingerprintOf, PastedForm, savePasted } from "@/domain/referrals/save_pasted.ts";
import { offersOf, TakenForm, takePasted } from "@/domain/referrals/take_pasted.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { draftShown, isOver, toReferral } from "@/routes/referrals/draft_shown.ts";
import { show } from "@/routes/show.tsx";
import { emptyForm, type FormState, typed } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";
import { PastedPage } from "@/views/referrals/pasted_page.tsx";

export const pasted = createApp()
  .get("/", can("referral.draft", { looks: "referral" }), (c) => page(c))
  .post("/", can("referral.draft"), form(PastedForm, page), async (c) => {
    const id = paramId<"Referral">(c, "referral");
    await savePasted(c.var.store, c.var.actor, id, c.req.valid("form"));
    notice(c, "draft-saved");
    return c.redirect(paths.referralPasted(id), 303);
  })
  .post(
    "/draft",
    can("referral.draft"),
    form(PastedForm, page),
    async (c) => {
      const { pasted } = c.req.valid("form");
      const id = paramId<"Referral">(c, "referral");
      await savePasted(c.var.store, c.var.actor, id, { pasted });
      return c.body(null, 204);
    },
  )
  .post("/taken", can("referral.draft"), form(TakenForm, takingPage), async (c) => {
    const id = paramId<"Referral">(c, "referral");
    await takePasted(c.var.store, c.var.actor, id, c.req.valid("form").take);
    notice(c, "draft-saved");
    return c.redirect(paths.referralHistory(id), 303);
  });

function takingPage(c: PageContext, again: FormState): Promise<Response> {
  return page(c, undefined, again);
}

/** Two forms stand here: the text, and what is taken from it. */
async function page(c: PageContext, again?: FormState, taking?: FormState): Promise<Response> {
  const draft = await draftShown(c);
  if (isOver(draft) && !again && !taking) return toReferral(c);
  const { referral, patient, definition } = draft;
  const text = referral.pasted ?? "";
  const shown = {
    draft,
    offers: offersOf(referral, definition.questions),
    nhsNumbers: recognise(text).nhsNumbers,
    isOfSomebodyElse: isOfSomebodyElse(text, patient.nhsNumber),
  };
  const form = formShown(c, again, { pasted: text });
  // Whoever was told of a colleague's text answers for it now; else for what they saw first.
  const first = again?.refused === "conflict" ? undefined : typed(form, "seen");
  const seen = first ?? fingerprintOf(referral);
  return show(
    c,
    <PastedPage shown={{ ...shown, seen }} form={form} takeForm={taking ?? emptyForm} />,
    again || taking ? 422 : 200,
  );
}

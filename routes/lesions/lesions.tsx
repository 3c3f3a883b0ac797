/** The lesions of a draft's patient: the list, and a new one. */
import { lesionsOf } from "@/domain/lesions/find.ts";
import { LesionForm } from "@/domain/lesions/forms.ts";
import { recordLesion } from "@/domain/lesions/record_lesion.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { draftShown, isOver, toReferral } from "@/routes/referrals/draft_shown.ts";
import { show } from "@/routes/show.tsx";
import type { FormState, Values } from "@/views/form_state.ts";
import { LesionsPage } from "@/views/lesions/lesions_page.tsx";
import { paths } from "@/views/paths.ts";

export const lesions = createApp()
  .get("/", can("photograph.add", { looks: "referral" }), (c) => page(c))
  .post("/", can("photograph.add"), form(LesionForm, page), async (c) => {
    const id = paramId<"Referral">(c, "referral");
    const { store, actor } = c.var;
    const lesion = await recordLesion(store, actor, id, c.req.valid("form"));
    notice(c, "lesion-recorded");
    return c.redirect(paths.referralPhotographsOf(id, { lesion }), 303);
  });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const draft = await draftShown(c);
  if (isOver(draft) && !again) return toReferral(c);
  const { store, actor } = c.var;
  const found = await lesionsOf(store.read, actor, draft.referral.id);
  const form = formShown(c, again, placePressed(c));
  return show(
    c,
    <LesionsPage draft={draft} lesions={found} form={form} />,
    again ? 422 : 200,
  );
}

/** What was pressed on the body map. */
export const placePressed = (c: PageContext): Values => ({
  bodySite: c.req.query("site"),
  bodySide: c.req.query("side"),
  mapView: c.req.query("view"),
  mapX: c.req.query("x"),
  mapY: c.req.query("y"),
});

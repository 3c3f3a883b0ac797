import { amendLesion } from "@/domain/lesions/amend_lesion.ts";
import { findLesion } from "@/domain/lesions/find.ts";
import { LesionForm } from "@/domain/lesions/forms.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { placePressed } from "@/routes/lesions/lesions.tsx";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { draftShown, isOver, toReferral } from "@/routes/referrals/draft_shown.ts";
import { show } from "@/routes/show.tsx";
import type { FormState } from "@/views/form_state.ts";
import { LesionPage } from "@/views/lesions/lesion_page.tsx";
import { paths } from "@/views/paths.ts";

export const lesion = createApp()
  .get("/", can("photograph.add", { looks: "referral" }), (c) => page(c))
  .post("/", can("photograph.add"), form(LesionForm, page), async (c) => {
    const id = paramId<"Referral">(c, "referral");
    const lesionId = paramId<"Lesion">(c, "lesion");
    const { store, actor } = c.var;
    await amendLesion(store, actor, id, lesionId, c.req.valid("form"));
    notice(c, "lesion-amended");
    return c.redirect(paths.lesions(id), 303);
  });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const draft = await draftShown(c);
  if (isOver(draft) && !again) return toReferral(c);
  const { store, actor } = c.var;
  const lesionId = paramId<"Lesion">(c, "lesion");
  const found = await findLesion(store.read, actor, draft.referral, lesionId);
  const { bodySite, bodySide, place, mapView, mapX, mapY } = found;
  const pressed = placePressed(c);
  const form = formShown(c, again, {
    place: place ?? "",
    ...(pressed["bodySite"] ? pressed : {
      bodySite,
      bodySide: bodySide ?? "",
      ...(mapView && { mapView, mapX: String(mapX), mapY: String(mapY) }),
    }),
  });
  return show(c, <LesionPage draft={draft} lesion={found} form={form} />, again ? 422 : 200);
}

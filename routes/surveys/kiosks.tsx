/** The tablets on stands of a place, for whoever manages it. */
import { findKiosk, kiosksOf } from "@/domain/surveys/find_kiosks.ts";
import { findPlace } from "@/domain/surveys/find_places.ts";
import { KioskForm } from "@/domain/surveys/forms.ts";
import { endKiosk, makeKioskCode } from "@/domain/surveys/kiosks.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { paramId } from "@/routes/param_id.ts";
import { show } from "@/routes/show.tsx";
import { emptyForm, type FormState } from "@/views/form_state.ts";
import { KioskCodePage } from "@/views/surveys/kiosk_code_page.tsx";
import { KiosksPage } from "@/views/surveys/kiosks_page.tsx";
import { paths } from "@/views/paths.ts";

export const surveyKiosks = createApp()
  .get("/places/:surveyPlaceId/kiosks", can("survey.manage"), (c) => page(c))
  .post(
    "/places/:surveyPlaceId/kiosks",
    can("survey.manage"),
    form(KioskForm, page),
    async (c) => {
      const { store, actor, install } = c.var;
      const { name } = c.req.valid("form");
      const code = await makeKioskCode(store, actor, placeOf(c), name);
      const address = install.publicUrl + paths.kiosk();
      return show(c, <KioskCodePage {...{ code, name, address }} placeId={placeOf(c)} />);
    },
  )
  .post("/kiosks/:surveyKioskId/end", can("survey.manage"), async (c) => {
    const { store, actor } = c.var;
    const id = paramId<"SurveyKiosk">(c, "surveyKiosk");
    await endKiosk(store, actor, id);
    const { placeId } = await findKiosk(store.read, actor, id);
    return c.redirect(paths.surveyKiosks(placeId), 303);
  });

const placeOf = (c: PageContext) => paramId<"SurveyPlace">(c, "surveyPlace");

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const { store: { read }, actor } = c.var;
  const place = await findPlace(read, actor, placeOf(c));
  const kiosks = await kiosksOf(read, actor, place.id);
  return show(
    c,
    <KiosksPage place={place} kiosks={kiosks} form={again ?? emptyForm} />,
    again ? 422 : 200,
  );
}

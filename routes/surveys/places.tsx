/** `/surveys/places`: where people are asked, by which addresses, and what came on paper. */
import { Refusal } from "@/domain/errors.ts";
import { holds } from "@/domain/access/permissions.ts";
import { findPlace, findPlaces, waysOf } from "@/domain/surveys/find_places.ts";
import { PlaceForm, TypedAnswerForm } from "@/domain/surveys/forms.ts";
import { amendPlace, endPlace, openPlace, replaceWay } from "@/domain/surveys/keep_place.ts";
import { openModes } from "@/domain/surveys/modes.ts";
import { typeAnswer } from "@/domain/surveys/type_answer.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { show } from "@/routes/show.tsx";
import { emptyForm, type FormState } from "@/views/form_state.ts";
import { NewPlacePage } from "@/views/surveys/new_place_page.tsx";
import { PlacePage } from "@/views/surveys/place_page.tsx";
import { PlacesPage } from "@/views/surveys/places_page.tsx";
import { TypeAnswersPage } from "@/views/surveys/type_answers_page.tsx";
import { paths } from "@/views/paths.ts";

export const surveyPlaces = createApp()
  .get("/", can("survey.view"), async (c) => {
    const { store: { read }, actor } = c.var;
    const places = await findPlaces(read, actor);
    return show(c, <PlacesPage places={places} mayManage={holds(actor, "survey.manage")} />);
  })
  .get("/new", can("survey.manage"), (c) => newPage(c))
  .post("/new", can("survey.manage"), form(PlaceForm, newPage), async (c) => {
    const id = await openPlace(c.var.store, c.var.actor, c.req.valid("form"));
    return c.redirect(paths.surveyPlace(id), 303);
  })
  .get("/:surveyPlaceId", can("survey.manage"), (c) => placePage(c))
  .post("/:surveyPlaceId", can("survey.manage"), form(PlaceForm, placePage), async (c) => {
    await amendPlace(c.var.store, c.var.actor, idOf(c), c.req.valid("form"));
    notice(c, "details-saved");
    return c.redirect(paths.surveyPlace(idOf(c)), 303);
  })
  .post("/:surveyPlaceId/end", can("survey.manage"), async (c) => {
    await endPlace(c.var.store, c.var.actor, idOf(c));
    return c.redirect(paths.surveyPlaces(), 303);
  })
  .post(
    "/:surveyPlaceId/addresses/:mode",
    can("survey.manage"),
    async (c) => {
      const mode = openModes.find((each) => each === c.req.param("mode"));
      if (!mode) throw new Refusal("not_found", "There is nothing at this address");
      await replaceWay(c.var.store, c.var.actor, idOf(c), mode);
      return c.redirect(paths.surveyPlace(idOf(c)), 303);
    },
  )
  .get("/:surveyPlaceId/answers", can("survey.enter"), (c) => typePage(c))
  .post(
    "/:surveyPlaceId/answers",
    can("survey.enter"),
    form(TypedAnswerForm, typePage),
    async (c) => {
      const input = c.req.valid("form");
      await typeAnswer(c.var.store, c.var.actor, idOf(c), input);
      notice(c, "survey-answer-typed");
      return c.redirect(`${paths.typeAnswers(idOf(c))}?mode=${input.mode}`, 303);
    },
  );

const idOf = (c: PageContext) => paramId<"SurveyPlace">(c, "surveyPlace");

function newPage(c: PageContext, again?: FormState) {
  return show(c, <NewPlacePage form={again ?? emptyForm} />, again ? 422 : 200);
}

async function placePage(c: PageContext, again?: FormState): Promise<Response> {
  const { store: { read }, actor, install } = c.var;
  const place = await findPlace(read, actor, idOf(c));
  const ways = await waysOf(read, actor, place.id);
  const { name, setting, leadIn, questions: [question, secondQuestion] } = place;
  const values = { name, setting, leadIn, question, secondQuestion };
  return show(
    c,
    <PlacePage
      place={place}
      ways={ways.filter(({ mode }) => openModes.some((each) => each === mode)).map((
        { mode, token },
      ) => ({
        mode,
        address: install.publicUrl + paths.survey(token),
      }))}
      form={again ?? { values, errors: {} }}
    />,
    again ? 422 : 200,
  );
}

async function typePage(c: PageContext, again?: FormState): Promise<Response> {
  const place = await findPlace(c.var.store.read, c.var.actor, idOf(c));
  const fresh = { values: { mode: c.req.query("mode") ?? "paper" }, errors: {} };
  return show(c, <TypeAnswersPage place={place} form={again ?? fresh} />, again ? 422 : 200);
}

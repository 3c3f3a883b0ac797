/** What people are asked about themselves at a place, and what that comes to. */
import type { Month } from "@/db/columns.ts";
import { monthOf, monthsBack } from "@/domain/months.ts";
import { aboutQuestionsOf } from "@/domain/surveys/about.ts";
import { askAbout, stopAskingAbout } from "@/domain/surveys/ask_about.ts";
import { findAbout } from "@/domain/surveys/find_about.ts";
import { findPlace } from "@/domain/surveys/find_places.ts";
import { AboutForm, ResultsForm } from "@/domain/surveys/forms.ts";
import { nationalNamed } from "@/domain/surveys/national_about.ts";
import { Refusal } from "@/domain/errors.ts";
import { dayOf } from "@/domain/time.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, search } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { paramId } from "@/routes/param_id.ts";
import { show } from "@/routes/show.tsx";
import type { FormState, Values } from "@/views/form_state.ts";
import { AboutPage } from "@/views/surveys/about_page.tsx";
import { AboutQuestionsPage } from "@/views/surveys/about_questions_page.tsx";
import { paths } from "@/views/paths.ts";

export const surveyAbout = createApp()
  .get("/about", can("survey.view"), search(ResultsForm, refuseAsked), async (c) => {
    const { store, actor } = c.var;
    const thisMonth = monthOf(dayOf(store.now()));
    const { month = monthsBack(thisMonth, 2)[0] as Month } = c.req.valid("query");
    const isOver = month < thisMonth;
    const about = isOver ? await findAbout(store.read, actor, month) : [];
    return show(c, <AboutPage month={month} isOver={isOver} about={about} />);
  })
  .get("/places/:surveyPlaceId/about", can("survey.manage"), (c) => page(c))
  .post(
    "/places/:surveyPlaceId/about",
    can("survey.manage"),
    form(AboutForm, page),
    async (c) => {
      await askAbout(c.var.store, c.var.actor, placeOf(c), c.req.valid("form"));
      return c.redirect(paths.surveyAboutQuestions(placeOf(c)), 303);
    },
  )
  .post("/about/:aboutQuestionId/end", can("survey.manage"), async (c) => {
    const id = paramId<"AboutQuestion">(c, "aboutQuestion");
    const placeId = await stopAskingAbout(c.var.store, c.var.actor, id);
    return c.redirect(paths.surveyAboutQuestions(placeId), 303);
  });

const placeOf = (c: PageContext) => paramId<"SurveyPlace">(c, "surveyPlace");

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const { store: { read }, actor } = c.var;
  const place = await findPlace(read, actor, placeOf(c));
  const questions = await aboutQuestionsOf(read, place.id);
  const form = again ?? { values: begunWith(c.req.query("use")), errors: {} };
  return show(
    c,
    <AboutQuestionsPage place={place} questions={questions} form={form} />,
    again ? 422 : 200,
  );
}

function begunWith(name: string | undefined): Values {
  const national = nationalNamed(name);
  return national ? { question: national.question, options: national.options.join("\n") } : {};
}

/** No page of ours asks for what cannot be asked for. */
function refuseAsked(): never {
  throw new Refusal("invalid", "Go back to the results and choose from there");
}

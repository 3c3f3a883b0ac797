/** `/surveys`: what people answered about their experience, by month. */
import type { Month } from "@/db/columns.ts";
import { holds } from "@/domain/access/permissions.ts";
import { monthOf, monthsBack } from "@/domain/months.ts";
import { finishContact, waitingContacts } from "@/domain/surveys/contacts.ts";
import { csvOf } from "@/domain/surveys/csv.ts";
import { findAnswer, findAnswers } from "@/domain/surveys/find_answers.ts";
import { findBursts } from "@/domain/surveys/find_bursts.ts";
import { findPlaces } from "@/domain/surveys/find_places.ts";
import { findTotals } from "@/domain/surveys/find_results.ts";
import { ResultsForm, ReturnForm, SetAsideForm } from "@/domain/surveys/forms.ts";
import { recordExport } from "@/domain/surveys/record_export.ts";
import { markSent, returnsOf } from "@/domain/surveys/returns.ts";
import { setAside, takeBack } from "@/domain/surveys/set_aside.ts";
import { Refusal } from "@/domain/errors.ts";
import { dayOf } from "@/domain/time.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, search } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { show } from "@/routes/show.tsx";
import { emptyForm, type FormState } from "@/views/form_state.ts";
import { AnswersPage } from "@/views/surveys/answers_page.tsx";
import { ResultsPage } from "@/views/surveys/results_page.tsx";
import { SetAsidePage } from "@/views/surveys/set_aside_page.tsx";
import { paths } from "@/views/paths.ts";

/** The month that is shown, and a year before it to compare with. */
const monthsShown = 13;

export const surveyResults = createApp()
  .get("/", can("survey.view"), search(ResultsForm, refuseAsked), async (c) => {
    const { store: { read }, actor } = c.var;
    const { month = thisMonth(c), place } = c.req.valid("query");
    const mayManage = holds(actor, "survey.manage");
    const [first] = monthsBack(month, monthsShown);
    const [places, totals, returns, contacts, bursts] = await Promise.all([
      findPlaces(read, actor),
      findTotals(read, actor, { from: first!, to: month, placeId: place }),
      mayManage ? returnsOf(read, actor, monthsBack(thisMonth(c), 2)[0]!) : [],
      mayManage ? waitingContacts(read, actor) : [],
      findBursts(read, actor, month),
    ]);
    return show(
      c,
      <ResultsPage
        month={month}
        placeId={place}
        today={dayOf(c.var.store.now())}
        months={monthsBack(thisMonth(c), monthsShown).toReversed()}
        shown={monthsBack(month, monthsShown)}
        places={places}
        totals={totals}
        returns={returns}
        contacts={contacts}
        bursts={bursts}
        mayManage={mayManage}
      />,
    );
  })
  .post("/returns", can("survey.manage"), form(ReturnForm, refuseAsked), async (c) => {
    await markSent(c.var.store, c.var.actor, c.req.valid("form"));
    notice(c, "survey-return-sent");
    return c.redirect(paths.surveys(), 303);
  })
  .post("/contacts/:key/done", can("survey.manage"), async (c) => {
    await finishContact(c.var.store, c.var.actor, keyOf(c));
    return c.redirect(paths.surveys(), 303);
  })
  .get("/answers", can("survey.view"), search(ResultsForm, refuseAsked), async (c) => {
    const { store: { read }, actor } = c.var;
    const { month = thisMonth(c), place } = c.req.valid("query");
    const [places, answers] = await Promise.all([
      findPlaces(read, actor),
      findAnswers(read, actor, { month, placeId: place }),
    ]);
    return show(
      c,
      <AnswersPage
        month={month}
        place={places.find(({ id }) => id === place)}
        answers={answers}
        mayManage={holds(actor, "survey.manage")}
      />,
    );
  })
  .get("/answers.csv", can("survey.view"), search(ResultsForm, refuseAsked), async (c) => {
    const { store, actor } = c.var;
    const { month = thisMonth(c), place } = c.req.valid("query");
    await recordExport(store, actor, month);
    const answers = await findAnswers(store.readLong, actor, { month, placeId: place });
    return c.body(csvOf(answers), 200, {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="bedside-surveys-${month}.csv"`,
    });
  })
  .get("/answers/:key/aside", can("survey.manage"), (c) => asidePage(c))
  .post(
    "/answers/:key/aside",
    can("survey.manage"),
    form(SetAsideForm, asidePage),
    async (c) => {
      await setAside(c.var.store, c.var.actor, keyOf(c), c.req.valid("form").reason);
      notice(c, "answer-set-aside");
      return c.redirect(await answersOfMonth(c), 303);
    },
  )
  .post("/answers/:key/back", can("survey.manage"), async (c) => {
    await takeBack(c.var.store, c.var.actor, keyOf(c));
    return c.redirect(await answersOfMonth(c), 303);
  });

function keyOf(c: PageContext): number {
  const key = c.req.param("key") ?? "";
  if (!/^\d{1,16}$/.test(key)) throw new Refusal("not_found", "There is nothing at this address");
  return Number(key);
}

const thisMonth = (c: PageContext): Month => monthOf(dayOf(c.var.store.now()));

async function answersOfMonth(c: PageContext): Promise<string> {
  const { day } = await findAnswer(c.var.store.read, c.var.actor, keyOf(c));
  return paths.surveyAnswers(monthOf(day));
}

async function asidePage(c: PageContext, again?: FormState): Promise<Response> {
  const answer = await findAnswer(c.var.store.read, c.var.actor, keyOf(c));
  return show(c, <SetAsidePage answer={answer} form={again ?? emptyForm} />, again ? 422 : 200);
}

/** No page of ours asks for what cannot be asked for. */
function refuseAsked(): never {
  throw new Refusal("invalid", "Go back to the results and choose from there");
}

/** `/surveys`: what people answered about their experience, by month. */
import { holds } from "@/domain/access/permissions.ts";
import { monthOf, monthsBack, monthsBetween } from "@/domain/months.ts";
import { finishContact, waitingContacts } from "@/domain/surveys/contacts.ts";
import { figuresAsked, FiguresForm } from "@/domain/surveys/figures_asked.ts";
import { findAnswer, findAnswers } from "@/domain/surveys/find_answers.ts";
import { findBursts } from "@/domain/surveys/find_bursts.ts";
import { findPlaces } from "@/domain/surveys/find_places.ts";
import { findTotals } from "@/domain/surveys/find_results.ts";
import { ResultsForm, SetAsideForm } from "@/domain/surveys/forms.ts";
import { findReturns } from "@/domain/surveys/returns.ts";
import { setAside, takeBack } from "@/domain/surveys/set_aside.ts";
import { setAsideReasons } from "@/domain/surveys/set_aside_reasons.ts";
import { openWarnings } from "@/domain/surveys/warnings/find.ts";
import { dayOf } from "@/domain/time.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, search } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { answerKey } from "@/routes/surveys/answer_key.ts";
import { show } from "@/routes/show.tsx";
import { refuseAsked } from "@/routes/surveys/refuse_asked.ts";
import { thisMonth } from "@/routes/surveys/this_month.ts";
import { emptyForm, type FormState } from "@/views/form_state.ts";
import { AnswersPage } from "@/views/surveys/answers_page.tsx";
import { ResultsPage } from "@/views/surveys/results_page.tsx";
import { SetAsidePage } from "@/views/surveys/set_aside_page.tsx";
import { paths } from "@/views/paths.ts";

/** A year, and the month before it to compare with. */
const monthsOfTrend = 13;
/** Two years and this month. */
const monthsToChoose = 25;

export const surveyResults = createApp()
  .get("/", can("survey.view"), search(FiguresForm, refuseAsked), async (c) => {
    const { store: { read }, actor } = c.var;
    const asked = figuresAsked(c.req.valid("query"), thisMonth(c));
    const mayManage = holds(actor, "survey.manage");
    const trendFrom = monthsBack(asked.to, monthsOfTrend)[0]!;
    const from = asked.from < trendFrom ? asked.from : trendFrom;
    const over = monthsBack(thisMonth(c), 3);
    const [places, totals, reasons, returns, lately, warnings, contacts, bursts] = await Promise
      .all([
        findPlaces(read, actor),
        findTotals(read, actor, { ...asked, from }),
        setAsideReasons(read, actor, asked),
        findReturns(read, actor, asked),
        mayManage ? findReturns(read, actor, { from: over[0]!, to: over[1]! }) : [],
        mayManage ? openWarnings(read, actor) : [],
        mayManage ? waitingContacts(read, actor) : [],
        findBursts(read, actor, asked.to),
      ]);
    return show(
      c,
      <ResultsPage
        asked={asked}
        today={dayOf(c.var.store.now())}
        months={monthsBack(thisMonth(c), monthsToChoose).toReversed()}
        shown={monthsBetween(from, asked.to).toReversed()}
        places={places}
        totals={totals}
        reasons={reasons}
        returns={returns}
        due={lately.filter(({ sent, differs }) => sent.length === 0 || differs)}
        warnings={warnings}
        contacts={contacts}
        bursts={bursts}
        mayManage={mayManage}
        writesForms={holds(actor, "questionnaire.manage")}
      />,
    );
  })
  .post("/contacts/:key/done", can("survey.manage"), async (c) => {
    await finishContact(c.var.store, c.var.actor, answerKey(c));
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
  .get("/answers/:key/aside", can("survey.manage"), (c) => asidePage(c))
  .post(
    "/answers/:key/aside",
    can("survey.manage"),
    form(SetAsideForm, asidePage),
    async (c) => {
      await setAside(c.var.store, c.var.actor, answerKey(c), c.req.valid("form").reason);
      notice(c, "answer-set-aside");
      return c.redirect(await answersOfMonth(c), 303);
    },
  )
  .post("/answers/:key/back", can("survey.manage"), async (c) => {
    await takeBack(c.var.store, c.var.actor, answerKey(c));
    return c.redirect(await answersOfMonth(c), 303);
  });

async function answersOfMonth(c: PageContext): Promise<string> {
  const { day } = await findAnswer(c.var.store.read, c.var.actor, answerKey(c));
  return paths.surveyAnswers(monthOf(day));
}

async function asidePage(c: PageContext, again?: FormState): Promise<Response> {
  const answer = await findAnswer(c.var.store.read, c.var.actor, answerKey(c));
  return show(c, <SetAsidePage answer={answer} form={again ?? emptyForm} />, again ? 422 : 200);
}

/** `/surveys/returns`: months' totals as their forms ask for them, and that they were sent. */
import type { Month } from "@/db/columns.ts";
import { Refusal } from "@/domain/errors.ts";
import { monthPattern, monthsBack } from "@/domain/months.ts";
import { findOrganisation } from "@/domain/organisations/find.ts";
import { ReturnForm } from "@/domain/surveys/forms.ts";
import { surveySettings } from "@/domain/surveys/modes.ts";
import { findReturn, findReturns, markSent, type MonthReturn } from "@/domain/surveys/returns.ts";
import { returnCsv } from "@/domain/surveys/returns_csv.ts";
import { dayOf } from "@/domain/time.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { show } from "@/routes/show.tsx";
import { refuseAsked } from "@/routes/surveys/refuse_asked.ts";
import { thisMonth } from "@/routes/surveys/this_month.ts";
import { paths } from "@/views/paths.ts";
import { ReturnPage } from "@/views/surveys/return_page.tsx";
import { ReturnsPage } from "@/views/surveys/returns_page.tsx";

const monthsListed = 24;

export const surveyReturns = createApp()
  .get("/", can("survey.manage"), async (c) => {
    const { store, actor } = c.var;
    const months = monthsBack(thisMonth(c), monthsListed + 1);
    const returns = await findReturns(store.read, actor, { from: months[0]!, to: months.at(-2)! });
    return show(c, <ReturnsPage returns={returns} today={dayOf(store.now())} />);
  })
  .post("/", can("survey.manage"), form(ReturnForm, refuseAsked), async (c) => {
    const { setting, month } = c.req.valid("form");
    await markSent(c.var.store, c.var.actor, { setting, month });
    notice(c, "survey-return-sent");
    return c.redirect(paths.surveyReturn(setting, month), 303);
  })
  .get("/:setting/:month", can("survey.manage"), async (c) => {
    return show(c, <ReturnPage of={await asked(c)} today={dayOf(c.var.store.now())} />);
  })
  .get("/:setting/:month/form.csv", can("survey.manage"), async (c) => {
    const { store, actor } = c.var;
    const of = await asked(c);
    const whose = await findOrganisation(store.read, actor, actor.organisationId);
    return c.body(returnCsv(of, whose), 200, {
      "Content-Type": "text/csv; charset=utf-8",
      "Content-Disposition": `attachment; filename="bedside-totals-${of.setting}-${of.month}.csv"`,
    });
  });

function asked(c: PageContext): Promise<MonthReturn> {
  const setting = surveySettings.find((each) => each === c.req.param("setting"));
  const month = c.req.param("month") ?? "";
  if (!setting || !monthPattern.test(month)) {
    throw new Refusal("not_found", "There is nothing at this address");
  }
  return findReturn(c.var.store.read, c.var.actor, { setting, month: month as Month });
}

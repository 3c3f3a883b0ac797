/** A burst of answers: of a machine, or of people after all. */
import { findBurst } from "@/domain/surveys/find_bursts.ts";
import { SetAsideForm } from "@/domain/surveys/forms.ts";
import { monthOf } from "@/domain/months.ts";
import { countBurst, setBurstAside } from "@/domain/surveys/settle_burst.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { show } from "@/routes/show.tsx";
import { emptyForm, type FormState } from "@/views/form_state.ts";
import { BurstPage } from "@/views/surveys/bursts.tsx";
import { paths } from "@/views/paths.ts";

export const surveyBursts = createApp()
  .get("/:surveyBurstId", can("survey.manage"), (c) => page(c))
  .post("/:surveyBurstId", can("survey.manage"), form(SetAsideForm, page), async (c) => {
    await setBurstAside(c.var.store, c.var.actor, idOf(c), c.req.valid("form").reason);
    notice(c, "answer-set-aside");
    return c.redirect(await figures(c), 303);
  })
  .post("/:surveyBurstId/counted", can("survey.manage"), async (c) => {
    await countBurst(c.var.store, c.var.actor, idOf(c));
    return c.redirect(await figures(c), 303);
  });

const idOf = (c: PageContext) => paramId<"SurveyBurst">(c, "surveyBurst");
const burstOf = (c: PageContext) => findBurst(c.var.store.read, c.var.actor, idOf(c));

/** Those of the month in which they came. */
const figures = async (c: PageContext) => paths.surveys({ month: monthOf((await burstOf(c)).day) });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  return show(
    c,
    <BurstPage burst={await burstOf(c)} form={again ?? emptyForm} />,
    again ? 422 : 200,
  );
}

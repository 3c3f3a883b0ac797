/** `/surveys/warnings`: what a manager was told about their surveys. */
import { holds } from "@/domain/access/permissions.ts";
import { findWarning } from "@/domain/surveys/warnings/find.ts";
import { seeWarning } from "@/domain/surveys/warnings/see.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { show } from "@/routes/show.tsx";
import { paths } from "@/views/paths.ts";
import { WarningPage } from "@/views/surveys/warning_page.tsx";

export const surveyWarnings = createApp()
  // Where a practice has no manager its GPs are told, who may look.
  .get("/:surveyWarningId", can("survey.view"), async (c) => {
    const { store, actor } = c.var;
    const warning = await findWarning(store.read, actor, idOf(c));
    return show(c, <WarningPage warning={warning} mayManage={holds(actor, "survey.manage")} />);
  })
  .post("/:surveyWarningId/seen", can("survey.manage"), async (c) => {
    await seeWarning(c.var.store, c.var.actor, idOf(c));
    notice(c, "warnings-seen");
    return c.redirect(paths.surveys(), 303);
  });

const idOf = (c: PageContext) => paramId<"SurveyWarning">(c, "surveyWarning");

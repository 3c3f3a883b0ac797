/** `/surveys/themes`: what comments are sorted by. */
import { addTheme, beginThemes, endTheme, findThemes } from "@/domain/surveys/comments/themes.ts";
import { ThemeForm } from "@/domain/surveys/publish_forms.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { show } from "@/routes/show.tsx";
import { emptyForm, type FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";
import { ThemesPage } from "@/views/surveys/themes_page.tsx";

export const surveyThemes = createApp()
  .get("/", can("survey.publish"), (c) => page(c))
  .post("/", can("survey.publish"), form(ThemeForm, page), async (c) => {
    await addTheme(c.var.store, c.var.actor, c.req.valid("form").name);
    notice(c, "theme-added");
    return c.redirect(paths.surveyThemes(), 303);
  })
  .post("/begin", can("survey.publish"), async (c) => {
    await beginThemes(c.var.store, c.var.actor);
    notice(c, "theme-added");
    return c.redirect(paths.surveyThemes(), 303);
  })
  .post("/:surveyThemeId/end", can("survey.publish"), async (c) => {
    await endTheme(c.var.store, c.var.actor, paramId<"SurveyTheme">(c, "surveyTheme"));
    notice(c, "theme-ended");
    return c.redirect(paths.surveyThemes(), 303);
  });

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const themes = await findThemes(c.var.store.read, c.var.actor);
  return show(c, <ThemesPage themes={themes} form={again ?? emptyForm} />, again ? 422 : 200);
}

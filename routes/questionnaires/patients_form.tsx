/** `/s/form/…`: a patient, or whoever helps them, answers by the address that they were sent. */
import { findAskedByToken } from "@/domain/questionnaires/answering.ts";
import { LanguageForm } from "@/domain/links/forms.ts";
import { dayOf } from "@/domain/time.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { anyone } from "@/routes/guard.ts";
import { limitStrangers } from "@/routes/links/limits.tsx";
import { rememberLanguage, speechFor } from "@/routes/links/reader.ts";
import { answering } from "@/routes/questionnaires/answering.tsx";
import { show } from "@/routes/show.tsx";
import type { FormState } from "@/views/form_state.ts";
import { LanguagePage } from "@/views/links/language_page.tsx";
import { SurveyOverPage } from "@/views/links/survey_page.tsx";
import { paths } from "@/views/paths.ts";

const find = async (c: PageContext) => {
  const { read, now } = c.var.store;
  const token = c.req.param("token") ?? "";
  const asked = await findAskedByToken(read, token, dayOf(now()));
  if (!asked) return show(c, <SurveyOverPage say={await speechFor(c)} />, 404);
  const say = await speechFor(c, asked.recipient);
  return {
    by: "patient" as const,
    asked,
    at: paths.form(token),
    say,
    language: say.language,
  };
};

export const patientsForm = createApp()
  .get("/language", anyone(), limitStrangers, (c) => languages(c))
  .post("/language", anyone(), limitStrangers, form(LanguageForm, languages), (c) => {
    rememberLanguage(c, c.req.valid("form").language, "/s");
    return c.redirect(paths.form(c.req.param("token") ?? ""), 303);
  })
  .route("/", answering({ guard: anyone, limit: limitStrangers, find }));

async function languages(c: PageContext, again?: FormState): Promise<Response> {
  const found = await find(c);
  if (found instanceof Response) return found;
  return show(
    c,
    <LanguagePage
      say={found.say}
      action={`${found.at}/language`}
      back={found.at}
      practice={found.asked.askedBy}
    />,
    again ? 422 : 200,
  );
}

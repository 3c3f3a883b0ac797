/** `/s/…`: whoever opens the address of a poster, or follows a link to it, says how it was. */
import { newToken } from "@/domain/access/hash_token.ts";
import { LanguageForm } from "@/domain/links/forms.ts";
import { aboutQuestionsOf } from "@/domain/surveys/about.ts";
import { saveAnswer, sendAnswer } from "@/domain/surveys/answer.ts";
import { AnswerForm, ContactForm, SentAnswerForm } from "@/domain/surveys/forms.ts";
import { leaveContact } from "@/domain/surveys/contacts.ts";
import { Refusal } from "@/domain/errors.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { anyone } from "@/routes/guard.ts";
import { limitStrangers } from "@/routes/links/limits.tsx";
import { inWords, rememberLanguage, speechFor } from "@/routes/links/reader.ts";
import { openWay, wayHere } from "@/routes/surveys/open_way.tsx";
import { show } from "@/routes/show.tsx";
import { emptyForm, type FormState } from "@/views/form_state.ts";
import { LanguagePage } from "@/views/links/language_page.tsx";
import { SurveyContactedPage, SurveyContactPage } from "@/views/links/survey_contact_page.tsx";
import { SurveyPage, SurveySentPage } from "@/views/links/survey_page.tsx";
import { paths } from "@/views/paths.ts";

/** An answer is no draft of ours to check: what cannot be read is left, and the page says so. */
const notSaved = (c: PageContext) => c.text("Not saved", 422);

export const surveyAnswer = createApp()
  .get("/", anyone(), limitStrangers, openWay, (c) => page(c, newToken()))
  .get("/sent", anyone(), limitStrangers, openWay, async (c) => {
    return show(c, <SurveySentPage say={await speechFor(c)} way={wayHere(c)} />);
  })
  .get("/language", anyone(), limitStrangers, openWay, (c) => languages(c))
  .post("/language", anyone(), limitStrangers, openWay, form(LanguageForm, languages), (c) => {
    rememberLanguage(c, c.req.valid("form").language, "/s");
    return c.redirect(paths.survey(wayHere(c).token), 303);
  })
  .get("/contact", anyone(), limitStrangers, openWay, (c) => contact(c))
  .post("/contact", anyone(), limitStrangers, openWay, form(ContactForm, contact), async (c) => {
    await leaveContact(c.var.store, wayHere(c), c.req.valid("form"));
    return show(c, <SurveyContactedPage say={await speechFor(c)} way={wayHere(c)} />);
  })
  .post(
    "/:key",
    anyone(),
    limitStrangers,
    openWay,
    form(SentAnswerForm, (c, again) => page(c, keyOf(c), again)),
    async (c) => {
      await sendAnswer(c.var.store, await pageOf(c), c.req.valid("form"));
      return c.redirect(paths.surveySent(wayHere(c).token), 303);
    },
  )
  .post(
    "/:key/saved",
    anyone(),
    limitStrangers,
    openWay,
    form(AnswerForm, notSaved),
    async (c) => {
      await saveAnswer(c.var.store, await pageOf(c), c.req.valid("form"));
      return c.body(null, 204);
    },
  );

/** What a page made up for itself; anything else is no page of ours. */
function keyOf(c: PageContext): string {
  const key = c.req.param("key") ?? "";
  if (!/^[\w-]{43}$/.test(key)) throw new Refusal("not_found", "There is nothing at this address");
  return key;
}

const pageOf = async (c: PageContext) => ({
  way: wayHere(c),
  key: keyOf(c),
  language: (await speechFor(c)).language,
});

async function page(c: PageContext, key: string, again?: FormState): Promise<Response> {
  const say = await speechFor(c);
  const shown = again ? inWords(say, again) : emptyForm;
  const way = wayHere(c);
  const about = await aboutQuestionsOf(c.var.store.read, way.place.id);
  return show(
    c,
    <SurveyPage say={say} way={way} answerKey={key} about={about} form={shown} />,
    again ? 422 : 200,
  );
}

async function contact(c: PageContext, again?: FormState): Promise<Response> {
  const say = await speechFor(c);
  const shown = again ? inWords(say, again) : emptyForm;
  return show(c, <SurveyContactPage say={say} way={wayHere(c)} form={shown} />, again ? 422 : 200);
}

async function languages(c: PageContext, again?: FormState): Promise<Response> {
  const { token, organisationName } = wayHere(c);
  return show(
    c,
    <LanguagePage
      say={await speechFor(c)}
      action={paths.surveyLanguage(token)}
      back={paths.survey(token)}
      practice={organisationName}
    />,
    again ? 422 : 200,
  );
}

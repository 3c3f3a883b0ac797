/** One question on a page, kept when it is sent, and field by field before that where scripts run. */
import { z } from "zod";
import { optionSaid } from "@/domain/links/asked_of_patients.ts";
import { findTold } from "@/domain/links/find_told.ts";
import { questionsOf } from "@/domain/links/missing.ts";
import { type Fault, readPatientsAnswer, readSoFar } from "@/domain/links/read_patients_answer.ts";
import { saveLinkAnswer } from "@/domain/links/save_answer.ts";
import {
  isAnswered,
  oneAnswer,
  type Question,
  unknownAnswer,
} from "@/domain/questions/question.ts";
import { historyValues } from "@/domain/questions/values.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { throughLink } from "@/routes/guard.ts";
import { elsewhere, formFresh, formSaid, journeyShown } from "@/routes/links/journey_shown.tsx";
import { afterConsent, afterQuestion } from "@/routes/links/onwards.ts";
import { show } from "@/routes/show.tsx";
import type { FormState } from "@/views/form_state.ts";
import type { Journey } from "@/views/links/journey.ts";
import { QuestionPage } from "@/views/links/question_page.tsx";

const Fields = z.record(
  z.string().max(80),
  z.union([z.string().max(20_000), z.array(z.string().max(200)).max(100)]),
);

export const questions = createApp()
  .get("/:question", throughLink("link.answer"), (c) => page(c))
  .post("/:question", throughLink("link.answer"), form(Fields, page), async (c) => {
    const fields = c.req.valid("form");
    const journey = await journeyShown(c);
    const question = questionAt(c, journey);
    // What was asked when the page was opened may not be asked any more.
    if (!question) return c.redirect(afterConsent(journey), 303);
    const read = readPatientsAnswer(question, fields);
    if ("fault" in read) {
      const errors = { [question.key]: [faultSaid(journey, question, read.fault)] };
      return await shown(c, journey, question, { values: fields, errors });
    }
    await saveLinkAnswer(c.var.store, c.var.actor, question.key, read.answer);
    return c.redirect(afterQuestion(await journeyShown(c), question), 303);
  })
  .post(
    "/:question/draft",
    throughLink("link.answer", { answers: "json" }),
    form(Fields, (c) => c.text("Not saved", 422)),
    async (c) => {
      const { store, actor, link } = c.var;
      const questions = questionsOf(await findTold(store.read, actor, link));
      const question = questionAt(c, { questions });
      const read = question && readSoFar(question, c.req.valid("form"));
      if (!question || !read || "fault" in read) return c.text("Not saved", 422);
      await saveLinkAnswer(store, actor, question.key, read.answer);
      return c.body(null, 204);
    },
  );

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const journey = await journeyShown(c);
  const away = elsewhere(c, journey, "question");
  if (away) return away;
  const question = questionAt(c, journey);
  if (!question) return c.redirect(afterConsent(journey), 303);
  const form = again ? formSaid(journey.say, again) : formFresh(c, kept(journey, question));
  return await shown(c, journey, question, form);
}

const shown = (c: PageContext, journey: Journey, question: Question, form: FormState) =>
  Promise.resolve(show(
    c,
    <QuestionPage journey={journey} question={question} form={form} />,
    Object.keys(form.errors).length > 0 ? 422 : 200,
  ));

const questionAt = (
  c: PageContext,
  { questions }: Pick<Journey, "questions">,
): Question | undefined => questions.find(({ key }) => key === c.req.param("question"));

/** "I do not know" is no text of theirs: the field stays empty, the answer stays kept. */
function kept({ said }: Journey, question: Question) {
  if (!isAnswered(said, question.key)) return {};
  const typed = !("options" in question) && oneAnswer(said, question.key) === unknownAnswer;
  return typed ? {} : historyValues([question], said);
}

function faultSaid({ say }: Journey, question: Question, { words, values, option }: Fault): string {
  const named = "options" in question && question.options.find(({ value }) => value === option);
  return say(words, { ...values, ...named && { answer: optionSaid(say, question, named).text } });
}

/**
 * Answering what one was asked: at `/questionnaires/…` by somebody who is signed in, and at
 * `/s/form/…` by whoever holds a patient's address. The pages are the same but for their frame.
 */
import type { MiddlewareHandler } from "hono";
import type { Language } from "@/db/schema/links.ts";
import {
  type Answerer,
  declineQuestionnaires,
  keepAnswers,
  sendAnswers,
} from "@/domain/questionnaires/answer.ts";
import { type Asked } from "@/domain/questionnaires/answering.ts";
import { sectionOf } from "@/domain/questionnaires/definition.ts";
import { AnswersForm, NothingForm } from "@/domain/questionnaires/forms.ts";
import type { FormSection } from "@/domain/questionnaires/question.ts";
import { firstIncomplete, problemsIn, sectionsAsked } from "@/domain/questionnaires/reading.ts";
import { Refusal } from "@/domain/errors.ts";
import type { Speech } from "@/domain/words/speech.ts";
import { createApp, type Env, type PageContext } from "@/routes/context.ts";
import { form } from "@/routes/form.ts";
import { lookedUp } from "@/routes/looked_up.ts";
import { show } from "@/routes/show.tsx";
import { emptyForm, type FormState, hasErrors } from "@/views/form_state.ts";
import { FormCheckBody } from "@/views/links/form_check.tsx";
import { FormClosedBody } from "@/views/links/form_closed.tsx";
import { FormFrame } from "@/views/links/form_frame.tsx";
import { FormSectionBody } from "@/views/links/form_section.tsx";
import { FormStartBody } from "@/views/links/form_start.tsx";
import { AskedFrame } from "@/views/questionnaires/asked_frame.tsx";

/** Who answers what, at which address, and in which language the page speaks to them. */
export interface Answering {
  readonly by: Answerer;
  readonly asked: Asked;
  readonly at: string;
  readonly say: Speech;
  readonly language: Language;
  readonly organisation?: string | undefined;
}

interface Way {
  readonly guard: () => MiddlewareHandler<Env>;
  /** Before anything is looked up: how fast strangers may ask. */
  readonly limit: MiddlewareHandler<Env>;
  readonly find: (c: PageContext) => Promise<Answering | Response>;
}

/** Nothing of a page is looked up twice. */
const found = lookedUp<Answering>("what is asked");

export function answering({ guard, limit, find }: Way) {
  const looked: MiddlewareHandler<Env> = async function looked(context, next) {
    const c = context as unknown as PageContext;
    const answering = await find(c);
    if (answering instanceof Response) return answering;
    found.keep(c, answering);
    await next();
  };
  return createApp()
    .get("/", guard(), limit, looked, (c) => start(c))
    .post("/stop", guard(), limit, looked, form(NothingForm, start), async (c) => {
      const { by, asked, at } = here(c);
      await declineQuestionnaires(c.var.store, by, asked);
      return c.redirect(at, 303);
    })
    .get("/check", guard(), limit, looked, (c) => check(c))
    .post("/check", guard(), limit, looked, form(NothingForm, check), async (c) => {
      const { by, asked, at, language } = here(c);
      await sendAnswers(c.var.store, by, asked, language);
      return c.redirect(at, 303);
    })
    .get("/sections/:section", guard(), limit, looked, (c) => page(c))
    .post("/sections/:section", guard(), limit, looked, form(AnswersForm, page), async (c) => {
      const { by, asked, at, say } = here(c);
      const section = sectionHere(c);
      const fields = c.req.valid("form");
      const answers = await keepAnswers(c.var.store, by, asked, section, fields);
      const problems = problemsIn(asked.definition, section, fields, answers, say);
      if (Object.keys(problems).length > 0) {
        return page(c, { values: { ...answers, ...fields }, errors: problems });
      }
      const order = sectionsAsked(asked.definition, answers);
      const next = order[order.findIndex(({ key }) => key === section.key) + 1];
      return c.redirect(next ? `${at}/sections/${next.key}` : `${at}/check`, 303);
    })
    .post(
      "/sections/:section/saved",
      guard(),
      limit,
      looked,
      form(AnswersForm, (c) => c.text("Not saved", 422)),
      async (c) => {
        const { by, asked } = here(c);
        await keepAnswers(c.var.store, by, asked, sectionHere(c), c.req.valid("form"));
        return c.body(null, 204);
      },
    );
}

export const here = found.here;

function sectionHere(c: PageContext): FormSection {
  const section = sectionOf(here(c).asked.definition, c.req.param("section") ?? "");
  if (!section) throw new Refusal("not_found", "There is nothing at this address");
  return section;
}

function start(c: PageContext, again?: FormState): Response {
  const { asked, at, say, organisation } = here(c);
  if (again) return c.redirect(at, 303);
  const Frame = frameOf(asked);
  return show(
    c,
    <Frame say={say} title={asked.definition.title} askedBy={asked.askedBy} at={at}>
      {asked.closed
        ? <FormClosedBody say={say} asked={asked} closed={asked.closed} />
        : <FormStartBody say={say} asked={asked} at={at} organisation={organisation} />}
    </Frame>,
  );
}

function page(c: PageContext, again?: FormState): Response {
  const { asked, at, say } = here(c);
  const section = sectionHere(c);
  // Somebody sent it from another tab, or its last day is over: the first page says which.
  if (asked.closed || again?.refused) return c.redirect(at, 303);
  const order = sectionsAsked(asked.definition, asked.answers);
  const number = order.findIndex(({ key }) => key === section.key);
  if (number < 0) return c.redirect(`${at}/check`, 303);
  const state = again ?? { values: asked.answers, errors: {} };
  const before = order[number - 1];
  const Frame = frameOf(asked);
  return show(
    c,
    <Frame
      asks
      say={say}
      title={section.title}
      askedBy={asked.askedBy}
      at={at}
      back={before ? `${at}/sections/${before.key}` : at}
      error={hasErrors(state)}
    >
      <FormSectionBody
        say={say}
        definition={asked.definition}
        section={section}
        answers={asked.answers}
        form={state}
        at={`${at}/sections/${section.key}`}
        number={number + 1}
        all={order.length}
      />
    </Frame>,
    again ? 422 : 200,
  );
}

function check(c: PageContext, again?: FormState): Response {
  const { asked, at, say } = here(c);
  if (asked.closed || again?.refused) return c.redirect(at, 303);
  const last = sectionsAsked(asked.definition, asked.answers).at(-1);
  const Frame = frameOf(asked);
  return show(
    c,
    <Frame
      say={say}
      title={say("check.title")}
      askedBy={asked.askedBy}
      at={at}
      back={last ? `${at}/sections/${last.key}` : at}
    >
      <FormCheckBody
        say={say}
        asked={asked}
        at={at}
        incomplete={firstIncomplete(asked.definition, asked.answers)}
        form={again ?? emptyForm}
      />
    </Frame>,
    again ? 422 : 200,
  );
}

const frameOf = ({ anonymous }: Asked) => anonymous ? FormFrame : AskedFrame;

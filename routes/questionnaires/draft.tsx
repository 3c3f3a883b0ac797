/** `/surveys/questionnaires/…/draft`: the editor of the version that is being written. */
import { lackingOf } from "@/domain/questionnaires/definition.ts";
import {
  freeFormKey,
  hangingOn,
  movedFormQuestion,
  movedSection,
  requireFormQuestion,
  requireSection,
  sectionWith,
  withFormQuestion,
  withoutFormQuestion,
  withoutSection,
  withSection,
} from "@/domain/questionnaires/editing.ts";
import {
  findDraft,
  findQuestionnaire,
  type QuestionnaireVersion,
} from "@/domain/questionnaires/find.ts";
import { HeadForm, SectionForm, SeenForm } from "@/domain/questionnaires/forms.ts";
import {
  FormQuestionForm,
  formQuestionFrom,
  typedFormQuestion,
} from "@/domain/questionnaires/question_form.ts";
import {
  discardQuestionnaireVersion,
  releaseQuestionnaire,
  requireDraft,
  saveQuestionnaire,
} from "@/domain/questionnaires/versions.ts";
import { MoveForm } from "@/domain/services/section_forms.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { show } from "@/routes/show.tsx";
import type { FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";
import { newPart } from "@/views/questionnaires/draft_frame.tsx";
import { DraftPage } from "@/views/questionnaires/draft_page.tsx";
import { FormSectionPage, RemovalPage } from "@/views/questionnaires/part_pages.tsx";
import { FormQuestionPage } from "@/views/questionnaires/question_page.tsx";

export const questionnaireDraft = createApp()
  .get("/", can("questionnaire.manage"), (c) => editor(c))
  .post("/", can("questionnaire.manage"), form(HeadForm, editor), async (c) => {
    const { seen, title, intro } = c.req.valid("form");
    await save(c, seen, (before) => ({ ...before, title, intro }));
    return toEditor(c);
  })
  .get("/preview", can("questionnaire.manage"), async (c) => {
    const { questionnaireId, id } = await draftHere(c);
    return c.redirect(paths.questionnaireVersion(questionnaireId, id), 303);
  })
  .post("/released", can("questionnaire.manage"), form(SeenForm, editor), async (c) => {
    await releaseQuestionnaire(c.var.store, c.var.actor, idOf(c), c.req.valid("form").seen);
    notice(c, "questionnaire-released");
    return c.redirect(paths.questionnaire(idOf(c)), 303);
  })
  .get("/discarded", can("questionnaire.manage"), (c) => discard(c))
  .post("/discarded", can("questionnaire.manage"), form(SeenForm, discard), async (c) => {
    await discardQuestionnaireVersion(c.var.store, c.var.actor, idOf(c), c.req.valid("form").seen);
    notice(c, "version-discarded");
    return c.redirect(paths.questionnaire(idOf(c)), 303);
  })
  .get("/sections/:part", can("questionnaire.manage"), (c) => sectionPage(c))
  .post(
    "/sections/:part",
    can("questionnaire.manage"),
    form(SectionForm, sectionPage),
    async (c) => {
      const { seen, title, about } = c.req.valid("form");
      await save(c, seen, (before) => {
        const key = part(c) === newPart
          ? freeFormKey(before, title)
          : requireSection(before, part(c)).key;
        return withSection(before, { key, title, ...(about && { about }) });
      });
      return toEditor(c);
    },
  )
  .post("/sections/:part/move", can("questionnaire.manage"), form(MoveForm, editor), async (c) => {
    const { seen, by } = c.req.valid("form");
    await save(c, seen, (before) => movedSection(before, part(c), by));
    return toEditor(c, `#section-${part(c)}`);
  })
  .get("/sections/:part/removal", can("questionnaire.manage"), (c) => sectionRemoval(c))
  .post(
    "/sections/:part/removal",
    can("questionnaire.manage"),
    form(SeenForm, sectionRemoval),
    async (c) => {
      const { seen } = c.req.valid("form");
      await save(c, seen, (before) => withoutSection(before, part(c)));
      return toEditor(c);
    },
  )
  .get("/questions/:part", can("questionnaire.manage"), (c) => questionPage(c))
  .post(
    "/questions/:part",
    can("questionnaire.manage"),
    form(FormQuestionForm, questionPage),
    async (c) => {
      const sent = c.req.valid("form");
      let key = part(c);
      await save(c, sent.seen, (before) => {
        const known = key === newPart ? undefined : requireFormQuestion(before, key);
        key = known?.key ?? freeFormKey(before, sent.label);
        return withFormQuestion(before, formQuestionFrom(sent, key, known), sent.section);
      });
      return toEditor(c, `#question-${key}`);
    },
  )
  .post("/questions/:part/move", can("questionnaire.manage"), form(MoveForm, editor), async (c) => {
    const { seen, by } = c.req.valid("form");
    await save(c, seen, (before) => movedFormQuestion(before, part(c), by));
    return toEditor(c, `#question-${part(c)}`);
  })
  .get("/questions/:part/removal", can("questionnaire.manage"), (c) => questionRemoval(c))
  .post(
    "/questions/:part/removal",
    can("questionnaire.manage"),
    form(SeenForm, questionRemoval),
    async (c) => {
      const { seen } = c.req.valid("form");
      await save(c, seen, (before) => withoutFormQuestion(before, part(c)));
      return toEditor(c);
    },
  );

const idOf = (c: PageContext) => paramId<"Questionnaire">(c, "questionnaire");
const part = (c: PageContext): string => c.req.param("part") ?? "";

type Make = Parameters<typeof saveQuestionnaire>[4];
const save = (c: PageContext, seen: string, make: Make) =>
  saveQuestionnaire(c.var.store, c.var.actor, idOf(c), seen, make);

async function draftHere(c: PageContext): Promise<QuestionnaireVersion> {
  const { store: { read }, actor } = c.var;
  const { id } = await findQuestionnaire(read, actor, idOf(c));
  return requireDraft(await findDraft(read, actor, id));
}

function toEditor(c: PageContext, at = ""): Response {
  notice(c, "details-saved");
  return c.redirect(paths.questionnaireDraft(idOf(c)) + at, 303);
}

async function editor(c: PageContext, again?: FormState): Promise<Response> {
  const draft = await draftHere(c);
  const { title, intro } = draft.definition;
  const shown = formShown(c, again, { title, intro });
  return show(
    c,
    <DraftPage
      draft={draft}
      form={{ ...shown, values: { title, intro, ...shown.values } }}
      lacking={lackingOf(draft.definition)}
    />,
    again ? 422 : 200,
  );
}

async function discard(c: PageContext, again?: FormState): Promise<Response> {
  const draft = await draftHere(c);
  if (again) return c.redirect(paths.questionnaireDiscarded(idOf(c)), 303);
  return show(
    c,
    <RemovalPage
      draft={draft}
      what="version"
      name={`Version ${draft.number}`}
      action={paths.questionnaireDiscarded(idOf(c))}
      withIt={[]}
      hanging={[]}
    />,
  );
}

async function sectionPage(c: PageContext, again?: FormState): Promise<Response> {
  const draft = await draftHere(c);
  const isNew = part(c) === newPart;
  const section = isNew ? undefined : requireSection(draft.definition, part(c));
  const fresh = {
    title: section?.title ?? "",
    about: section?.about ?? "",
    seen: draft.fingerprint,
  };
  return show(
    c,
    <FormSectionPage
      draft={draft}
      address={part(c)}
      isNew={isNew}
      form={formShown(c, again, fresh)}
    />,
    again ? 422 : 200,
  );
}

async function sectionRemoval(c: PageContext, again?: FormState): Promise<Response> {
  const id = idOf(c);
  const draft = await draftHere(c);
  if (again) return c.redirect(paths.formSectionRemoval(id, part(c)), 303);
  const { title, questions } = requireSection(draft.definition, part(c));
  return show(
    c,
    <RemovalPage
      draft={draft}
      what="section"
      name={title}
      action={paths.formSectionRemoval(id, part(c))}
      withIt={questions}
      hanging={hangingOn(draft.definition, questions)}
    />,
  );
}

async function questionPage(c: PageContext, again?: FormState): Promise<Response> {
  const draft = await draftHere(c);
  const address = part(c);
  const question = address === newPart ? undefined : requireFormQuestion(draft.definition, address);
  const section = question ? sectionWith(draft.definition, question.key)?.key : undefined;
  const fresh = {
    section: section ?? c.req.query("section") ?? draft.definition.sections[0]?.key ?? "",
    ...(question && typedFormQuestion(question, section ?? "")),
    seen: draft.fingerprint,
  };
  return show(
    c,
    <FormQuestionPage
      draft={draft}
      question={question}
      address={address}
      form={formShown(c, again, fresh)}
    />,
    again ? 422 : 200,
  );
}

async function questionRemoval(c: PageContext, again?: FormState): Promise<Response> {
  const id = idOf(c);
  const draft = await draftHere(c);
  if (again) return c.redirect(paths.formQuestionRemoval(id, part(c)), 303);
  const question = requireFormQuestion(draft.definition, part(c));
  return show(
    c,
    <RemovalPage
      draft={draft}
      what="question"
      name={question.label}
      action={paths.formQuestionRemoval(id, part(c))}
      withIt={[]}
      hanging={hangingOn(draft.definition, [question])}
    />,
  );
}

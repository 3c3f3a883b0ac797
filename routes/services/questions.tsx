/** The questions of a version: their order, and each of them. */
import { QuestionForm, questionFrom, typedQuestion } from "@/domain/services/question_form.ts";
import {
  freeKey,
  movedQuestion,
  requireQuestion,
  withoutQuestion,
  withQuestion,
} from "@/domain/services/question_list.ts";
import { saveVersion } from "@/domain/services/save_version.ts";
import { MoveForm, RemovalForm } from "@/domain/services/section_forms.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { isOn, toVersion, versionShown } from "@/routes/services/version_shown.ts";
import { show } from "@/routes/show.tsx";
import { emptyForm, type FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";
import { QuestionPage } from "@/views/services/question_page.tsx";
import { newPart, QuestionsPage } from "@/views/services/questions_page.tsx";

export const questionsSection = createApp()
  .get("/", can("service.amend"), (c) => list(c))
  .get("/:part", can("service.amend"), (c) => page(c))
  .post("/:part", can("service.amend"), form(QuestionForm, page), async (c) => {
    const { store, actor } = c.var;
    const sent = c.req.valid("form");
    await saveVersion(store, actor, versionId(c), sent.seen, ({ questions }) => {
      const key = part(c);
      const before = key === newPart ? undefined : requireQuestion(questions, key);
      const after = questionFrom(sent, before?.key ?? freeKey(questions, sent.short), before);
      return { questions: withQuestion(questions, after) };
    });
    return toList(c);
  })
  .post("/:part/move", can("service.amend"), form(MoveForm, list), async (c) => {
    const { store, actor } = c.var;
    const { seen, by } = c.req.valid("form");
    await saveVersion(store, actor, versionId(c), seen, ({ questions }) => ({
      questions: movedQuestion(questions, part(c), by),
    }));
    return toList(c, `#${part(c)}`);
  })
  .post("/:part/removal", can("service.amend"), form(RemovalForm, list), async (c) => {
    const { store, actor } = c.var;
    await saveVersion(store, actor, versionId(c), c.req.valid("form").seen, ({ questions }) => ({
      questions: withoutQuestion(questions, part(c)),
    }));
    return toList(c);
  });

async function list(c: PageContext, again?: FormState): Promise<Response> {
  const version = await versionShown(c);
  if (isOn(version) && !again) return toVersion(c, version);
  return show(c, <QuestionsPage version={version} form={again ?? emptyForm} />, again ? 422 : 200);
}

async function page(c: PageContext, again?: FormState): Promise<Response> {
  const version = await versionShown(c);
  if (isOn(version) && !again) return toVersion(c, version);
  const address = part(c);
  const question = address === newPart
    ? undefined
    : requireQuestion(version.definition.questions, address);
  const fresh = { ...question && typedQuestion(question), seen: version.fingerprint };
  return show(
    c,
    <QuestionPage
      version={version}
      question={question}
      address={address}
      form={formShown(c, again, fresh)}
    />,
    again ? 422 : 200,
  );
}

const part = (c: PageContext): string => c.req.param("part") ?? "";
const versionId = (c: PageContext) => paramId<"ServiceVersion">(c, "serviceVersion");

function toList(c: PageContext, at = ""): Response {
  notice(c, "details-saved");
  const list = paths.versionSection(paramId<"Service">(c, "service"), versionId(c), "questions");
  return c.redirect(list + at, 303);
}

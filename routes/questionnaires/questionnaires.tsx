/** `/surveys/questionnaires`: what an organisation asks, its versions, and when rounds go out. */
import type { Day } from "@/db/columns.ts";
import type { QuestionnaireAudience } from "@/db/schema/survey_questionnaires.ts";
import { audiencesOf } from "@/domain/questionnaires/audiences.ts";
import { beginQuestionnaire } from "@/domain/questionnaires/begin.ts";
import {
  findQuestionnaire,
  findQuestionnaires,
  findQuestionnaireVersion,
  findQuestionnaireVersions,
} from "@/domain/questionnaires/find.ts";
import {
  areTooFew,
  findResponses,
  findRound,
  findRounds,
  type RoundInList,
} from "@/domain/questionnaires/find_rounds.ts";
import { BeginForm, NothingForm, PlanForm } from "@/domain/questionnaires/forms.ts";
import { closingDay } from "@/domain/questionnaires/plan.ts";
import { reckonRound } from "@/domain/questionnaires/reckon.ts";
import { beginRound, planRounds } from "@/domain/questionnaires/rounds.ts";
import { sideBySide } from "@/domain/questionnaires/side_by_side.ts";
import { beginQuestionnaireVersion } from "@/domain/questionnaires/versions.ts";
import { dayOf } from "@/domain/time.ts";
import { dateBoxes } from "@/domain/typed_date.ts";
import { speechIn } from "@/domain/words/speech.ts";
import { Refusal } from "@/domain/errors.ts";
import { createApp, type PageContext } from "@/routes/context.ts";
import { form, formShown } from "@/routes/form.ts";
import { can } from "@/routes/guard.ts";
import { notice } from "@/routes/notice.ts";
import { paramId } from "@/routes/param_id.ts";
import { show } from "@/routes/show.tsx";
import { emptyForm, type FormState } from "@/views/form_state.ts";
import { paths } from "@/views/paths.ts";
import { QuestionnairesPage } from "@/views/questionnaires/list_page.tsx";
import { QuestionnairePreviewPage } from "@/views/questionnaires/preview_page.tsx";
import { QuestionnairePage } from "@/views/questionnaires/questionnaire_page.tsx";

export const questionnaires = createApp()
  .get("/", can("questionnaire.manage"), (c) => list(c))
  .post("/", can("questionnaire.manage"), form(BeginForm, list), async (c) => {
    const { store, actor } = c.var;
    const id = await beginQuestionnaire(store, actor, c.req.valid("form").audience);
    return c.redirect(paths.questionnaireDraft(id), 303);
  })
  .get("/:questionnaireId", can("questionnaire.manage"), (c) => one(c))
  .post("/:questionnaireId/plan", can("questionnaire.manage"), form(PlanForm, one), async (c) => {
    await planRounds(c.var.store, c.var.actor, idOf(c), c.req.valid("form"));
    return saved(c);
  })
  .post(
    "/:questionnaireId/versions",
    can("questionnaire.manage"),
    form(NothingForm, one),
    async (c) => {
      await beginQuestionnaireVersion(c.var.store, c.var.actor, idOf(c));
      return c.redirect(paths.questionnaireDraft(idOf(c)), 303);
    },
  )
  .get("/:questionnaireId/versions/:questionnaireVersionId", can("questionnaire.manage"), preview)
  .post(
    "/:questionnaireId/rounds",
    can("questionnaire.manage"),
    form(NothingForm, one),
    async (c) => {
      const round = await beginRound(c.var.store, c.var.actor, idOf(c));
      notice(c, "round-begun");
      return c.redirect(paths.round(round), 303);
    },
  );

const idOf = (c: PageContext) => paramId<"Questionnaire">(c, "questionnaire");
const todayOf = (c: PageContext): Day => dayOf(c.var.store.now());

function saved(c: PageContext): Response {
  notice(c, "details-saved");
  return c.redirect(paths.questionnaire(idOf(c)), 303);
}

async function list(c: PageContext, again?: FormState): Promise<Response> {
  const { store: { read }, actor } = c.var;
  const [all, rounds] = await Promise.all([
    findQuestionnaires(read, actor),
    findRounds(read, actor),
  ]);
  return show(
    c,
    <QuestionnairesPage
      questionnaires={all}
      rounds={rounds}
      free={audiencesOf(actor.organisationKind)
        .filter((audience) => !all.some((each) => each.audience === audience))}
      beside={sideBySide(await latestResults(c, rounds))}
      today={todayOf(c)}
      form={again ?? emptyForm}
    />,
    again ? 422 : 200,
  );
}

/** Of the latest round that has ended, for each kind of people. */
async function latestResults(c: PageContext, rounds: readonly RoundInList[]) {
  const { store: { readLong }, actor } = c.var;
  const latest = new Map<QuestionnaireAudience, RoundInList>();
  for (const each of rounds.toReversed()) if (each.closedAt) latest.set(each.audience, each);
  return new Map(
    await Promise.all([...latest].map(async ([audience, { id }]) => {
      const round = await findRound(readLong, actor, id);
      const responses = await findResponses(readLong, actor, id);
      const answers = areTooFew(round, responses) ? [] : responses.map((each) => each.answers);
      const { definition, anonymous } = round;
      return [
        audience,
        reckonRound({ definition, responses: answers }, undefined, anonymous),
      ] as const;
    })),
  );
}

async function one(c: PageContext, again?: FormState): Promise<Response> {
  const { store: { read }, actor } = c.var;
  const questionnaire = await findQuestionnaire(read, actor, idOf(c));
  const [versions, rounds] = await Promise.all([
    findQuestionnaireVersions(read, actor, questionnaire.id),
    findRounds(read, actor),
  ]);
  const { firstOn, everyMonths, openDays } = questionnaire;
  const fresh = {
    ...dateBoxes("firstOn", firstOn),
    everyMonths: String(everyMonths),
    openDays: String(openDays),
  };
  // The other forms of this page have no fields: what was planned still stands there.
  const shown = formShown(c, again, fresh);
  return show(
    c,
    <QuestionnairePage
      questionnaire={questionnaire}
      versions={versions}
      rounds={rounds.filter((each) => each.questionnaireId === questionnaire.id)}
      today={todayOf(c)}
      form={{ ...shown, values: { ...fresh, ...shown.values } }}
    />,
    again ? 422 : 200,
  );
}

async function preview(c: PageContext): Promise<Response> {
  const { store: { read }, actor } = c.var;
  const id = paramId<"QuestionnaireVersion">(c, "questionnaireVersion");
  const version = await findQuestionnaireVersion(read, actor, id);
  if (version.questionnaireId !== idOf(c)) {
    throw new Refusal("not_found", "There is no such version of the questionnaire");
  }
  const { openDays } = await findQuestionnaire(read, actor, version.questionnaireId);
  return show(
    c,
    <QuestionnairePreviewPage
      version={version}
      say={await speechIn(read, "en")}
      closesOn={closingDay(todayOf(c), openDays)}
    />,
  );
}

/** How the pages of questionnaires are reached: by whoever writes them, and by whoever answers. */
import type { Arrival } from "@/tests/e2e/arrivals.ts";
import type { Stage } from "@/tests/e2e/stage.ts";
import { paths } from "@/views/paths.ts";
import { newPart } from "@/views/questionnaires/draft_frame.tsx";

const draft = "/surveys/questionnaires/:questionnaireId/draft";

export const arrivalsAtQuestionnaires: Readonly<
  Record<string, (at: Stage) => readonly Arrival[]>
> = {
  "/surveys/questionnaires": () => [["manager", paths.questionnaires()]],
  "/surveys/questionnaires/:questionnaireId": ({ forms }) => [
    ["manager", paths.questionnaire(forms.id)],
  ],
  "/surveys/questionnaires/:questionnaireId/versions/:questionnaireVersionId": ({ forms }) => [
    ["manager", paths.questionnaireVersion(forms.id, forms.versionId)],
  ],
  [draft]: ({ forms }) => [["manager", paths.questionnaireDraft(forms.id)]],
  [`${draft}/discarded`]: ({ forms }) => [["manager", paths.questionnaireDiscarded(forms.id)]],
  [`${draft}/sections/:part`]: ({ forms }) => [
    ["manager", paths.formSection(forms.id, newPart)],
    ["manager", paths.formSection(forms.id, "sending")],
  ],
  [`${draft}/sections/:part/removal`]: ({ forms }) => [
    ["manager", paths.formSectionRemoval(forms.id, "sending")],
  ],
  [`${draft}/questions/:part`]: ({ forms }) => [
    ["manager", paths.formQuestion(forms.id, newPart, "sending")],
    ["manager", paths.formQuestion(forms.id, "equipment_lacking")],
  ],
  [`${draft}/questions/:part/removal`]: ({ forms }) => [
    ["manager", paths.formQuestionRemoval(forms.id, "equipment_enough")],
  ],
  "/surveys/rounds/:questionnaireRoundId": ({ forms }) => [
    ["manager", paths.round(forms.open)],
    ["manager", paths.round(forms.ended)],
    ["manager", paths.round(forms.asking)],
  ],
  "/questionnaires/:questionnaireRecipientId": ({ forms }) => [
    ["gp", paths.askedForm(forms.recipientId)],
    ["nurse", paths.askedForm(forms.sentId)],
  ],
  "/questionnaires/:questionnaireRecipientId/check": ({ forms }) => [
    ["gp", `${paths.askedForm(forms.recipientId)}/check`],
  ],
  "/questionnaires/:questionnaireRecipientId/sections/:section": ({ forms }) => [
    ["gp", `${paths.askedForm(forms.recipientId)}/sections/sending`],
    ["gp", `${paths.askedForm(forms.recipientId)}/sections/answers`],
  ],
  "/s/form/:token": ({ forms }) => [["nobody", paths.form(forms.token)]],
  "/s/form/:token/language": ({ forms }) => [["nobody", `${paths.form(forms.token)}/language`]],
  "/s/form/:token/check": ({ forms }) => [["nobody", `${paths.form(forms.token)}/check`]],
  "/s/form/:token/sections/:section": ({ forms }) => [
    ["nobody", `${paths.form(forms.token)}/sections/link`],
  ],
};

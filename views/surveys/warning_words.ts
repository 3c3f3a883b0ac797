/** What a warning says, and what to do about it. */
import { monthInWords } from "@/domain/months.ts";
import { settingLabels } from "@/domain/surveys/modes.ts";
import type { SurveyWarning } from "@/domain/surveys/warnings/find.ts";
import { paths } from "@/views/paths.ts";
import { percent } from "@/views/surveys/percent.ts";

export interface WarningWords {
  readonly says: string;
  readonly todo: string;
  readonly link: { readonly href: string; readonly label: string };
}

type About = (warning: SurveyWarning) => WarningWords;

const about: Readonly<Record<SurveyWarning["kind"], About>> = {
  no_answers: ({ placeId, placeName, month }) => ({
    says: `Nobody answered at ${placeName} in ${monthInWords(month)}`,
    todo:
      "See that its poster is up and can be read, and that people are told of it. If nobody is " +
      "to be asked there any more, end the place.",
    link: { href: paths.surveyPlace(placeId!), label: "The place and its addresses" },
  }),
  fall: ({ placeId, placeName, month, found }) => ({
    says: `Fewer positive answers at ${placeName} in ${monthInWords(month)}: ` +
      `${percent(shareOf(found!.now))}, after ${percent(shareOf(found!.before))} in the twelve ` +
      "months before",
    todo: "Read what people wrote in that month.",
    link: { href: paths.surveyAnswers(month, placeId!), label: "Read what people wrote" },
  }),
  invitations_failing: ({ placeId, placeName, month }) => ({
    says: `Invitations of ${placeName} do not arrive in ${monthInWords(month)}`,
    todo: "See why, and put right what can be: wrong numbers and addresses, or the server they " +
      "leave by.",
    link: { href: paths.placeInvitations(placeId!), label: "What became of the invitations" },
  }),
  return_due: ({ setting, month }) => ({
    says: `The totals of ${monthInWords(month)} are due soon: ${settingLabels[setting!]}`,
    todo: "Send them, then mark them as sent.",
    link: { href: paths.surveyReturn(setting!, month), label: "The totals, as the form asks" },
  }),
  return_overdue: ({ setting, month }) => ({
    says: `The totals of ${monthInWords(month)} were not sent in time: ${settingLabels[setting!]}`,
    // Londonwide LMCs, 2015.
    todo: setting === "gp_practice"
      ? "Send them, then mark them as sent. Three months in a row that are not sent are a breach of " +
        "a practice’s contract."
      : "Send them, then mark them as sent.",
    link: { href: paths.surveyReturn(setting!, month), label: "The totals, as the form asks" },
  }),
};

export const wordsOfWarning = (warning: SurveyWarning): WarningWords =>
  about[warning.kind](warning);

export const shareOf = (
  { positive, responses }: { readonly positive: number; readonly responses: number },
): number => positive / responses;

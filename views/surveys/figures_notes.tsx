/** What is to be known of figures: what was left out of them, and what was told otherwise before. */
import { figure } from "@/domain/figures.ts";
import { monthInWords } from "@/domain/months.ts";
import { settingLabels } from "@/domain/surveys/modes.ts";
import type { MonthReturn } from "@/domain/surveys/returns.ts";
import type { SetAsideReason } from "@/domain/surveys/set_aside_reasons.ts";
import { dayOf, longDay } from "@/domain/time.ts";
import { paths } from "@/views/paths.ts";

export function LeftOut({ reasons }: { reasons: readonly SetAsideReason[] }) {
  if (reasons.length === 0) return null;
  const all = reasons.reduce((sum, { answers }) => sum + answers, 0);
  return (
    <>
      <p>
        {all === 1 ? "1 answer is" : `${figure(all)} answers are`} left out of these figures:
      </p>
      <ul class="nhsuk-list nhsuk-list--bullet">
        {reasons.map(({ reason, answers }) => (
          <li>
            {figure(answers)}: <span dir="auto">{reason}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Months whose answers changed after their totals were sent. */
export function Restated(
  { returns, mayManage }: { returns: readonly MonthReturn[]; mayManage: boolean },
) {
  if (returns.length === 0) return null;
  return (
    <>
      <p>Restated since they were sent:</p>
      <ul class="nhsuk-list nhsuk-list--bullet">
        {returns.map(({ setting, month, sent }) => (
          <li>
            {mayManage
              ? <a href={paths.surveyReturn(setting, month)}>{named(setting, month)}</a>
              : named(setting, month)}
            , sent on {longDay(dayOf(sent[0]!.at))}
          </li>
        ))}
      </ul>
    </>
  );
}

const named = (setting: MonthReturn["setting"], month: MonthReturn["month"]) =>
  `${settingLabels[setting]}, ${monthInWords(month)}`;

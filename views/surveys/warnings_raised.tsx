/** What a manager was told of and nobody has seen to yet. */
import type { SurveyWarning } from "@/domain/surveys/warnings/find.ts";
import { dayOf, longDay } from "@/domain/time.ts";
import { Button } from "@/views/components/button.tsx";
import { paths } from "@/views/paths.ts";
import { wordsOfWarning } from "@/views/surveys/warning_words.ts";

export function WarningsRaised({ warnings }: { warnings: readonly SurveyWarning[] }) {
  if (warnings.length === 0) return null;
  return (
    <section aria-labelledby="warnings">
      <h2 id="warnings">To look into</h2>
      <ul class="worklist">
        {warnings.map((warning) => {
          const { says } = wordsOfWarning(warning);
          return (
            <li>
              <a href={paths.surveyWarning(warning.id)}>{says}</a>
              <span>Since {longDay(dayOf(warning.raisedAt))}</span>
              <form method="post" action={paths.surveyWarningSeen(warning.id)}>
                <Button variant="secondary" small>
                  Seen to<span class="nhsuk-u-visually-hidden">: {says}</span>
                </Button>
              </form>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

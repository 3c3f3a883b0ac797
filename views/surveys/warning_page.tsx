/** One warning: what was found, how, and what to do. */
import type { FallFound } from "@/db/schema/survey_warnings.ts";
import { figure } from "@/domain/figures.ts";
import type { SurveyWarning } from "@/domain/surveys/warnings/find.ts";
import { dayOf, longDay } from "@/domain/time.ts";
import { Button, ButtonLink } from "@/views/components/button.tsx";
import { Scrolling } from "@/views/components/scrolling.tsx";
import { Table } from "@/views/components/table.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { percent } from "@/views/surveys/percent.ts";
import { shareOf, wordsOfWarning } from "@/views/surveys/warning_words.ts";

export function WarningPage(
  { warning, mayManage }: { warning: SurveyWarning; mayManage: boolean },
) {
  const { says, todo, link } = wordsOfWarning(warning);
  return (
    <Layout title={says} back={{ href: paths.surveys(), label: "Surveys" }}>
      <h1 class="nhsuk-heading-l">{says}</h1>
      <p>{todo}</p>
      <p>
        <ButtonLink variant="secondary" href={link.href}>{link.label}</ButtonLink>
      </p>
      {warning.found && <HowFound found={warning.found} />}
      <p class="nhsuk-hint">Found on {longDay(dayOf(warning.raisedAt))}.</p>
      {warning.seenAt !== null
        ? <p>Seen to on {longDay(dayOf(warning.seenAt))}.</p>
        : mayManage && (
          <form method="post" action={paths.surveyWarningSeen(warning.id)}>
            <Button>Mark as seen to</Button>
          </form>
        )}
    </Layout>
  );
}

function HowFound({ found: { now, before, chance } }: { found: FallFound }) {
  return (
    <>
      <Scrolling label="What was compared">
        <Table
          caption="What was compared"
          captionSize="m"
          columns={[
            { head: "Months" },
            { head: "Answers", numeric: true },
            { head: "Positive answers", numeric: true },
            { head: "Positive", numeric: true },
          ]}
          rows={([["The month", now], ["The twelve before it", before]] as const).map((
            [name, of],
          ) => [name, figure(of.responses), figure(of.positive), percent(shareOf(of))])}
          firstCellIsHeader
        />
      </Scrolling>
      <p>
        Had nothing changed, so few positive answers or fewer would come about by chance in{" "}
        {inAThousand(chance)}{" "}
        months of a thousand (Fisher’s exact test, one-sided). You are told where it is at most 4.2
        in a thousand: by that, a place where nothing changes is called worse in at most one year of
        twenty, although somebody looks every month.
      </p>
    </>
  );
}

function inAThousand(chance: number): string {
  if (chance < 0.0001) return "fewer than 0.1";
  return (chance * 1000).toFixed(1);
}

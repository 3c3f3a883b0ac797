/** More answers at once than people can give: what a manager is asked, and what the figures say of it. */
import { mostInAMinute } from "@/domain/surveys/bursts.ts";
import type { Burst } from "@/domain/surveys/find_bursts.ts";
import { modeLabels } from "@/domain/surveys/modes.ts";
import { longDay } from "@/domain/time.ts";
import { Button, ButtonGroup } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { TextField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export function Bursts({ bursts, mayManage }: { bursts: readonly Burst[]; mayManage: boolean }) {
  const [waiting, left] = [true, false].map((wanted) =>
    bursts.filter(({ settledAt }) => (settledAt === null) === wanted)
  );
  return (
    <>
      {waiting!.length > 0 && (
        <section aria-labelledby="bursts">
          <h2 id="bursts">More answers than people can give</h2>
          <ul class="worklist">
            {waiting!.map((burst) => (
              <li>
                <p>{inWords(burst)}. They are in the figures.</p>
                {mayManage && (
                  <p>
                    <a href={paths.surveyBurst(burst.id)}>
                      Say what they are
                      <span class="nhsuk-u-visually-hidden">: {inWords(burst)}</span>
                    </a>
                  </p>
                )}
              </li>
            ))}
          </ul>
        </section>
      )}
      {left!.map((burst) => <p>Left out of the figures: {inWords(burst)}. {burst.reason}</p>)}
    </>
  );
}

export function BurstPage({ burst, form }: { burst: Burst; form: FormState }) {
  const title = "More answers than people can give";
  return (
    <Layout
      title={title}
      error={hasErrors(form)}
      back={{ href: paths.surveys(), label: "Surveys" }}
    >
      <ErrorSummary form={form} />
      <h1>{title}</h1>
      <p>
        {inWords(burst)}. Each of them is one of more than {mostInAMinute}{" "}
        that came in one way within a minute, which people at one place hardly do. Nothing is known
        of where they came from.
      </p>
      <p>
        Leave them out if a machine or a prank sent them. The answers and your reason stay, the
        figures show both, and each can be counted again. If the address is being abused, replace it
        too.
      </p>
      <form method="post" action={paths.surveyBurst(burst.id)} novalidate>
        <TextField form={form} name="reason" label="Why they are left out" />
        <Button>Leave all {burst.answers} out</Button>
      </form>
      <form method="post" action={paths.surveyBurstCounted(burst.id)}>
        <ButtonGroup>
          <Button variant="secondary">People gave them: go on counting them</Button>
        </ButtonGroup>
      </form>
    </Layout>
  );
}

const inWords = ({ answers, placeName, mode, day }: Burst): string =>
  `${answers} answers at once on ${longDay(day)}, ${placeName}, ${modeLabels[mode].toLowerCase()}`;

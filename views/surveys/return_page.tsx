/** One month's totals, under the columns of the form that they go into. */
import type { Day } from "@/db/columns.ts";
import { figure } from "@/domain/figures.ts";
import { monthInWords, monthOf } from "@/domain/months.ts";
import { modeLabels, settingLabels } from "@/domain/surveys/modes.ts";
import {
  categoryCells,
  methodCells,
  type ReturnCell,
  type ReturnForm,
  returnForms,
} from "@/domain/surveys/return_forms.ts";
import type { MonthReturn } from "@/domain/surveys/returns.ts";
import { dayOf, longDay } from "@/domain/time.ts";
import { Button, ButtonGroup, ButtonLink } from "@/views/components/button.tsx";
import { Details } from "@/views/components/details.tsx";
import { InsetText } from "@/views/components/inset_text.tsx";
import { Scrolling } from "@/views/components/scrolling.tsx";
import { Table } from "@/views/components/table.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { standing } from "@/views/surveys/returns_due.tsx";

export function ReturnPage({ of, today }: { of: MonthReturn; today: Day }) {
  const { setting, month, sent, differs, totals } = of;
  const { form, note } = returnForms[setting];
  const title = `${settingLabels[setting]}, ${monthInWords(month)}`;
  const before = differs ? sent[0]?.totals : undefined;
  const cells = [...categoryCells(form, totals), ...methodCells(form, totals)];
  return (
    <Layout
      title={title}
      sheets={["survey_figures.css"]}
      scripts={["copies.js"]}
      back={{ href: paths.surveyReturns(), label: "Monthly totals" }}
    >
      <h1>{title}</h1>
      <p>{sentence(standing(of, today))}. As at {longDay(today)}.</p>
      {note && <InsetText>{note}</InsetText>}
      {before && (
        <InsetText>
          The answers that count have changed since these totals were sent. Both are shown: send
          them again if your form still takes them.
        </InsetText>
      )}
      <Columns
        caption={`${form.name}: answers by category`}
        cells={categoryCells(form, totals)}
        before={before && categoryCells(form, before)}
      />
      <Columns
        caption="Answers by method of collection"
        cells={methodCells(form, totals)}
        before={before && methodCells(form, before)}
      />
      <OurReading form={form} />
      <Copied cells={cells} />
      <ButtonGroup>
        <ButtonLink variant="secondary" href={paths.surveyReturnFile(setting, month)}>
          Take it as CSV
        </ButtonLink>
      </ButtonGroup>
      {month < monthOf(today)
        ? (
          <form method="post" action={paths.surveyReturns()}>
            <input type="hidden" name="setting" value={setting} />
            <input type="hidden" name="month" value={month} />
            <Button variant={sent.length > 0 ? "secondary" : undefined}>
              {sent.length > 0 ? "Mark as sent again" : "Mark as sent"}
            </Button>
          </form>
        )
        : <p>This month is not over yet: its totals will change.</p>}
      <Sent of={of} />
    </Layout>
  );
}

function Columns({ caption, cells, before }: {
  caption: string;
  cells: readonly ReturnCell[];
  before: readonly ReturnCell[] | undefined;
}) {
  const heads = [
    { head: "Column" },
    ...(before ? [{ head: "As sent", numeric: true }] : []),
    { head: before ? "Now" : "Total", numeric: true },
  ];
  return (
    <Scrolling label={caption}>
      <Table
        caption={caption}
        captionSize="m"
        columns={heads}
        rows={cells.map(({ column, value }, at) => [
          column,
          ...(before ? [figure(before[at]!.value)] : []),
          figure(value),
        ])}
        firstCellIsHeader
      />
    </Scrolling>
  );
}

/** Which column a way goes to is not always said by the form: then it is said here whose reading it is. */
function OurReading({ form }: { form: ReturnForm }) {
  return (
    <Details summary="Which way goes to which column">
      <ul class="nhsuk-list nhsuk-list--bullet">
        {Object.entries(form.methodOf).map(([mode, column]) => (
          <li>
            {modeLabels[mode as keyof typeof modeLabels]}: {column}
            {form.read.some((each) => each === mode) && " (Bedside’s reading)"}
          </li>
        ))}
      </ul>
      <p>
        The form does not say where the ways marked as Bedside’s reading go. If your commissioner
        says otherwise, type in what they say.
      </p>
    </Details>
  );
}

/** As a spreadsheet takes it: names above values, a tab between each. */
function Copied({ cells }: { cells: readonly ReturnCell[] }) {
  const lines = [cells.map(({ column }) => column), cells.map(({ value }) => String(value))];
  return (
    <>
      <label class="nhsuk-label" for="values">To paste into a spreadsheet</label>
      <textarea class="nhsuk-textarea form-values" id="values" rows={3} readonly>
        {lines.map((line) => line.join("\t")).join("\n")}
      </textarea>
      <p>
        <button
          class="nhsuk-button nhsuk-button--small nhsuk-button--secondary"
          type="button"
          data-copies="values"
          hidden
        >
          Copy the values
        </button>{" "}
        <span class="quiet" data-copied="Copied. Paste it into your form" role="status"></span>
      </p>
    </>
  );
}

function Sent({ of: { sent } }: { of: MonthReturn }) {
  if (sent.length === 0) return null;
  return (
    <>
      <h2>When it was sent</h2>
      <ul class="nhsuk-list nhsuk-list--bullet">
        {sent.map(({ by, at }) => <li>By {by} on {longDay(dayOf(at))}</li>)}
      </ul>
    </>
  );
}

const sentence = (words: string): string => words[0]!.toUpperCase() + words.slice(1);

/** What one question came to: drawn, in a table, in words. */
import { figure } from "@/domain/figures.ts";
import type { PlainResult, QuestionResult } from "@/domain/questionnaires/reckon.ts";
import { Details } from "@/views/components/details.tsx";
import { Scrolling } from "@/views/components/scrolling.tsx";
import { Table } from "@/views/components/table.tsx";
import { Bars } from "@/views/questionnaires/bars.tsx";
import {
  countAndShare,
  meanChange,
  pointsChange,
  tooFew,
} from "@/views/questionnaires/result_words.ts";

export function QuestionResultShown({ result }: { result: QuestionResult }) {
  const { question, rows } = result;
  return (
    <div>
      <h3>{question.label}</h3>
      {question.kind === "matrix"
        ? <Matrix result={result} />
        : rows.map((row) => <Plain row={row} label={question.label} />)}
    </div>
  );
}

function Plain({ row, label }: { row: PlainResult; label: string }) {
  const { answered, hidden, options, spread, texts, question } = row;
  if (answered === 0) return <p class="empty">Nobody has answered this.</p>;
  if (hidden) return <p class="empty">{tooFew}</p>;
  return (
    <>
      <p>
        {answered === 1 ? "1 answer" : `${figure(answered)} answers`}
        {spread && (
          <>
            , mean <strong>{spread.mean.toFixed(1)}</strong>
            {question.kind === "number" && (
              <>
                {" "}
                {question.unit}, from {figure(spread.least)} to {figure(spread.most)}
              </>
            )}
            {spread.change !== undefined && <>, {meanChange(spread.change)} since the last round</>}
          </>
        )}
      </p>
      {options.length > 0 && (
        <>
          <Bars label={label} options={options} />
          <Details summary="The same as a table">
            <Table
              caption={label}
              columns={[
                { head: "Answer" },
                { head: "Answers", numeric: true },
                { head: "Points since the last round", numeric: true },
              ]}
              rows={options.map((each) => [
                each.label,
                countAndShare(each.count, each.share),
                pointsChange(each.change),
              ])}
              firstCellIsHeader
            />
          </Details>
        </>
      )}
      {texts.length > 0 && <ul class="said">{texts.map((words) => <li>{words}</li>)}</ul>}
    </>
  );
}

/** One row a statement: what was answered to each, and how that has moved. */
function Matrix({ result: { question, rows } }: { result: QuestionResult }) {
  if (question.kind !== "matrix") return null;
  return (
    <Scrolling label={question.label}>
      <Table
        caption="Answers to each, and points since the last round"
        columns={[
          { head: "Statement" },
          { head: "Answers", numeric: true },
          ...question.options.map(({ label }) => ({ head: label, numeric: true })),
        ]}
        rows={rows.map((row) => [
          row.question.label,
          figure(row.answered),
          ...question.options.map(({ value }) => {
            const option = row.options.find((each) => each.value === value);
            if (!option || option.share === undefined) return "–";
            const since = option.change === undefined ? "" : ` (${pointsChange(option.change)})`;
            return `${Math.round(option.share * 100)}%${since}`;
          }),
        ])}
        firstCellIsHeader
      />
      {rows.some(({ hidden }) => hidden) && (
        <p class="quiet small">A dash: {tooFew.toLowerCase()}</p>
      )}
    </Scrolling>
  );
}

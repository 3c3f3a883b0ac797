import { figure } from "@/domain/figures.ts";
import type {
  Counts,
  ImportRow,
  ImportRowState,
  PatientImport,
} from "@/domain/patients/find_import.ts";
import { Button, ButtonGroup } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { Pagination } from "@/views/components/pagination.tsx";
import { Tag, type TagColour } from "@/views/components/tag.tsx";
import { When } from "@/views/components/when.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export interface ShownRows {
  readonly rows: readonly ImportRow[];
  readonly state: ImportRowState | undefined;
  /** The row of the file after which the next page begins; none on the last page. */
  readonly next: number | undefined;
}

/** What an import would do, or did, row by row. */
export function ImportCheckPage({ list, counts, shown, form }: {
  list: PatientImport;
  counts: Counts;
  shown: ShownRows;
  form: FormState;
}) {
  const cutShort = Object.values(counts).reduce((sum, n) => sum + n) < list.rowCount;
  return (
    <Layout
      title="Check the list"
      error={hasErrors(form)}
      back={{ href: paths.importPatients(), label: "Choose another file" }}
      wide
    >
      <ErrorSummary form={form} />
      <h1>{list.state === "taken" ? "The list was imported" : "Check the list"}</h1>
      <p class="quiet">
        Read on <When at={list.createdAt} />
      </p>
      {cutShort
        ? <p class="empty">This list was not read to its end. Choose the file again.</p>
        : <WhatNext list={list} counts={counts} />}
      <Filter list={list} counts={counts} chosen={shown.state} />
      {shown.rows.length === 0
        ? <p class="empty">No row is like this.</p>
        : <ul class="rows">{shown.rows.map((row) => <Row row={row} />)}</ul>}
      {shown.next !== undefined && (
        <Pagination
          next={{
            href: paths.patientImport(list.id, { show: shown.state, after: String(shown.next) }),
          }}
        />
      )}
    </Layout>
  );
}

function WhatNext({ list, counts }: { list: PatientImport; counts: Counts }) {
  return (
    <>
      <ul>
        {counts.good > 0 && <li>{patients(counts.good)} would be registered</li>}
        {counts.taken > 0 && <li>{areThey(counts.taken)} registered by this list</li>}
        {counts.known > 0 && <li>{areThey(counts.known)} known already: nothing changes</li>}
        {counts.bad > 0 && <li>{patients(counts.bad)} cannot be registered as they stand</li>}
      </ul>
      <ButtonGroup>
        {counts.good > 0 && (
          <form method="post" action={paths.patientImport(list.id)}>
            <Button>{`Register ${patients(counts.good)}`}</Button>
          </form>
        )}
        {counts.bad > 0 && (
          <a href={paths.patientImportCorrections(list.id)}>
            Download the rows to correct (CSV)
          </a>
        )}
        {counts.good === 0 && <a href={paths.patients()}>Go to patients</a>}
      </ButtonGroup>
    </>
  );
}

const words: Readonly<
  Record<ImportRowState, { readonly label: string; readonly colour: TagColour }>
> = {
  good: { label: "Would be registered", colour: "green" },
  bad: { label: "To correct", colour: "red" },
  known: { label: "Registered already", colour: "grey" },
  taken: { label: "Registered", colour: "blue" },
};
const states = Object.keys(words) as ImportRowState[];

function Filter({ list, counts, chosen }: {
  list: PatientImport;
  counts: Counts;
  chosen: ImportRowState | undefined;
}) {
  const all = states.reduce((sum, state) => sum + counts[state], 0);
  const choices = [
    { state: undefined, label: "All rows", count: all },
    ...states.map((state) => ({ state, label: words[state].label, count: counts[state] })),
  ].filter(({ count, state }) => count > 0 || state === chosen);
  return (
    <ul class="sections" aria-label="Which rows to show">
      {choices.map(({ state, label, count }) => (
        <li>
          <a
            href={paths.patientImport(list.id, { show: state })}
            aria-current={state === chosen ? "page" : undefined}
          >
            {label} <span class="count">{count}</span>
          </a>
        </li>
      ))}
    </ul>
  );
}

function Row({ row }: { row: ImportRow }) {
  const { line, state, fields, reasons, patientId } = row;
  const name = [fields.firstName, fields.lastName].filter(Boolean).join(" ") || "No name";
  const rest = [fields.dateOfBirth, fields.nhsNumber, fields.postcode].filter(Boolean);
  return (
    <li>
      <p class="rows__name">
        <span class="rows__before">{`Row ${line}`}</span>
        {patientId ? <a href={paths.patient(patientId)}>{name}</a> : name}
      </p>
      <p>
        <Tag colour={words[state].colour}>{words[state].label}</Tag>{" "}
        <span class="quiet">{rest.join(" · ")}</span>
      </p>
      {reasons.length > 0 && <ul>{reasons.map((reason) => <li>{reason}</li>)}</ul>}
    </li>
  );
}

const patients = (n: number) => n === 1 ? "1 patient" : `${figure(n)} patients`;
const areThey = (n: number) => `${patients(n)} ${n === 1 ? "is" : "are"}`;

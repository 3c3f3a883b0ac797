import { headingOf, importColumns, neededColumns } from "@/domain/patients/import_columns.ts";
import type { ShortOrganisation } from "@/domain/organisations/find.ts";
import { Button } from "@/views/components/button.tsx";
import { Details } from "@/views/components/details.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { FileField, SelectField } from "@/views/components/fields.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export function ImportPage({ form, homes }: {
  form: FormState;
  /** For the hub, which says in which home the patients live. */
  homes: readonly ShortOrganisation[] | undefined;
}) {
  const needed = neededColumns.map(headingOf).join(", ");
  return (
    <Layout
      title="Import a list of patients"
      error={hasErrors(form)}
      back={{ href: paths.patients(), label: "Patients" }}
    >
      <ErrorSummary form={form} />
      <h1>Import a list of patients</h1>
      <p>
        Nobody is registered yet by this step: you first see, row by row, what would happen.
      </p>
      <form method="post" action={paths.importPatients()} enctype="multipart/form-data" novalidate>
        {homes && (
          <SelectField
            form={form}
            name="homeId"
            label="In which home do they live?"
            empty="Choose a home"
            items={homes.map(({ id, name }) => ({ value: id, label: name }))}
          />
        )}
        <FileField
          form={form}
          name="list"
          label="The list, a CSV file"
          hint="At most 2 MB and 5,000 patients. Spreadsheets can save as CSV"
          accept=".csv,text/csv"
        />
        <Button>Check the list</Button>
      </form>
      <Details summary="What the list must look like">
        <p>
          The first row has the headings of the columns; their order does not matter. These are
          needed: {needed}. Start from the <a href={paths.importTemplate()}>template (1 KB)</a>.
        </p>
        <ul>
          {importColumns.map((column) => <li>{headingOf(column)}</li>)}
        </ul>
        <p>
          Dates like 15/03/1984. Sex as F, M, I or U. Ethnic category as a code of the 2001 list.
          Where there is no NHS number and no reason, it counts as not known yet.
        </p>
      </Details>
    </Layout>
  );
}

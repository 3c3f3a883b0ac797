import type { Day } from "@/db/columns.ts";
import { ethnicityInWords } from "@/domain/patients/ethnicity.ts";
import type { Patient } from "@/domain/patients/find.ts";
import type { findWhatMoves } from "@/domain/patients/merge.ts";
import {
  bornInWords,
  fullName,
  needInWords,
  nhsNumberInWords,
  sexLabels,
} from "@/domain/patients/patient.ts";
import { Button, ButtonGroup } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { TextAreaField } from "@/views/components/fields.tsx";
import { Scrolling } from "@/views/components/scrolling.tsx";
import { Table } from "@/views/components/table.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

type Moving = Awaited<ReturnType<typeof findWhatMoves>>;

/** Second step: the two records side by side, what moves, and why. */
export function MergeCheckPage({ kept, other, moving, form, today }: {
  kept: Patient;
  other: Patient;
  moving: Moving;
  form: FormState;
  today: Day;
}) {
  return (
    <Layout
      title="Join these two records?"
      error={hasErrors(form)}
      back={{ href: paths.mergePatient(kept.id), label: "Choose another record" }}
      wide
    >
      <ErrorSummary form={form} />
      <h1>Join these two records?</h1>
      <SideBySide kept={kept} other={other} today={today} />
      <h2>What moves</h2>
      <ul>
        <li>{counted(moving.referrals, "referral")}, with photographs and answers</li>
        <li>{counted(moving.needs, "need")}</li>
        <li>
          {counted(moving.lesions, "lesion")}: numbered on after those of the kept record
        </li>
        <li>{counted(moving.consents, "consent")}: shown with the kept record</li>
        <li>Details that the kept record does not have. Nothing in it is overwritten</li>
      </ul>
      <form method="post" action={paths.mergePatient(kept.id)} novalidate>
        <input type="hidden" name="otherId" value={other.id} />
        <TextAreaField
          form={form}
          name="reason"
          label="How do you know that they are the same person?"
          hint="For example, same address and phone number, and the patient confirmed it"
          rows={3}
        />
        <ButtonGroup>
          <Button variant="warning">Join the records</Button>
          <a href={paths.mergePatient(other.id, kept.id)}>Keep the other one instead</a>
          <a href={paths.patient(kept.id)}>Cancel</a>
        </ButtonGroup>
      </form>
    </Layout>
  );
}

function SideBySide({ kept, other, today }: { kept: Patient; other: Patient; today: Day }) {
  const rows: readonly (readonly [string, (patient: Patient) => string | null])[] = [
    ["Name", fullName],
    ["Born", ({ dateOfBirth }) => bornInWords(dateOfBirth, today)],
    ["Sex", ({ sex }) => sexLabels[sex]],
    ["NHS number", nhsNumberInWords],
    ["Address", ({ addressLines }) => addressLines?.replaceAll("\n", ", ") ?? null],
    ["Postcode", ({ postcode }) => postcode],
    ["Phone", ({ phone }) => phone],
    ["Email", ({ email }) => email],
    ["GP practice", ({ practiceName }) => practiceName],
    ["Care home", ({ homeName }) => homeName],
    ["Room", ({ room }) => room],
    ["Ethnic group", ethnicityInWords],
    ["Needs", ({ needs }) => needs.map(needInWords).join("; ") || null],
  ];
  return (
    <Scrolling label="The two records side by side">
      <Table
        caption="The two records"
        firstCellIsHeader
        columns={[
          { head: "Detail" },
          { head: "Kept" },
          { head: "Moves into it" },
          { head: "Same?" },
        ]}
        rows={rows.map(([name, read]) => {
          const [one, two] = [read(kept), read(other)];
          return [name, one ?? "–", two ?? "–", one === two ? "Same" : "Different"];
        })}
      />
    </Scrolling>
  );
}

const counted = (n: number, what: string) => `${n === 0 ? "No" : n} ${what}${n === 1 ? "" : "s"}`;

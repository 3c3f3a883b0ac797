/** What the record says of a patient, in rows. */
import { ethnicityInWords } from "@/domain/patients/ethnicity.ts";
import type { Patient } from "@/domain/patients/find.ts";
import { fullName, nhsNumberInWords, sexLabels } from "@/domain/patients/patient.ts";
import { type SummaryAction, SummaryList } from "@/views/components/summary_list.tsx";
import { OnDay } from "@/views/components/when.tsx";
import { paths } from "@/views/paths.ts";

export function PatientDetails({ patient, mayAmend }: { patient: Patient; mayAmend: boolean }) {
  const change = (field: string, about: string): readonly SummaryAction[] | undefined =>
    mayAmend
      ? [{ href: `${paths.editPatient(patient.id)}#${field}`, text: "Change", about }]
      : undefined;
  const { addressLines, postcode, homeName, room, practiceName } = patient;
  const home = homeName && (room ? `${homeName}, room ${room}` : homeName);
  return (
    <SummaryList
      rows={[
        { key: "Name", value: fullName(patient), actions: change("firstName", "name") },
        {
          key: "Date of birth",
          value: <OnDay day={patient.dateOfBirth} />,
          actions: change("dateOfBirth", "date of birth"),
        },
        { key: "Sex", value: sexLabels[patient.sex], actions: change("sex", "sex") },
        {
          key: "NHS number",
          value: nhsNumberInWords(patient),
          actions: change("nhsNumber", "NHS number"),
        },
        {
          key: "Address",
          value: <Lines of={[addressLines, postcode]} />,
          actions: change("addressLines", "address"),
        },
        { key: "Phone", value: orNot(patient.phone), actions: change("phone", "phone number") },
        { key: "Email", value: orNot(patient.email), actions: change("email", "email address") },
        { key: "GP practice", value: orNot(practiceName) },
        { key: "Care home", value: home ?? "None", actions: change("room", "home and room") },
        {
          key: "Ethnic group",
          value: ethnicityInWords(patient),
          actions: change("ethnicGroup", "ethnic group"),
        },
        ...patient.diedOn
          ? [{
            key: "Died",
            value: <OnDay day={patient.diedOn} />,
            actions: change("diedOn", "date of death"),
          }]
          : [],
        ...patient.leftPracticeOn
          ? [{
            key: "Left the practice",
            value: <OnDay day={patient.leftPracticeOn} />,
            actions: change("leftPracticeOn", "day they left the practice"),
          }]
          : [],
      ]}
    />
  );
}

/** One part of an address per line, without commas. */
function Lines({ of }: { of: readonly (string | null)[] }) {
  const lines = of.flatMap((part) => part?.split("\n") ?? []);
  if (lines.length === 0) return <>Not recorded</>;
  return <>{lines.map((line, index) => <>{index > 0 && <br />}{line}</>)}</>;
}

const orNot = (value: string | null) => value ?? "Not recorded";

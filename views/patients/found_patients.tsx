/** Patients in rows: who they are beyond doubt, what they need, and where they belong. */
import type { Child } from "hono/jsx";
import type { Day } from "@/db/columns.ts";
import type { FoundPatient } from "@/domain/patients/find_by_search.ts";
import { bornInWords, listName, nhsNumberInWords, sexLabels } from "@/domain/patients/patient.ts";
import { paths } from "@/views/paths.ts";
import { Needs } from "@/views/patients/patient_banner.tsx";

export type Shown =
  | { readonly what: "found"; readonly patients: readonly FoundPatient[]; readonly more: boolean }
  | { readonly what: "newest" | "residents"; readonly patients: readonly FoundPatient[] };

interface Part {
  shown: Shown | undefined;
  /** Why nothing was looked for; said here too where only this part of the page is swapped. */
  problem?: string | undefined;
  today: Day;
  mayRegister: boolean;
  extra?: ((patient: FoundPatient) => Child) | undefined;
}

export function FoundPart({ shown, problem, today, mayRegister, extra }: Part) {
  if (problem !== undefined) return <p class="empty">{problem}.</p>;
  if (!shown) return null;
  const { patients, what } = shown;
  if (what === "found" && patients.length === 0) return <NobodyFound mayRegister={mayRegister} />;
  if (patients.length === 0) return <NobodyYet what={what} mayRegister={mayRegister} />;
  const heading = headings[what](patients.length);
  return (
    <>
      <h2 data-announce={what === "found" ? heading : undefined}>{heading}</h2>
      {"more" in shown && shown.more && (
        <p>
          There are more. Add a first name, a date of birth or a postcode to narrow your search.
        </p>
      )}
      <PatientRows patients={patients} today={today} byRoom={what === "residents"} extra={extra} />
    </>
  );
}

export function PatientRows({ patients, today, byRoom, extra }: {
  patients: readonly FoundPatient[];
  today: Day;
  byRoom?: boolean | undefined;
  /** Stands under a patient: why they may be the same person, what to do for them. */
  extra?: ((patient: FoundPatient) => Child) | undefined;
}) {
  return (
    <ul class="rows">
      {patients.map((patient) => (
        <li>
          <p class="rows__name">
            {byRoom && <span class="rows__before">{roomOf(patient)}</span>}
            <a href={paths.patient(patient.id)}>{listName(patient)}</a>
          </p>
          <PatientFacts patient={patient} today={today} atHome={byRoom} />
          <Needs needs={patient.needs} />
          {extra?.(patient)}
        </li>
      ))}
    </ul>
  );
}

function PatientFacts({ patient, today, atHome }: {
  patient: FoundPatient;
  today: Day;
  /** In a list of one home's own residents, where they live needs no saying. */
  atHome: boolean | undefined;
}) {
  const { homeName, room, practiceName, postcode } = patient;
  const facts: readonly (readonly [string, string | null])[] = [
    ["Born", bornInWords(patient.dateOfBirth, today)],
    ["Sex", sexLabels[patient.sex]],
    ["NHS number", nhsNumberInWords(patient)],
    ["Postcode", atHome ? null : postcode],
    ["Home", atHome ? null : homeName && (room ? `${homeName}, room ${room}` : homeName)],
    ["GP practice", practiceName],
  ];
  return (
    <dl class="facts">
      {facts.filter(([, value]) => value).map(([name, value]) => (
        <div>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

const headings: Readonly<Record<Shown["what"], (count: number) => string>> = {
  found: (count) => count === 1 ? "1 patient found" : `${count} patients found`,
  newest: () => "Registered most recently",
  residents: (count) => count === 1 ? "1 patient, by room" : `${count} patients, by room`,
};

const roomOf = ({ room }: FoundPatient) => room ? `Room ${room}` : "No room";

function NobodyFound({ mayRegister }: { mayRegister: boolean }) {
  return (
    <div class="empty" data-announce="No patient found">
      <p>No patient of yours fits this. Check the spelling, or search by NHS number alone.</p>
      {mayRegister && (
        <p>
          <a href={paths.newPatient()}>Register a new patient</a>
        </p>
      )}
    </div>
  );
}

function NobodyYet({ what, mayRegister }: { what: Shown["what"]; mayRegister: boolean }) {
  return (
    <div class="empty">
      <p>{what === "residents" ? "No patient lives here yet." : "There are no patients yet."}</p>
      {mayRegister && (
        <p>
          <a href={paths.newPatient()}>Register the first one</a>
        </p>
      )}
    </div>
  );
}

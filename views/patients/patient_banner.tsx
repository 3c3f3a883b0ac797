import type { Child } from "hono/jsx";
import type { Day, NhsNumber } from "@/db/columns.ts";
import {
  bornInWords,
  fullName,
  type Named,
  type Need,
  needInWords,
  nhsNumberInWords,
  type NoNhsNumberReason,
  type Sex,
  sexLabels,
} from "@/domain/patients/patient.ts";

export interface BannerPatient extends Named {
  readonly dateOfBirth: Day;
  readonly sex: Sex;
  readonly nhsNumber: NhsNumber | null;
  readonly noNhsNumberReason: NoNhsNumberReason | null;
  readonly needs: readonly Need[];
}

/**
 * Whose page this is, at the top of every page about a patient: enough to be sure that it is the
 * right person, and what they need (Accessible Information Standard: highly visible).
 */
export function PatientBanner(
  { patient, today, href, heading }: {
    patient: BannerPatient;
    today: Day;
    /** Makes the name a link to the record, on pages that are about something else. */
    href?: string | undefined;
    /** The name is the heading of the page: on the record itself. */
    heading?: boolean | undefined;
  },
) {
  const name = fullName(patient);
  return (
    <section class="patient" aria-label={`Patient: ${name}`}>
      {heading
        ? <h1 class="patient__name">{name}</h1>
        : <p class="patient__name">{href ? <a href={href}>{name}</a> : name}</p>}
      <dl class="facts">
        <Fact name="Born">
          <time datetime={patient.dateOfBirth}>{bornInWords(patient.dateOfBirth, today)}</time>
        </Fact>
        <Fact name="Sex">{sexLabels[patient.sex]}</Fact>
        <Fact name="NHS number">{nhsNumberInWords(patient)}</Fact>
      </dl>
      <Needs needs={patient.needs} />
    </section>
  );
}

function Fact({ name, children }: { name: string; children: Child }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Said in words, not by colour alone; nothing where nothing is needed. */
export function Needs({ needs }: { needs: readonly Need[] }) {
  if (needs.length === 0) return null;
  return (
    <ul class="needs" aria-label="Communication and access needs">
      {needs.map((need) => <li>{needInWords(need)}</li>)}
    </ul>
  );
}

import type { Child } from "hono/jsx";
import type { Day, NhsNumber } from "@/db/columns.ts";
import { OnDay } from "@/views/components/when.tsx";
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
  readonly diedOn: Day | null;
  readonly leftPracticeOn: Day | null;
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
      <Gone patient={patient} />
      <Needs needs={patient.needs} />
    </section>
  );
}

/** Nobody is to write to them, or ask for them, without knowing. */
function Gone({ patient: { diedOn, leftPracticeOn } }: { patient: BannerPatient }) {
  if (!diedOn && !leftPracticeOn) return null;
  return (
    <p class="patient__gone">
      {diedOn && (
        <>
          Died <OnDay day={diedOn} />
          {" "}
        </>
      )}
      {leftPracticeOn && (
        <>
          Left the practice <OnDay day={leftPracticeOn} />
        </>
      )}
    </p>
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

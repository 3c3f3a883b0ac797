/** Said before a photograph of an intimate place is taken, and why one cannot be. */
import type { Day } from "@/db/columns.ts";
import { bodySite } from "@/domain/body_sites.ts";
import { adultAge } from "@/domain/patients/adult_age.ts";
import { underAgeWords } from "@/domain/photographs/intimate.ts";
import { ageOn } from "@/domain/time.ts";
import { WarningCallout } from "@/views/components/warning_callout.tsx";

export function IntimateWarning({ site: code, patient, today }: {
  site: string | null | undefined;
  patient: { readonly dateOfBirth: Day };
  today: Day;
}) {
  const site = bodySite(code ?? "");
  if (!site?.intimate) return null;
  if (isUnderAge(patient, today)) {
    return (
      <WarningCallout heading="This photograph cannot be sent" headingLevel={2}>
        <p>{underAgeWords}.</p>
      </WarningCallout>
    );
  }
  return (
    <WarningCallout heading={`${site.label} is an intimate place`} headingLevel={2}>
      <ul>
        <li>Take a photograph only if a clinician asked for it and cannot do without it.</li>
        <li>Offer a chaperone. The patient can say no, and be seen in person instead.</li>
        <li>Only those who need to can open it. It is never shown as a small picture.</li>
      </ul>
    </WarningCallout>
  );
}

export const isUnderAge = ({ dateOfBirth }: { readonly dateOfBirth: Day }, today: Day): boolean =>
  ageOn(dateOfBirth, today) < adultAge;

export const isIntimate = (code: string | null | undefined): boolean =>
  bodySite(code ?? "")?.intimate ?? false;

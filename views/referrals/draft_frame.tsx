/** What every step of a draft stands in: whose it is, where one is, what is wrong. */
import type { Child } from "hono/jsx";
import type { Day } from "@/db/columns.ts";
import type { ReferredPatient } from "@/domain/referrals/find_patient.ts";
import type { Referral } from "@/domain/referrals/find.ts";
import { isWritten } from "@/domain/referrals/move.ts";
import type { ServiceDefinition } from "@/domain/services/definition.ts";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { PatientBanner } from "@/views/patients/patient_banner.tsx";
import { NewerVersion } from "@/views/referrals/newer_version.tsx";
import { PriorityTag } from "@/views/referrals/priority_tag.tsx";

export interface Draft {
  readonly referral: Referral;
  readonly patient: ReferredPatient;
  /** What the service asks and takes, by the version that this referral is written for. */
  readonly definition: ServiceDefinition;
  readonly today: Day;
  /** The version that its service asks by now, where it is another than the draft's. */
  readonly newer?: { readonly validFrom: Day } | undefined;
}

const steps = [
  { key: "way-in", label: "Way in", href: paths.referralWayIn },
  { key: "history", label: "History", href: paths.referralHistory },
  { key: "photographs", label: "Photographs", href: paths.referralPhotographs },
  { key: "consent", label: "Consent", href: paths.referralConsent },
  { key: "check", label: "Check and send", href: paths.referralCheck },
] as const;
export type Step = typeof steps[number]["key"];

export function DraftFrame({ draft, step, title, form, scripts = [], wide, children }: {
  draft: Draft;
  /** None for a page beside the steps. */
  step?: Step | undefined;
  title: string;
  form?: FormState | undefined;
  scripts?: readonly string[] | undefined;
  wide?: boolean | undefined;
  children: Child;
}) {
  const { referral, patient, today } = draft;
  return (
    <Layout
      title={title}
      error={form && hasErrors(form)}
      back={{ href: paths.referrals(), label: "Referrals" }}
      scripts={["autosave.js", ...scripts]}
      wide={wide}
    >
      {form && <ErrorSummary form={form} />}
      <PatientBanner patient={patient} today={today} href={paths.patient(patient.id)} />
      {isWritten(referral) && (
        <nav aria-label="Steps of this referral">
          <ol class="sections">
            {steps.map(({ key, label, href }) => (
              <li>
                <a href={href(referral.id)} aria-current={key === step ? "step" : undefined}>
                  {label}
                </a>
              </li>
            ))}
          </ol>
        </nav>
      )}
      <h1>{title}</h1>
      <p class="quiet">
        To {referral.serviceName}, {referral.serviceOrganisationName}{" "}
        <PriorityTag priority={referral.priority} long />{" "}
        {isWritten(referral) && (
          <a href={paths.referralPriority(referral.id)}>
            Change <span class="nhsuk-u-visually-hidden">how soon an answer is needed</span>
          </a>
        )}
      </p>
      {draft.newer && <NewerVersion referral={referral} newer={draft.newer} />}
      {children}
    </Layout>
  );
}

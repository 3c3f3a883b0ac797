import type { Day } from "@/db/columns.ts";
import type { Photograph } from "@/domain/photographs/find.ts";
import type { PhotographConsents } from "@/domain/photographs/find_consents.ts";
import type { ReferredPatient } from "@/domain/referrals/find_patient.ts";
import { pressedBy, shortcutArea, ShortcutHelp } from "@/views/components/shortcuts.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { PatientBanner } from "@/views/patients/patient_banner.tsx";
import { PhotographFacts } from "@/views/photographs/facts.tsx";
import { whyNotShown } from "@/views/photographs/placeholder.tsx";
import { photographInWords } from "@/views/photographs/thumbnail.tsx";

const keys = [
  { key: "n", does: "Next photograph" },
  { key: "p", does: "Previous photograph" },
  { key: "b", does: "Back to the referral" },
];

/** What this person may do here. */
export interface PhotographActions {
  readonly openOriginal: boolean;
  readonly report: boolean;
  readonly recordConsent: boolean;
}

export function PhotographPage(
  { photograph, all, patient, today, consents, may, shortcuts }: {
    photograph: Photograph;
    /** Those of the referral that can be shown, in order. */
    all: readonly Photograph[];
    patient: ReferredPatient;
    today: Day;
    consents: PhotographConsents;
    may: PhotographActions;
    shortcuts: boolean;
  },
) {
  const label = photographInWords(photograph);
  const at = all.findIndex(({ id }) => id === photograph.id);
  const title = at >= 0 ? `${label}, photograph ${at + 1} of ${all.length}` : label;
  return (
    <Layout title={title} wide>
      <div class="case" {...shortcutArea({ on: shortcuts })}>
        <nav class="case__ways" aria-label="Photographs">
          <a
            class="nhsuk-back-link"
            href={paths.referral(photograph.referralId)}
            {...pressedBy("b")}
          >
            Referral {photograph.reference}
          </a>
          {all[at - 1] && (
            <a href={paths.photograph(all[at - 1]!.id)} {...pressedBy("p")}>Previous</a>
          )}
          {at >= 0 && all[at + 1] && (
            <a href={paths.photograph(all[at + 1]!.id)} {...pressedBy("n")}>Next</a>
          )}
        </nav>
        <PatientBanner patient={patient} today={today} />
        <h1 tabindex={-1} autofocus>{title}</h1>
        <Picture photograph={photograph} title={label} />
        <Ways photograph={photograph} may={may} />
        {photograph.state !== "quarantined" && (
          <PhotographFacts
            photograph={photograph}
            consents={consents}
            mayRecordConsent={may.recordConsent}
          />
        )}
        <ShortcutHelp shortcuts={keys} />
      </div>
    </Layout>
  );
}

/** An intimate one was opened by a press of its own, on the way here. */
function Picture({ photograph, title }: { photograph: Photograph; title: string }) {
  const { id, viewWidth, viewHeight, mayOpen, state } = photograph;
  if (state !== "ready" || !mayOpen) {
    return <div class="empty">{whyNotShown(photograph)}</div>;
  }
  return (
    <figure class="photograph photograph--whole">
      <img
        src={paths.photographView(id)}
        alt={title}
        width={viewWidth ?? undefined}
        height={viewHeight ?? undefined}
      />
    </figure>
  );
}

function Ways({ photograph, may }: { photograph: Photograph; may: PhotographActions }) {
  const { id, state, mayOpen } = photograph;
  if (state === "removed" || state === "quarantined") return null;
  return (
    <p class="photograph__do">
      {may.openOriginal && mayOpen && (
        <a href={paths.photographOriginal(id)}>Download the original</a>
      )}
      {may.report && <a href={paths.reportPhotograph(id)}>Report this photograph</a>}
    </p>
  );
}

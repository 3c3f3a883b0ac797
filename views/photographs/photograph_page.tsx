import type { Day, Instant } from "@/db/columns.ts";
import type { Photograph } from "@/domain/photographs/find.ts";
import { photographKindCatalogue } from "@/domain/photographs/kinds.ts";
import { photographRefusals } from "@/domain/photographs/refusals.ts";
import type { ReferredPatient } from "@/domain/referrals/find_patient.ts";
import { longLocal } from "@/domain/time.ts";
import { pressedBy, shortcutArea, ShortcutHelp } from "@/views/components/shortcuts.tsx";
import { When } from "@/views/components/when.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";
import { PatientBanner } from "@/views/patients/patient_banner.tsx";

const keys = [
  { key: "n", does: "Next photograph" },
  { key: "p", does: "Previous photograph" },
  { key: "b", does: "Back to the referral" },
];

export function PhotographPage(
  { photograph, all, patient, today, mayOpenOriginal, shortcuts }: {
    photograph: Photograph;
    /** Those of the referral that can be shown, in order. */
    all: readonly Photograph[];
    patient: ReferredPatient;
    today: Day;
    mayOpenOriginal: boolean;
    shortcuts: boolean;
  },
) {
  const { label } = photographKindCatalogue[photograph.kind];
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
        <Picture photograph={photograph} label={label} />
        <Facts photograph={photograph} mayOpenOriginal={mayOpenOriginal} />
        <ShortcutHelp shortcuts={keys} />
      </div>
    </Layout>
  );
}

function Picture({ photograph, label }: { photograph: Photograph; label: string }) {
  const { id, state, refusal, viewWidth, viewHeight } = photograph;
  if (state === "removed") return <p class="empty">This photograph was removed.</p>;
  if (state === "received") return <p class="empty">This photograph is being prepared.</p>;
  if (state === "refused") {
    return <p class="empty">{photographRefusals[refusal ?? "damaged"].words}</p>;
  }
  return (
    <figure class="photograph photograph--whole">
      <img
        src={paths.photographView(id)}
        alt={label}
        width={viewWidth ?? undefined}
        height={viewHeight ?? undefined}
      />
    </figure>
  );
}

function Facts(
  { photograph, mayOpenOriginal }: { photograph: Photograph; mayOpenOriginal: boolean },
) {
  const { id, takenAt, addedAt, addedByName, width, height, bytes, state } = photograph;
  return (
    <p class="quiet">
      Added by {addedByName} on <When at={addedAt} />.{" "}
      {takenAt && <>The camera says {cameraTime(takenAt)}.</>} {width && height && (
        <>
          {width} × {height} pixels, {(bytes / 1_000_000).toFixed(1)} MB.
        </>
      )}{" "}
      {mayOpenOriginal && state !== "removed" && (
        <a href={paths.photographOriginal(id)}>Download the original</a>
      )}
    </p>
  );
}

/** What a camera writes has often no zone: it is shown as the local time that it was. */
const cameraTime = (takenAt: string) =>
  /[+-]\d\d:\d\d$/.test(takenAt)
    ? <When at={new Date(takenAt).toISOString() as Instant} />
    : longLocal(takenAt);

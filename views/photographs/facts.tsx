/** All that a photograph knows of itself, in one place. */
import type { Child } from "hono/jsx";
import type { Instant } from "@/db/columns.ts";
import { siteInWords } from "@/domain/body_sites.ts";
import { closerLookConsentLabels } from "@/domain/closer_looks/labels.ts";
import { lesionInWords } from "@/domain/lesions/numbers.ts";
import { decisionLabels, wayLabels } from "@/domain/patients/consents.ts";
import type { Photograph } from "@/domain/photographs/find.ts";
import type { PhotographConsents } from "@/domain/photographs/find_consents.ts";
import { photographKindCatalogue } from "@/domain/photographs/kinds.ts";
import { photographerLabels } from "@/domain/photographs/photographers.ts";
import { longLocal } from "@/domain/time.ts";
import { SummaryList, type SummaryRow } from "@/views/components/summary_list.tsx";
import { When } from "@/views/components/when.tsx";
import { paths } from "@/views/paths.ts";
import { labelsOf, VerdictLine } from "@/views/photographs/verdict_line.tsx";

export function PhotographFacts({ photograph, consents, mayRecordConsent }: {
  photograph: Photograph;
  consents: PhotographConsents | undefined;
  /** This person may write down a change of mind: the page for it is linked. */
  mayRecordConsent: boolean;
}) {
  return (
    <SummaryList
      rows={[
        ...whatRows(photograph),
        ...consents ? consentRows(photograph, consents, mayRecordConsent) : agreedRows(photograph),
      ]}
    />
  );
}

function whatRows(photograph: Photograph): SummaryRow[] {
  const { kind, takenBy, takenAt, addedAt, addedByName, width, height, bytes } = photograph;
  const place = siteInWords(photograph);
  return [
    row("Shows", photographKindCatalogue[kind].label),
    photograph.lesionNumber === null ? row("Place", place ?? "Not said") : row(
      "Lesion",
      lesionInWords({
        ...photograph,
        number: photograph.lesionNumber,
        numberBefore: photograph.lesionNumberBefore,
      }),
    ),
    photograph.intimate &&
    row("Intimate", `Yes. Asked for by ${photograph.intimateAskedBy ?? "somebody not named"}`),
    row("Taken by", takenBy === null ? "Not said" : photographerLabels[takenBy]),
    row(
      "Taken",
      takenAt === null ? "The camera does not say" : <>{cameraTime(takenAt)}, by the camera</>,
    ),
    row(
      "Arrived",
      <>
        <When at={addedAt} />, from {addedByName}
      </>,
    ),
    row("Size", sizeInWords(width, height, bytes)),
    photograph.sentSmallerFromBytes !== null &&
    row(
      "Sent smaller",
      `Made smaller by the sender, from ${megabytes(photograph.sentSmallerFromBytes)}`,
    ),
    photograph.verdict !== null && row("Quality", <VerdictLine photograph={photograph} />),
    photograph.sentDespite !== null && photograph.sentDespite.length > 0 &&
    row("Sent anyway", `The sender was told: ${labelsOf(photograph.sentDespite).toLowerCase()}`),
  ].filter((each) => each !== false);
}

/** Care, teaching and publication do not depend on each other, and each can be withdrawn. */
function consentRows(
  { patientId }: Photograph,
  { care, teaching, publication }: PhotographConsents,
  mayRecordConsent: boolean,
): SummaryRow[] {
  const actions = (about: string) =>
    mayRecordConsent
      ? [{ href: paths.patientConsents(patientId!), text: "Change", about: `consent to ${about}` }]
      : undefined;
  return [
    row("Consent: care", <Decided consent={care} />),
    { ...row("Consent: teaching", <Decided consent={teaching} />), actions: actions("teaching") },
    {
      ...row("Consent: publication", <Decided consent={publication} />),
      actions: actions("publication"),
    },
  ];
}

function Decided(
  { consent }: { consent: PhotographConsents["care"] | PhotographConsents["teaching"] },
) {
  if (!consent) return <>Not asked</>;
  const { decision, form, recordedAt, recordedByName } = consent;
  return (
    <>
      {decisionLabels[decision]}
      {decision === "given" && <>, {wayLabels[form].toLowerCase()}</>}. Recorded by {recordedByName}
      {" "}
      on <When at={recordedAt} />
    </>
  );
}

/** Of one that was taken in a call, where it was asked for. */
function agreedRows({ consent, consentBy, consentAt }: Photograph): SummaryRow[] {
  if (!consent || !consentAt) return [];
  return [
    row(
      "Consent: care",
      <>
        {closerLookConsentLabels[consent]}
        {consentBy && `, said by ${consentBy}`}. Recorded on <When at={consentAt} />
      </>,
    ),
  ];
}

const row = (key: string, value: Child): SummaryRow => ({ key, value });

function sizeInWords(width: number | null, height: number | null, bytes: number): string {
  return width && height ? `${width} × ${height} pixels, ${megabytes(bytes)}` : megabytes(bytes);
}

const megabytes = (bytes: number) => `${(bytes / 1_000_000).toFixed(1)} MB`;

/** What a camera writes has often no zone: it is shown as the local time that it was. */
const cameraTime = (takenAt: string) =>
  /[+-]\d\d:\d\d$/.test(takenAt)
    ? <When at={new Date(takenAt).toISOString() as Instant} />
    : <>{longLocal(takenAt)}</>;

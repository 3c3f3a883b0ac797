import { mostReported, type Reported } from "@/domain/photographs/find_reported.ts";
import { photographKindCatalogue } from "@/domain/photographs/kinds.ts";
import { When } from "@/views/components/when.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

/** Photographs that were shut away, and who said what of them. The pictures are shown to nobody. */
export function ReportedPage({ reported }: { reported: readonly Reported[] }) {
  return (
    <Layout title="Reported photographs" wide>
      <h1>Reported photographs</h1>
      <p class="reading">
        Nobody is shown these, and none of them is deleted. Speak to whoever reported one and to
        whoever sent it. Where a child may be at risk, or the picture is unlawful to hold, follow
        your safeguarding procedure first, and leave it shut away.
      </p>
      {reported.length === 0
        ? <p class="empty">No photograph waits for a decision.</p>
        : (
          <ul class="lesions">
            {reported.map((one) => (
              <li>
                <div>
                  <ReportedFacts reported={one} />
                </div>
                <a href={paths.releasePhotograph(one.id)}>
                  Decide
                  <span class="nhsuk-u-visually-hidden">{` about referral ${one.reference}`}</span>
                </a>
              </li>
            ))}
          </ul>
        )}
      {reported.length >= mostReported && (
        <p>These are the newest {mostReported}. Decide about some to see those before them.</p>
      )}
    </Layout>
  );
}

export function ReportedFacts({ reported }: { reported: Reported }) {
  const { kind, reference, senderName, reason, reportedAt, reportedByName, addedAt } = reported;
  return (
    <>
      <strong>
        {photographKindCatalogue[kind].label}, {reference ? `referral ${reference}` : "in a call"}
      </strong>
      <div class="kept-lines">{reason}</div>
      <div class="quiet small">
        Reported by {reportedByName} on <When at={reportedAt} />. Sent by {senderName}, added on
        {" "}
        <When at={addedAt} />.
      </div>
    </>
  );
}

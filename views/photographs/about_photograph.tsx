/** All that is said about one photograph, next to it: asked for again when something was drawn. */
import { mostCompared, type Photograph } from "@/domain/photographs/find.ts";
import { Button } from "@/views/components/button.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { Select } from "@/views/components/select.tsx";
import { hx } from "@/views/hx.ts";
import { paths } from "@/views/paths.ts";
import { MarkList } from "@/views/photographs/mark_list.tsx";
import { PhotographFacts } from "@/views/photographs/facts.tsx";
import { dayNameOf, forScript, type Viewed, type ViewerShown } from "@/views/photographs/viewed.ts";

export function AboutPhotograph({ shown, viewed }: { shown: ViewerShown; viewed: Viewed }) {
  const { photograph } = viewed;
  const { may, form, all } = shown;
  const again = hx({
    get: paths.photograph(photograph.id),
    trigger: "refresh",
    swap: "outerHTML",
    sync: "replace",
    target: "this",
  });
  return (
    <section
      class="viewer__about"
      id="about"
      aria-label="About this photograph"
      data-viewed={forScript(viewed, all)}
      {...again}
    >
      {photograph.id === shown.viewed.photograph.id && <ErrorSummary form={form} />}
      <Compare shown={shown} viewed={viewed} />
      {photograph.state === "ready" && photograph.mayOpen && (
        <MarkList viewed={viewed} mayMark={may.mark} />
      )}
      {photograph.state !== "quarantined" && (
        <PhotographFacts
          photograph={photograph}
          consents={shown.consents}
          mayRecordConsent={may.recordConsent}
        />
      )}
      <Ways photograph={photograph} may={may} />
    </section>
  );
}

function Ways({ photograph, may }: { photograph: Photograph; may: ViewerShown["may"] }) {
  const { id, state, mayOpen, exportKey } = photograph;
  if (state === "removed" || state === "quarantined") return null;
  return (
    <p class="photograph__do no-print">
      {may.openOriginal && mayOpen && (
        <>
          <a href={paths.photographOriginal(id)}>Download the original</a>
          {exportKey !== null && <a href={paths.photographExport(id)}>Download a smaller copy</a>}
        </>
      )}
      {may.report && <a href={paths.reportPhotograph(id)}>Report this photograph</a>}
    </p>
  );
}

function groupOf(other: Photograph, { referralId, callId }: Photograph): string {
  if (other.callId) return other.callId === callId ? "This call" : "Other calls";
  return other.referralId === referralId ? "This referral" : `Referral ${other.reference}`;
}

function Compare({ shown, viewed: { photograph } }: { shown: ViewerShown; viewed: Viewed }) {
  const others = [shown.viewed.photograph, ...shown.others].filter(({ id }) =>
    id !== photograph.id
  );
  if (others.length === 0) return null;
  const chosen = shown.beside?.photograph.id ?? shown.earlier(photograph);
  return (
    <form
      class="no-print"
      method="get"
      action={paths.photograph(photograph.id)}
      data-compare=""
    >
      <Select
        id="with"
        name="with"
        label="Compare with"
        hint={shown.moreOthers
          ? `Up to ${mostCompared} are listed: those of the same lesions, and the newest`
          : undefined}
        value={chosen}
        items={others.map((other) => ({
          value: other.id,
          label: dayNameOf(other),
          group: groupOf(other, photograph),
        }))}
      />
      <Button small variant="secondary">Show side by side</Button>
    </form>
  );
}

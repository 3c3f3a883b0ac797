/** Who holds the case, and what this person can do with it. */
import { pressedBy } from "@/views/components/shortcuts.tsx";
import { hx } from "@/views/hx.ts";
import { paths } from "@/views/paths.ts";
import type { CaseInQueue } from "@/views/triage/queue_row.tsx";

export function QueueHolder({ shown }: { shown: CaseInQueue }) {
  const { row, mine } = shown;
  if (mine) return <Held shown={shown} />;
  if (row.state === "returned") return <span class="quiet">With the practice</span>;
  if (row.state === "claimed") return <span class="quiet">With {row.claimedByName}</span>;
  return (
    <>
      {row.assignedTo && (
        <span class={shown.given ? "queue__given" : "quiet"}>
          {shown.given ? "Given to you" : `For ${row.assignedToName}`}
        </span>
      )}
      {shown.mayClaim
        ? <Claim shown={shown} />
        : !row.assignedTo && <span class="quiet">Nobody yet</span>}
    </>
  );
}

function Held({ shown: { row, inView } }: { shown: CaseInQueue }) {
  const address = paths.referralRelease(row.id, { in: inView });
  return (
    <>
      <a
        class="nhsuk-button nhsuk-button--small"
        href={paths.referralAnswer(row.id, { in: inView })}
      >
        Answer
      </a>{" "}
      <button
        class="link-button"
        type="submit"
        formaction={address}
        {...hx({ post: address, target: "closest li", swap: "outerHTML", sync: "drop" })}
        {...pressedBy("release")}
      >
        Put back
      </button>
    </>
  );
}

function Claim({ shown: { row, inView } }: { shown: CaseInQueue }) {
  const address = paths.referralClaim(row.id, { in: inView });
  return (
    <button
      class="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
      type="submit"
      formaction={address}
      {...hx({ post: address, target: "closest li", swap: "outerHTML", sync: "drop" })}
      {...pressedBy("claim")}
    >
      Claim
    </button>
  );
}

/** That the case is theirs, and for how long; static/js/live/claim.js keeps it while they work on it. */
import type { Instant } from "@/db/columns.ts";
import { Button } from "@/views/components/button.tsx";
import { When } from "@/views/components/when.tsx";
import { paths } from "@/views/paths.ts";

export function ClaimHeld({ id, until, minutes }: {
  id: string;
  until: Instant;
  /** How long a claim holds without a sign of life. */
  minutes: number;
}) {
  return (
    <form
      method="post"
      action={paths.referralClaimRenewal(id)}
      data-claim-minutes={String(minutes)}
    >
      <p class="quiet small" data-claim-words role="status">
        You hold this case. Without a sign of life until{" "}
        <When at={until} />, it goes back to the queue; what you wrote is kept.
      </p>
      <Button variant="secondary" small extra={{ "data-claim-keep": "" }}>Keep it longer</Button>
    </form>
  );
}

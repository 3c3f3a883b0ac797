/** That the case is theirs, and for how long; static/js/live/claim.js keeps it while they work on it. */
import type { Instant } from "@/db/columns.ts";
import { Button } from "@/views/components/button.tsx";
import { When } from "@/views/components/when.tsx";
import { paths } from "@/views/paths.ts";
import { inAddress, type WayThrough } from "@/views/referrals/way_through.tsx";

export function ClaimHeld({ id, until, minutes, way }: {
  id: string;
  until: Instant;
  /** How long a claim holds without a sign of life. */
  minutes: number;
  way: WayThrough;
}) {
  return (
    <form
      method="post"
      action={paths.referralClaimRenewal(id, inAddress(way))}
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

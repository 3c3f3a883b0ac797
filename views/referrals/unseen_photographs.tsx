/** For the practice of a referral that was sent: which of its photographs the service never sees. */
import type { Photograph } from "@/domain/photographs/find.ts";
import { photographRefusals } from "@/domain/photographs/refusals.ts";
import { WarningCallout } from "@/views/components/warning_callout.tsx";
import { stuckWords } from "@/views/photographs/placeholder.tsx";
import { photographInWords } from "@/views/photographs/thumbnail.tsx";

export function UnseenPhotographs({ photographs, serviceName, mayWithdraw }: {
  photographs: readonly Photograph[];
  serviceName: string;
  mayWithdraw: boolean;
}) {
  const unseen = photographs.filter(({ state, stuck }) => state === "refused" || stuck);
  if (unseen.length === 0) return null;
  return (
    <WarningCallout heading={`${serviceName} cannot see every photograph`} headingLevel={2}>
      <ul>
        {unseen.map((photograph) => (
          <li>{photographInWords(photograph)}: {whyUnseen(photograph).toLowerCase()}</li>
        ))}
      </ul>
      <p>
        {shown(photographs.length - unseen.length)}
        {mayWithdraw && ` ${another}`}
      </p>
    </WarningCallout>
  );
}

const shown = (others: number) =>
  others === 0 ? "No other photograph is there." : "The others can be seen.";

const another =
  "If these are needed for an answer, withdraw this referral and send another with new ones.";

const whyUnseen = ({ state, refusal }: Photograph): string =>
  state === "refused" ? photographRefusals[refusal ?? "damaged"].label : stuckWords;

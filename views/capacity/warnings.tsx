/** Cases whose time is near or over, who could take each, and whether a manager has seen it. */
import type { Child } from "hono/jsx";
import type { Warning } from "@/domain/capacity/warnings.ts";
import { headlineInWords } from "@/domain/questions/headline.ts";
import { Button } from "@/views/components/button.tsx";
import { Tag } from "@/views/components/tag.tsx";
import { When } from "@/views/components/when.tsx";
import { paths } from "@/views/paths.ts";
import { Due } from "@/views/referrals/due.tsx";
import { PriorityTag } from "@/views/referrals/priority_tag.tsx";

export interface WarningShown extends Warning {
  readonly couldTake: readonly Taker[];
}
interface Taker {
  readonly userId: string;
  readonly name: string;
  readonly inHand: number;
}

export function Warnings(
  { warnings, now, serviceId }: {
    warnings: readonly WarningShown[];
    now: Date;
    serviceId: string;
  },
) {
  const unseen = warnings.filter(({ seenAt }) => seenAt === null);
  return (
    <section aria-labelledby="warnings">
      <h2 id="warnings">Time near or over</h2>
      {warnings.length === 0 ? <p class="empty">No open case is near its time.</p> : (
        <>
          {unseen.length > 1 && (
            <SeenForm
              warnings={unseen}
              serviceId={serviceId}
              label={`Mark all ${unseen.length} as seen`}
            />
          )}
          <ul class="worklist">
            {warnings.map((one) => <OneWarning one={one} now={now} serviceId={serviceId} />)}
          </ul>
        </>
      )}
    </section>
  );
}

function OneWarning(
  { one, now, serviceId }: { one: WarningShown; now: Date; serviceId: string },
) {
  return (
    <li>
      <span>
        {one.seenAt === null && <Tag colour="blue">New</Tag>}{" "}
        <a href={paths.referral(one.referralId)}>{headlineInWords(one)}</a> {one.reference}
        <br />
        <PriorityTag priority={one.priority} /> {one.dueAt && <Due at={one.dueAt} now={now} />}
      </span>
      <span>
        {one.claimedByName
          ? `${one.claimedByName} holds it. `
          : one.assignedToName
          ? `Given to ${one.assignedToName}. `
          : "Nobody’s yet. "}
        {couldTakeInWords(one.couldTake)}
        {one.seenAt && one.seenByName && (
          <span class="quiet small">
            <br />
            Seen by {one.seenByName}, <When at={one.seenAt} />
          </span>
        )}
      </span>
      {one.couldTake[0] && !one.claimedByName && (
        <form method="post" action={paths.assignments()}>
          <input type="hidden" name="service" value={serviceId} />
          <input type="hidden" name="cases" value={one.referralId} />
          <Button small variant="secondary" name="to" value={one.couldTake[0].userId}>
            Give to {one.couldTake[0].name}
            <span class="nhsuk-u-visually-hidden">: {one.reference}</span>
          </Button>
        </form>
      )}
      {one.seenAt === null && (
        <SeenForm
          warnings={[one]}
          serviceId={serviceId}
          label={
            <>
              Mark as seen<span class="nhsuk-u-visually-hidden">: {one.reference}</span>
            </>
          }
        />
      )}
    </li>
  );
}

function SeenForm(
  { warnings, serviceId, label }: {
    warnings: readonly Warning[];
    serviceId: string;
    label: Child;
  },
) {
  return (
    <form method="post" action={paths.warningsSeen()}>
      <input type="hidden" name="service" value={serviceId} />
      {warnings.map(({ id }) => <input type="hidden" name="warnings" value={id} />)}
      <Button small variant="secondary">{label}</Button>
    </form>
  );
}

function couldTakeInWords(takers: readonly Taker[]): string {
  if (takers.length === 0) return "Nobody who could take it is on duty now.";
  const said = takers.slice(0, 3).map(({ name, inHand }) => `${name} (${inHand} in hand)`);
  const more = takers.length - said.length;
  return `Could take it: ${said.join(", ")}${more > 0 ? ` and ${more} more` : ""}.`;
}

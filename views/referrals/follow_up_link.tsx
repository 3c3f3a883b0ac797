/** On a referral that was answered: its follow-up, or the way to begin one. */
import type { Day } from "@/db/columns.ts";
import { longDay } from "@/domain/time.ts";
import { ButtonLink } from "@/views/components/button.tsx";
import { paths } from "@/views/paths.ts";

export interface FollowUpShown {
  readonly begun: { readonly id: string; readonly reference: string } | undefined;
  /** By when the specialist asked for it. */
  readonly dueOn: Day | undefined;
  readonly mayBegin: boolean;
}

export function FollowUpLink({ id, followUp }: { id: string; followUp: FollowUpShown }) {
  const { begun, dueOn, mayBegin } = followUp;
  if (begun) {
    return (
      <p>
        Followed up in <a href={paths.referral(begun.id)}>{begun.reference}</a>
      </p>
    );
  }
  return (
    <>
      {dueOn && <p>The specialist asked for a follow-up by {longDay(dueOn)}.</p>}
      {mayBegin && (
        <ButtonLink variant="secondary" href={paths.referralFollowUp(id)}>
          Begin a follow-up
        </ButtonLink>
      )}
    </>
  );
}

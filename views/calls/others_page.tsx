/** Beside a live call: who is in it, who waits, whom it is handed to, and who is invited. */
import type { Id } from "@/db/columns.ts";
import type { Call } from "@/domain/calls/find.ts";
import type { HandOver } from "@/domain/calls/find_hand_overs.ts";
import type { InviteOfCall } from "@/domain/calls/find_invites.ts";
import type { Member } from "@/domain/calls/members.ts";
import type { OperatorToAsk, SpecialistToAsk } from "@/domain/calls/whom_to_ask.ts";
import type { ReachSetUp } from "@/domain/links/reach_form.ts";
import { HandOverFields } from "@/views/calls/hand_over_fields.tsx";
import { HandOverNow } from "@/views/calls/hand_over_now.tsx";
import { InviteFields } from "@/views/calls/invite_fields.tsx";
import { Invited } from "@/views/calls/invited.tsx";
import { WaitingRoom } from "@/views/calls/waiting_room.tsx";
import { Details } from "@/views/components/details.tsx";
import { ErrorSummary } from "@/views/components/error_summary.tsx";
import { type FormState, hasErrors } from "@/views/form_state.ts";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export interface OthersNow {
  readonly call: Call;
  readonly you: Id<"User">;
  readonly members: readonly Member[];
  readonly handOver: HandOver | undefined;
  readonly invites: readonly (InviteOfCall & { readonly address?: string })[];
}

export interface OthersShown extends OthersNow {
  readonly operators: readonly OperatorToAsk[];
  readonly specialists: readonly SpecialistToAsk[];
  readonly sends: ReachSetUp;
}

interface Forms {
  readonly others: OthersShown;
  readonly handOver: FormState;
  readonly invite: FormState;
}

/** Without JavaScript what is sent from the call's page leads here. */
export function OthersPage({ others, handOver, invite }: Forms) {
  const { call } = others;
  const wrong = hasErrors(handOver) ? handOver : invite;
  return (
    <Layout
      title="Others in this call"
      error={hasErrors(wrong)}
      back={{ href: paths.call(call.id), label: `Call from ${call.homeName}` }}
    >
      <ErrorSummary form={wrong} />
      <h1>Others in this call</h1>
      <Others others={others} handOver={handOver} invite={invite} />
    </Layout>
  );
}

export function Others({ others, handOver, invite }: Forms) {
  return (
    <div class="others" data-others={paths.callOthers(others.call.id)}>
      <p class="nhsuk-error-message" data-part-problem role="alert" hidden>
        That could not be done. What is shown here is how things are now.
      </p>
      <CallNow others={others} />
      <Details summary="Hand over, or bring a colleague in" open={hasErrors(handOver)}>
        <HandOverFields others={others} form={handOver} />
      </Details>
      <Details summary="Invite a relative or an interpreter" open={hasErrors(invite)}>
        <InviteFields others={others} form={invite} />
      </Details>
    </div>
  );
}

/** The part that changes by itself: static/js/pages/call_others.js. */
export function CallNow({ others }: { others: OthersNow }) {
  return (
    <div id="call-now" aria-live="polite">
      <WaitingRoom others={others} />
      <HandOverNow others={others} />
      <Invited others={others} />
    </div>
  );
}

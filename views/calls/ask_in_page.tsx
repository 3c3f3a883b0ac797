/** A colleague's call that goes on: nobody hears it who was not let in. */
import type { Call } from "@/domain/calls/find.ts";
import type { Member } from "@/domain/calls/members.ts";
import { Button } from "@/views/components/button.tsx";
import { Details } from "@/views/components/details.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export function AskInPage({ call, member, ofTheirHub }: {
  call: Call;
  member: Member | undefined;
  /** Whoever answered may be gone: a colleague ends the call for them, and the home can call again. */
  ofTheirHub: boolean;
}) {
  const state = member?.state;
  const title = `Call from ${call.homeName}`;
  const waits = state === "waiting_room";
  return (
    <Layout
      title={title}
      back={{ href: paths.desk(), label: "Desk" }}
      scripts={waits ? ["asked_in.js"] : []}
    >
      <h1>{title}</h1>
      <p>{call.answeredByName} is in this call.</p>
      {waits
        ? (
          <p role="status" data-asked-in={paths.call(call.id)} data-member={member?.id}>
            You have asked to come in. Wait until somebody in the call lets you in.
          </p>
        )
        : (
          <>
            {state === "turned_away" && <p>You were not let in.</p>}
            {state === "left" && <p>You are not in this call any more.</p>}
            <form method="post" action={paths.callAskingIn(call.id)}>
              <Button variant="secondary">Ask to come in</Button>
            </form>
          </>
        )}
      {ofTheirHub && (
        <Details summary="Nobody is in this call any more">
          <p>The call ends for everybody. The home can call again.</p>
          <form method="post" action={paths.callEnd(call.id)}>
            <Button variant="warning">End call</Button>
          </form>
        </Details>
      )}
    </Layout>
  );
}

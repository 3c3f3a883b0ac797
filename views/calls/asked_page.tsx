/** Calls that a specialist is asked into: the page rings while there is one. */
import type { HandOver } from "@/domain/calls/find_hand_overs.ts";
import { HandOverOffered } from "@/views/calls/hand_over_offered.tsx";
import { type PushShown, RingWhenAway } from "@/views/hubs/ring_when_away.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export function AskedPage({ asked, push, sendsMail }: {
  asked: readonly HandOver[];
  push: PushShown;
  sendsMail: boolean;
}) {
  return (
    <Layout title="Calls" scripts={["asked.js"]}>
      <h1>Calls</h1>
      <p class="nhsuk-hint">
        The hub asks you here to come into a call with a care home. Leave this page open: it rings
        while you are signed in.
      </p>
      <p class="desk__late" data-asked-silent role="alert" hidden>
        This browser keeps the ring silent. Press anywhere on this page, and it rings.
      </p>
      <AskedList asked={asked} />
      <RingWhenAway
        push={push}
        heading="With this page closed"
        about={`This telephone or computer can be woken when you are asked into a call. It then says who asks, and nothing more.${
          sendsMail ? " Where none of yours is woken, you have an e-mail." : ""
        }`}
      />
    </Layout>
  );
}

export function AskedList({ asked }: { asked: readonly HandOver[] }) {
  return (
    <div id="asked" data-asked={paths.callsAsked()}>
      {asked.length === 0
        ? <p>Nobody asks you into a call now.</p>
        : asked.map((offered) => <HandOverOffered offered={offered} />)}
    </div>
  );
}

/** The call itself, for a guest: those who are in it by name, and nothing of what it is about. */
import type { Invite } from "@/domain/calls/find_invites.ts";
import type { HubNow } from "@/domain/hubs/find_rules.ts";
import type { Speech } from "@/domain/words/speech.ts";
import { CallControls } from "@/views/calls/call_controls.tsx";
import { CallMessages } from "@/views/calls/call_messages.tsx";
import { Button } from "@/views/components/button.tsx";
import { LinkPage } from "@/views/links/link_page.tsx";
import { paths } from "@/views/paths.ts";

export function GuestCallPage({ say, token, invite, rules }: {
  say: Speech;
  token: string;
  invite: Pick<Invite, "name" | "relation" | "hubName">;
  rules: HubNow;
}) {
  return (
    <LinkPage
      say={say}
      title={say("call.title")}
      practice={invite.hubName}
      scripts={["link_call.js"]}
    >
      <div
        class="call"
        data-call={paths.guestCall(token)}
        data-state="live"
        data-heal-seconds={String(rules.healSeconds)}
        data-phone={rules.phone}
      >
        <h1>{say("call.title")}</h1>
        <p class="call__status" data-call-status role="status"></p>
        <div data-media-help hidden>
          <p>{say("call.ready")}</p>
        </div>
        <p data-again hidden>
          <Button type="button" variant="secondary" extra={{ "data-call-do": "again" }}>
            <span data-words>{say("call.again")}</span>
          </Button>
        </p>
        <div lang="en-GB" dir="ltr">
          <div class="call__stage" data-by-video>
            <ul class="tiles" data-tiles aria-label="In this call"></ul>
            <div class="call__own" data-own hidden>
              <video autoplay muted playsinline aria-label="Yourself"></video>
            </div>
          </div>
          <CallControls
            leave={paths.guestCallLeave(token)}
            telephone={rules.phone}
            other={invite.hubName}
            switches={false}
          />
          <CallMessages call={paths.guestCall(token)} />
        </div>
      </div>
    </LinkPage>
  );
}

/** What a guest meets before and after the call that they were invited into. */
import type { Child } from "hono/jsx";
import type { Invite } from "@/domain/calls/find_invites.ts";
import type { Speech } from "@/domain/words/speech.ts";
import { Button } from "@/views/components/button.tsx";
import { type InlineShown, InlineSurvey } from "@/views/links/inline_survey.tsx";
import { Languages } from "@/views/links/languages.tsx";
import { LinkPage } from "@/views/links/link_page.tsx";
import { TryDevice, tryScript } from "@/views/links/try_device.tsx";
import { paths } from "@/views/paths.ts";

interface GuestShown {
  readonly say: Speech;
  readonly token: string;
  readonly invite: Pick<Invite, "name" | "relation" | "hubName" | "hubPhone">;
}

export function ComePage({ say, token, invite, again }: GuestShown & { again: boolean }) {
  return (
    <Frame
      {...{ say, token, invite }}
      title={say(again ? "call.left" : "call.title")}
      scripts={[tryScript]}
    >
      {!again && <p>{say("call.asked", { hub: invite.hubName })}</p>}
      <p>{say("call.shown_as", { name: `${invite.name} (${invite.relation})` })}</p>
      {!again && <p>{say("call.ready")}</p>}
      {!again && <p>{say("call.one_device")}</p>}
      <form method="post" action={paths.guestCall(token)}>
        <Button>{say(again ? "call.again" : "call.ask")}</Button>
      </form>
      <TryDevice say={say} />
    </Frame>
  );
}

export function WaitingRoomPage({ say, token, invite }: GuestShown) {
  return (
    <Frame
      {...{ say, token, invite }}
      title={say("call.waiting")}
      scripts={["link_waits.js", tryScript]}
    >
      <div data-waits={`${paths.guestCall(token)}/waits`} role="status">
        <p>{say("call.waiting_hint")}</p>
      </div>
      <p>{say("call.shown_as", { name: `${invite.name} (${invite.relation})` })}</p>
      <TryDevice say={say} />
      <noscript>
        <p>
          <a href={paths.guestCall(token)}>{say("call.ask")}</a>
        </p>
      </noscript>
    </Frame>
  );
}

export function UsedPage({ say, token, invite }: GuestShown) {
  return (
    <Frame {...{ say, token, invite }} title={say("call.used")}>
      <p>{say("call.one_device")}</p>
      <p>{say("call.ask_hub", { hub: hubWith(invite) })}</p>
    </Frame>
  );
}

export function OverPage({ say, token, invite, survey, turnedAway = false }: {
  say: Speech;
  token: string;
  /** Undefined where the address leads to no call that is known. */
  invite?: GuestShown["invite"] | undefined;
  /** Of somebody who was in the call. */
  survey?: InlineShown | undefined;
  turnedAway?: boolean;
}) {
  return (
    <Frame {...{ say, token, invite }} title={say(turnedAway ? "call.turned_away" : "call.over")}>
      {invite && <p>{say("call.ask_hub", { hub: hubWith(invite) })}</p>}
      <InlineSurvey say={say} shown={survey} />
    </Frame>
  );
}

function Frame({ say, token, invite, title, scripts, children }: {
  say: Speech;
  token: string;
  invite: GuestShown["invite"] | undefined;
  title: string;
  scripts?: readonly string[];
  children: Child;
}) {
  return (
    <LinkPage say={say} title={title} practice={invite?.hubName} scripts={scripts}>
      <Languages say={say} action={paths.anyLinkLanguage(paths.guestCall(token))} />
      <h1>{title}</h1>
      {children}
    </LinkPage>
  );
}

const hubWith = ({ hubName, hubPhone }: GuestShown["invite"]): string =>
  hubPhone ? `${hubName} (${hubPhone})` : hubName;

/** A home's own first page: the hub is two presses away, whatever else is on it. */
import type { HubNow } from "@/domain/hubs/find_rules.ts";
import type { OpenCallHere } from "@/domain/calls/at_home.ts";
import type { CallBack } from "@/domain/calls/call_backs.ts";

import { CareCard } from "@/views/components/care_card.tsx";
import { InsetText } from "@/views/components/inset_text.tsx";
import { CallBacksDue } from "@/views/devices/call_backs_due.tsx";
import { HomeCalls, type ShownCall } from "@/views/devices/home_calls.tsx";
import { Layout } from "@/views/layout.tsx";
import { paths } from "@/views/paths.ts";

export interface HomeShown {
  readonly place: string;
  /** Where the tablet stands, where this is one. */
  readonly tablet: string | undefined;
  readonly hub: HubNow | undefined;
  readonly hubIsOpen: boolean;
  readonly open: OpenCallHere;
  readonly callBacks: readonly CallBack[];
  readonly calls: readonly ShownCall[];
}

export function CallHomePage(shown: HomeShown) {
  return (
    <Layout title={shown.place} wide scripts={["home.js"]} ahead={["call.js", "home_call.js"]}>
      <h1 class="nhsuk-heading-l">{shown.place}</h1>
      {shown.tablet && <p class="quiet">{shown.tablet}</p>}
      <CallHomeLive {...shown} />
      <p>
        <a href={paths.homeTest()}>Test this device</a>
      </p>
    </Layout>
  );
}

export function CallHomeLive({ hub, hubIsOpen, open, callBacks, calls }: HomeShown) {
  return (
    <div id="home-live" data-home={paths.tabletLive()} data-stream={paths.callsStream()}>
      {open ? <GoingOn open={open} /> : <CallTheHub hub={hub} isOpen={hubIsOpen} />}
      <CareCard urgency="emergency" heading="If this is an emergency, call 999">
        <p>Do not wait for the hub. Call 999 first, then the hub if you need advice meanwhile.</p>
      </CareCard>
      {hubIsOpen && hub?.phone && (
        <p>
          If video does not work, call {hub.hubName} by telephone on <Phone number={hub.phone} />.
        </p>
      )}
      <CallBacksDue callBacks={callBacks} />
      <section aria-labelledby="calls">
        <h2 class="nhsuk-heading-m" id="calls">Recent calls</h2>
        {calls.length === 0 ? <p>Your home has not called the hub yet.</p> : (
          <>
            <HomeCalls calls={calls} />
            <p>
              <a href={paths.homeCalls()}>All calls of your home</a>
            </p>
          </>
        )}
      </section>
    </div>
  );
}

function CallTheHub({ hub, isOpen }: { hub: HubNow | undefined; isOpen: boolean }) {
  if (!hub) {
    return (
      <InsetText>
        <p>
          Nobody has said yet which hub your home calls, so you cannot call one from here. Your
          manager or the helpdesk can set it at “Tablets”. Until then call your GP surgery or 111.
        </p>
      </InsetText>
    );
  }
  if (!isOpen) {
    return (
      <InsetText>
        <p>
          {hub.hubName}{" "}
          is closed, so you cannot call it from here. Your manager or the helpdesk can choose
          another hub at “Tablets”. Until then call {hub.phone && (
            <>
              <Phone number={hub.phone} />,{" "}
            </>
          )}your GP surgery or 111.
        </p>
      </InsetText>
    );
  }
  return (
    <p>
      <a class="call-hub" href={paths.tabletCall()} role="button" draggable={false}>
        Call the hub
        <span class="call-hub__about">{hub.hubName}, by video</span>
      </a>
    </p>
  );
}

function GoingOn({ open }: { open: NonNullable<OpenCallHere> }) {
  const words = open.state === "live" ? "You are in a call" : "You are calling the hub";
  return (
    <form method="post" action={paths.tabletBack()}>
      <button class="call-hub" type="submit">
        Back to your call
        <span class="call-hub__about">{words}</span>
      </button>
    </form>
  );
}

export const Phone = ({ number }: { number: string }) => (
  <a href={`tel:${number.replaceAll(" ", "")}`}>{number}</a>
);

/** A test of this browser before it matters: what works, and what to do about what does not. */
import type { TestedPart } from "@/db/schema/devices.ts";
import {
  everyPart,
  remedies,
  testedPartLabels,
  verdictLabels,
} from "@/domain/devices/self_test.ts";
import { Button, ButtonGroup } from "@/views/components/button.tsx";
import { Layout } from "@/views/layout.tsx";

export function SelfTestPage(
  { address, back }: { address: string; back: { href: string; label: string } },
) {
  return (
    <Layout title="Test this device" back={back} scripts={["self_test.js"]}>
      <h1>Test this device</h1>
      <p>
        Camera, microphone, loudspeaker and network are tried as a call would use them. Nothing is
        recorded. The result is kept, so that the helpdesk can see it.
      </p>
      <SelfTest address={address} parts={everyPart} media />
    </Layout>
  );
}

export function SelfTest(
  { address, parts, media }: {
    address: string;
    parts: readonly TestedPart[];
    media?: boolean;
  },
) {
  return (
    <div data-self-test={address} data-labels={JSON.stringify(verdictLabels)}>
      <Button type="button" extra={{ "data-test-begin": "" }}>Begin the test</Button>
      <p data-test-status role="status"></p>
      {media && (
        <>
          <video class="call__own" data-test-picture muted autoplay playsinline hidden></video>
          <p>
            <label>
              Sound that the microphone hears <meter min="0" max="1" data-test-level></meter>
            </label>
          </p>
          <div data-test-heard hidden>
            <ButtonGroup>
              <Button type="button" extra={{ "data-verdict": "good" }}>I heard the ring</Button>
              <Button type="button" variant="secondary" extra={{ "data-verdict": "failed" }}>
                I heard nothing
              </Button>
            </ButtonGroup>
          </div>
        </>
      )}
      <dl class="nhsuk-summary-list">
        {parts.map((part) => (
          <div class="nhsuk-summary-list__row" data-part={part}>
            <dt class="nhsuk-summary-list__key">{testedPartLabels[part]}</dt>
            <dd class="nhsuk-summary-list__value">
              <span data-verdict-words>{verdictLabels.not_tried}</span>
              <p class="quiet" data-remedy hidden>{remedies[part]}</p>
            </dd>
          </div>
        ))}
      </dl>
      <noscript>
        <p>The test needs JavaScript, as calls do.</p>
      </noscript>
    </div>
  );
}

/** The test of a device against a real relay: what it says of each way is so. */
import { deepEqual, equal } from "node:assert/strict";
import type { Page } from "playwright-core";
import type { TurnSettings } from "@/domain/calls/turn.ts";
import { atCamera } from "@/tests/e2e/calls/stage.ts";
import { serve } from "@/tests/e2e/served.ts";
import { callPartiesExist } from "@/tests/factories/calls.ts";
import { personExists } from "@/tests/factories/people.ts";
import { cameraArgs, openBrowser } from "@/tests/support/chromium.ts";
import { noCertificate, noRelay, type Relay, startRelay } from "@/tests/support/relay.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

const because = await noRelay();
const withoutTls = await noCertificate();

/** What an install that is set to `turn` says of each way to the relay. */
async function tested(relay: Relay, turn: TurnSettings, at: "home" | "relays") {
  await using store = await testStore(() => new Date());
  const { carer } = await callPartiesExist(store);
  await using served = await serve(store, { turn });
  const chromium = await openBrowser({
    args: [...cameraArgs, ...relay.chromiumArgs],
    without: ["WebRtcHideLocalIpsWithMdns"],
  });
  try {
    const person = at === "home" ? carer : await personExists(store, "administrator");
    await using here = await atCamera(served, person, { chromium });
    const { page } = here;
    await page.goto(at === "home" ? paths.homeTest() : paths.adminRelays());
    await page.getByRole("button", { name: "Begin the test" }).click();
    if (at === "home") {
      await page.getByRole("button", { name: "I heard the ring" }).click({ timeout: 120_000 });
    }
    await page.getByText("Done, and kept").waitFor({ timeout: 120_000 });
    deepEqual(served.errors, []);
    return await saidOf(page);
  } finally {
    await chromium.close();
  }
}

async function saidOf(page: Page) {
  const of = (label: string) =>
    page.locator(".nhsuk-summary-list__row").filter({ hasText: label })
      .locator("[data-verdict-words]").innerText();
  return {
    direct: await of("Direct way through the network"),
    udp: await of("By relay, over UDP"),
    tcp: await of("By relay, over TCP"),
    tls: await of("By relay, over TLS"),
  };
}

Deno.test({
  name: `a home's test finds each way to the relay that there is${because ? ` (${because})` : ""}`,
  ignore: because !== undefined,
  async fn() {
    await using relay = await startRelay();
    deepEqual(await tested(relay, relay.settings, "home"), {
      direct: "Works",
      udp: "Works",
      tcp: "Works",
      tls: withoutTls ? "Not tried" : "Works",
    });
  },
});

Deno.test({
  name: `an administrator is told which relays do not work${because ? ` (${because})` : ""}`,
  ignore: because !== undefined,
  async fn() {
    await using relay = await startRelay();
    const [udp, tcp] = relay.settings.urls;
    const closed = tcp!.replace(`:${relay.port}`, ":9");
    const turn = { ...relay.settings, urls: [udp!, closed, `turns:127.0.0.1:9?transport=tcp`] };
    const { direct, ...ways } = await tested(relay, turn, "relays");
    equal(direct, "Works");
    deepEqual(ways, { udp: "Works", tcp: "Does not work", tls: "Does not work" });
    const forged = await tested(relay, { ...turn, urls: [udp!], secret: "another" }, "relays");
    equal(forged.udp, "Does not work");
  },
});

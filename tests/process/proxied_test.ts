/** The real process behind a reverse proxy, as most installs have one: calls, streams, and who asked. */
import { deepEqual, equal, ok } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { migrate } from "@/db/migrate.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { openStore, type Store } from "@/db/store.ts";
import {
  answeredCallExists,
  atCamera,
  closeCallBrowser,
  picturesFlow,
} from "@/tests/e2e/calls/stage.ts";
import { callPartiesExist } from "@/tests/factories/calls.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { askingAs } from "@/tests/support/draft_in_folder.ts";
import { testFolder } from "@/tests/support/install.ts";
import { startProcess } from "@/tests/support/process.ts";
import { reverseProxy } from "@/tests/support/reverse_proxy.ts";
import { paths } from "@/views/paths.ts";

Deno.test.afterAll(closeCallBrowser);

async function inStore<T>(BEDSIDE_DATA: string, does: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore({ url: `file:${BEDSIDE_DATA}/bedside.db` });
  try {
    await migrate(store);
    return await does(store);
  } finally {
    await store.close();
  }
}

Deno.test("through a proxy two people call each other, and go on while the server behind it restarts", async () => {
  await using place = await testFolder();
  const settings = { BEDSIDE_DATA: place.path, BEDSIDE_TRUSTED_PROXIES: "127.0.0.1" };
  const { parties, id } = await inStore(place.path, async (store) => {
    const parties = await callPartiesExist(store);
    return { parties, id: await answeredCallExists(store, parties) };
  });
  const first = await startProcess(settings);
  await using proxy = await reverseProxy(first.address);
  await using home = await atCamera(proxy, parties.carer);
  await using hub = await atCamera(proxy, parties.handler);
  const pages = [home.page, hub.page];
  for (const page of pages) await page.goto(paths.call(id));
  for (const page of pages) await picturesFlow(page);

  first.kill("SIGTERM");
  equal(await first.ended, 0);
  for (const page of pages) await page.locator("[data-call][data-offline]").waitFor();
  for (const page of pages) await picturesFlow(page);
  const second = await startProcess({ ...settings, BEDSIDE_PORT: new URL(first.address).port });
  for (const page of pages) await page.locator("[data-call]:not([data-offline])").waitFor();
  await hub.page.getByText("Write in this call").click();
  await hub.page.getByLabel("Write to everybody in the call").fill("Can you still see me?");
  await hub.page.keyboard.press("Enter");
  await home.page.getByText("Can you still see me?").waitFor();
  for (const page of pages) await picturesFlow(page);
  second.kill("SIGTERM");
  equal(await second.ended, 0);
});

for (
  const { proxies, address } of [
    { proxies: "127.0.0.1", address: "203.0.113.9" },
    { proxies: "192.0.2.1", address: "127.0.0.1" },
  ]
) {
  Deno.test(`through a proxy an open queue is told at once; with ${proxies} named it was ${address} who asked`, async () => {
    await using place = await testFolder();
    const { parties, referral } = await inStore(place.path, async (store) => {
      const parties = await partiesExist(store);
      return { parties, referral: await referralExists(store, parties) };
    });
    const settings = { BEDSIDE_DATA: place.path, BEDSIDE_TRUSTED_PROXIES: proxies };
    const bedside = await startProcess(settings);
    await using proxy = await reverseProxy(bedside.address);
    const stream = await askingAs(proxy, parties.colleague)(paths.queueStream(), {
      headers: { accept: "text/event-stream" },
    });
    equal(stream.status, 200);
    const events = stream.body!.pipeThrough(new TextDecoderStream()).getReader();
    const told = async (word: string) => {
      for (let all = ""; !all.includes(word);) {
        const { value, done } = await events.read();
        ok(!done, `the stream ended before it said ${word}`);
        all += value;
      }
    };
    await told("event: hello");
    const claimed = await askingAs(proxy, parties.consultant)(paths.referralClaim(referral.id), {
      method: "POST",
      body: new URLSearchParams(),
    });
    await claimed.body?.cancel();
    equal(claimed.status, 303);
    await told(referral.id);
    await events.cancel();
    bedside.kill("SIGTERM");
    equal(await bedside.ended, 0);
    const entries = await inStore(
      place.path,
      (store) =>
        store.read.select({ address: auditEntries.address }).from(auditEntries)
          .where(eq(auditEntries.action, "referral.claimed")),
    );
    deepEqual(entries, [{ address }]);
  });
}

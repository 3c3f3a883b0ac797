/** The real process, killed while two people talk: they go on talking, and it comes back to them. */
import { equal } from "node:assert/strict";
import { migrate } from "@/db/migrate.ts";
import { openStore } from "@/db/store.ts";
import {
  answeredCallExists,
  atCamera,
  closeCallBrowser,
  picturesFlow,
} from "@/tests/e2e/calls/stage.ts";
import { callPartiesExist } from "@/tests/factories/calls.ts";
import { startProcess } from "@/tests/support/process.ts";
import { paths } from "@/views/paths.ts";

Deno.test.afterAll(closeCallBrowser);

Deno.test("killed while two people talk, they go on, and each can open the call anew afterwards", async () => {
  const BEDSIDE_DATA = await Deno.makeTempDir({ prefix: "bedside-calls-" });
  const store = await openStore({ url: `file:${BEDSIDE_DATA}/bedside.db` });
  await migrate(store);
  const parties = await callPartiesExist(store);
  const id = await answeredCallExists(store, parties);
  await store.close();

  const first = await startProcess({ BEDSIDE_DATA });
  await using home = await atCamera(first, parties.carer);
  await using hub = await atCamera(first, parties.handler);
  const pages = [home.page, hub.page];
  for (const page of pages) await page.goto(paths.call(id));
  for (const page of pages) await picturesFlow(page);

  first.kill("SIGKILL");
  await first.ended;
  for (const page of pages) await page.locator("[data-call][data-offline]").waitFor();
  for (const page of pages) await picturesFlow(page);

  const port = new URL(first.address).port;
  const second = await startProcess({ BEDSIDE_DATA, BEDSIDE_PORT: port });
  for (const page of pages) await page.locator("[data-call]:not([data-offline])").waitFor();
  for (const page of pages) await picturesFlow(page);
  // By the signals of the new process alone: the other side has never loaded anything from it.
  await home.page.reload();
  for (const page of pages) await picturesFlow(page);
  await hub.page.reload();
  for (const page of pages) await picturesFlow(page);

  second.kill("SIGTERM");
  equal(await second.ended, 0);
  await Deno.remove(BEDSIDE_DATA, { recursive: true });
});

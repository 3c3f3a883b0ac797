/** A care home's line is thin: what the page of a call fetches before anybody can be called. */
import { deepEqual, equal, ok } from "node:assert/strict";
import { placeCall } from "@/domain/calls/place.ts";
import { atCamera, closeCallBrowser } from "@/tests/e2e/calls/stage.ts";
import { serve } from "@/tests/e2e/served.ts";
import { callPartiesExist, nothingSaid } from "@/tests/factories/calls.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

Deno.test.afterAll(closeCallBrowser);

const most = 110 * 1024;

Deno.test("the first load of a call's page is at most 110 KB over the wire", async () => {
  await using store = await testStore(() => new Date());
  const parties = await callPartiesExist(store);
  await using served = await serve(store);
  const { id } = await placeCall(store, parties.carer, { about: nothingSaid });
  await using home = await atCamera(served, parties.carer);
  const devtools = await home.context.newCDPSession(home.page);
  await devtools.send("Network.enable");
  let bytes = 0;
  devtools.on("Network.loadingFinished", ({ encodedDataLength }) => bytes += encodedDataLength);
  await home.page.goto(paths.call(id), { waitUntil: "load" });
  await home.page.getByText("Your call is next").waitFor();
  ok(bytes > 30 * 1024, `${bytes} bytes are too few to be the page`);
  ok(bytes <= most, `${bytes} bytes are more than ${most}`);
  deepEqual([...home.faults, ...served.errors], []);
});

Deno.test("the scripts of a call are there before it: a home's page and the desk fetch them ahead", async () => {
  await using store = await testStore(() => new Date());
  const { carer, handler } = await callPartiesExist(store);
  await using served = await serve(store);
  for (const [person, path] of [[carer, paths.tablet()], [handler, paths.desk()]] as const) {
    await using at = await atCamera(served, person);
    const fetched = at.page.waitForResponse(/\/static\/call\.[0-9a-f]+\.js$/);
    await at.page.goto(path);
    equal((await fetched).status(), 200);
    deepEqual(at.faults, []);
  }
});

/** The desk in a browser: what rings, what two who press at once are told, and its keys. */
import { deepEqual, match } from "node:assert/strict";
import { placeCall } from "@/domain/calls/place.ts";
import { instantOf } from "@/db/columns.ts";
import { accessible } from "@/tests/e2e/accessible.ts";
import { atCamera, clockRuns, closeCallBrowser } from "@/tests/e2e/calls/stage.ts";
import { serve } from "@/tests/e2e/served.ts";
import { callPartiesExist, nothingSaid, shiftExists } from "@/tests/factories/calls.ts";
import { testStore } from "@/tests/support/store.ts";
import { until } from "@/tests/support/until.ts";
import { paths } from "@/views/paths.ts";

Deno.test.afterAll(closeCallBrowser);

Deno.test("a call rings in the title and on the page; of two who answer one has it, the other is told who", async () => {
  await using store = await testStore(() => new Date());
  const parties = await callPartiesExist(store);
  await shiftExists(store, parties.handler);
  await shiftExists(store, parties.clinician, { skills: ["clinician"] });
  await using served = await serve(store);
  await using _clock = clockRuns(store);
  await using handler = await atCamera(served, parties.handler);
  await using clinician = await atCamera(served, parties.clinician);
  await handler.page.goto(paths.desk());
  await clinician.page.goto(paths.desk());
  await placeCall(store, parties.carer, { about: { ...nothingSaid, about: "Fell in the lounge" } });

  await handler.page.getByRole("heading", { name: "Rosewood House is calling" }).waitFor();
  await until(
    "the title says who is calling",
    async () => (await handler.page.title()).includes("☎ Rosewood House is calling"),
  );
  const icon = handler.page.locator("link[rel=icon]");
  match(await icon.getAttribute("href") ?? "", /\/static\/favicon_ringing\.\w+\.svg$/);
  await accessible(handler.page);
  // Whoever is not rung sees it wait, and can take it all the same.
  const waits = clinician.page.getByRole("listitem", { name: "Rosewood House, waiting" });
  await waits.getByText("Rings for Sam Doyle").waitFor();
  await clinician.page.getByRole("heading", { name: "Desk", exact: true }).click();
  await clinician.page.keyboard.press("j");
  await clinician.page.locator("[data-desk-call]:focus").waitFor();

  // Both have pressed before either is heard.
  const both = Promise.withResolvers<void>();
  let pressed = 0;
  for (const { page } of [handler, clinician]) {
    await page.route("**/answer", async (route) => {
      if (++pressed === 2) both.resolve();
      await both.promise;
      await route.continue();
    });
  }
  await handler.page.getByRole("button", { name: "Answer", exact: true })
    .click({ noWaitAfter: true });
  await clinician.page.keyboard.press("a");
  await handler.page.waitForURL(/\/calls\//);
  await clinician.page.waitForURL(/\/calls\//);
  const said = await Promise.all(
    [handler, clinician].map(({ page }) => page.getByText(/has answered this call/).count()),
  );
  deepEqual(said.toSorted(), [0, 1]);
  const [loser, winner] = said[0] === 1
    ? [handler, "Nadia Rahman"] as const
    : [clinician, "Sam Doyle"] as const;
  match(await loser.page.locator("main").innerText(), new RegExp(`${winner} has answered`));
  deepEqual(served.errors, []);
});

Deno.test("the keys of the desk are silent while somebody types, and where they are switched off", async () => {
  await using store = await testStore(() => new Date());
  const parties = await callPartiesExist(store);
  await shiftExists(store, parties.lead, { state: "away", stateSince: instantOf(store.now()) });
  await placeCall(store, parties.carer, { about: nothingSaid });
  await using served = await serve(store);
  await using at = await atCamera(served, parties.lead);
  await at.page.goto(paths.hubSettings());
  await at.page.getByLabel("Another way in which a call can end").fill("a");
  await at.page.goto(paths.desk());
  await at.page.keyboard.press("?");
  await at.page.getByRole("dialog", { name: "Keys on this page" }).waitFor();
  await at.page.keyboard.press("j");
  await at.page.getByRole("button", { name: "Close" }).click();
  await at.page.getByRole("button", { name: "Open a surge" }).click();
  await at.page.getByText("Opened by Fiona Grant").waitFor();
  deepEqual([...at.faults, ...served.errors], []);
});

Deno.test("a desk before which a proxy answers stays, says that it is late, and is up to date when it is back", async () => {
  await using store = await testStore(() => new Date());
  const parties = await callPartiesExist(store);
  await using served = await serve(store);
  await using at = await atCamera(served, parties.handler);
  await at.page.goto(paths.desk());
  await at.page.getByText("Nobody is on shift").waitFor();
  await at.page.route(
    "**/desk/live",
    (route) =>
      route.fulfill({ status: 502, contentType: "text/html", body: "<h1>Bad gateway</h1>" }),
  );
  await shiftExists(store, parties.clinician);
  await placeCall(store, parties.carer, { about: nothingSaid });
  await at.page.getByText("The connection to Bedside is lost").waitFor();
  await at.page.getByText("Nobody is on shift").waitFor();
  await at.page.unroute("**/desk/live");
  await at.page.getByText("The connection to Bedside is lost").waitFor({ state: "hidden" });
  await at.page.getByText("Nobody is on shift").waitFor({ state: "detached" });
  deepEqual(served.errors, []);
});

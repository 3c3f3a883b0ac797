/** A home's tablet in real hands: paired, taken up, called from, called back, revoked. */
import { deepEqual, equal, ok } from "node:assert/strict";
import { calls } from "@/db/schema/calls.ts";
import { makeCode } from "@/domain/devices/make_code.ts";
import { setPin } from "@/domain/devices/pins.ts";
import { revokeTablet } from "@/domain/devices/revoke.ts";
import { listTablets } from "@/domain/devices/find.ts";
import { codeInGroups } from "@/domain/links/code_in_words.ts";
import { accessible } from "@/tests/e2e/accessible.ts";
import { atCamera, clockRuns, closeCallBrowser } from "@/tests/e2e/calls/stage.ts";
import { serve } from "@/tests/e2e/served.ts";
import { callPartiesExist, shiftExists } from "@/tests/factories/calls.ts";
import { patientExists } from "@/tests/factories/patients.ts";
import { homeAsksPin } from "@/tests/factories/tablets.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

Deno.test.afterAll(closeCallBrowser);

const nobody = { token: "nobody" };

for (const width of [768, 360]) {
  Deno.test(`at ${width} px: a tablet is paired, taken up with a PIN, and calls in two taps`, async () => {
    await using store = await testStore(() => new Date());
    const at = await callPartiesExist(store);
    await homeAsksPin(store, at.home);
    await setPin(store, at.carer, at.carer.membershipId, "4711");
    await patientExists(store, {
      homeId: at.home.id,
      firstName: "Edith",
      lastName: "Pell",
      room: "12",
    });
    await patientExists(store, { homeId: at.home.id, lastName: "Haddow", room: "3" });
    await shiftExists(store, at.handler, { state: "in_call" });
    await using served = await serve(store);
    await using _clock = clockRuns(store);
    await using tablet = await atCamera(served, nobody, { width });
    const { page } = tablet;

    const code = await makeCode(store, at.homeManager, at.home.id, {
      name: "Tablet 1",
      place: null,
    });
    await page.goto(paths.pair());
    await page.getByLabel("Code").fill(codeInGroups(code).toLowerCase());
    await page.getByRole("button", { name: "Pair this tablet" }).click();
    await page.getByRole("link", { name: /Blessing Okafor/ }).click();
    await page.getByLabel("Your PIN").fill("4711");
    await page.getByRole("button", { name: "Go on" }).click();
    await page.getByRole("heading", { name: "Rosewood House" }).waitFor();
    await accessible(page);
    ok(await page.evaluate(callIsLargest));

    await page.getByRole("button", { name: /Call the hub/ }).click();
    await page.getByLabel("Find a resident by name or room").fill("12");
    await page.getByText("Chosen: Edith Pell, room 12").waitFor();
    await page.getByRole("button", { name: /Somebody is rung at once/ }).click();
    await page.waitForURL(/\/calls\//);
    const [call] = await store.read.select().from(calls);
    ok(call?.patientId && call.deviceId);
    await page.getByText("Your call is next").waitFor();
    await accessible(page);

    await page.getByRole("button", { name: "Call me back instead" }).click();
    await page.getByRole("button", { name: "Call again" }).click();
    await page.getByRole("heading", { name: "You will be called back" }).waitFor();
    await page.getByText("Edith Pell, room 12").waitFor();

    const [paired] = await listTablets(store.read, at.homeManager);
    equal(paired?.browser, "Chrome on Linux");
    await revokeTablet(store, at.homeManager, paired!.id);
    // Nothing is pressed: its open line ends, and the page goes by itself.
    await page.getByText("This tablet was paired before and is not any more").waitFor();
    deepEqual([...tablet.faults, ...served.errors], []);
  });
}

/** Its letters are taller than those of any heading or other button. */
const callIsLargest = `(() => {
  const size = (element) => parseFloat(getComputedStyle(element).fontSize);
  const own = size(document.querySelector(".call-hub"));
  return [...document.querySelectorAll("h1, h2, a:not(.call-hub), button")]
    .every((each) => size(each) < own);
})()`;

/** Whoever looks after the tablets of homes. */
import { equal, match, ok } from "node:assert/strict";
import { homeSettings } from "@/db/schema/devices.ts";
import { callPartiesExist } from "@/tests/factories/calls.ts";
import { personExists } from "@/tests/factories/people.ts";
import { tabletExists } from "@/tests/factories/tablets.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

async function atHome() {
  const store = await testStore();
  const bedside = await testApp(store);
  const parties = await callPartiesExist(store);
  return {
    store,
    bedside,
    ...parties,
    tablet: await tabletExists(store, parties.home, parties.homeManager),
    helpdesk: await personExists(store, "helpdesk", { organisation: parties.hub }),
    async [Symbol.asyncDispose]() {
      await bedside[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}

const to = (answer: Response) => answer.headers.get("location");

Deno.test("a manager sees the tablets of their own home, the helpdesk those of all", async () => {
  await using at = await atHome();
  const own = paths.devicesOfHome(at.home.id);
  equal(to(await at.bedside.get(paths.devices(), at.homeManager)), own);
  match(await (await at.bedside.get(own, at.homeManager)).text(), /Chrome on Android/);
  match(await (await at.bedside.get(paths.devices(), at.helpdesk)).text(), /1 tablet,/);
  const elsewhere = await personExists(at.store, "home_manager");
  equal((await at.bedside.get(own, elsewhere)).status, 404);
  equal((await at.bedside.get(paths.deviceRevocation(at.tablet.id), elsewhere)).status, 404);
  equal((await at.bedside.post(paths.deviceRevocation(at.tablet.id), {}, elsewhere)).status, 404);
});

Deno.test("a code is shown once, and never kept by the browser", async () => {
  await using at = await atHome();
  const codes = paths.deviceCodes(at.home.id);
  const wrong = await at.bedside.post(codes, { name: "", place: "By the lift" }, at.homeManager);
  equal(wrong.status, 422);
  ok((await wrong.text()).includes("By the lift"));
  const shown = await at.bedside.post(codes, { name: "Tablet 2", place: "" }, at.homeManager);
  equal(shown.headers.get("cache-control"), "no-store");
  match(await shown.text(), /[2-9A-Z]{4} [2-9A-Z]{4}/);
});

Deno.test("a tablet is revoked after it was asked once more", async () => {
  await using at = await atHome();
  const revocation = paths.deviceRevocation(at.tablet.id);
  match(await (await at.bedside.get(revocation, at.helpdesk)).text(), /Revoke it/);
  const done = await at.bedside.post(revocation, {}, at.helpdesk);
  equal(to(done), paths.devicesOfHome(at.home.id));
  equal((await at.bedside.post(revocation, {}, at.helpdesk)).status, 409);
});

Deno.test("which hub a home calls and whether it asks for a PIN is set by its manager", async () => {
  await using at = await atHome();
  const settings = paths.homeSettings(at.home.id);
  match(await (await at.bedside.get(settings, at.homeManager)).text(), /No PIN yet: .*Blessing/s);
  equal((await at.bedside.post(settings, { hub: at.hub.id }, at.homeManager)).status, 422);
  const other = { hub: at.home.id, asksPin: "yes" };
  equal((await at.bedside.post(settings, other, at.homeManager)).status, 422);
  const set = { hub: at.hub.id, asksPin: "yes" };
  equal((await at.bedside.post(settings, set, at.homeManager)).status, 303);
  const [kept] = await at.store.read.select().from(homeSettings);
  equal(kept?.hubId, at.hub.id);
  equal(kept?.asksPin, true);
});

Deno.test("people set their own PIN, and a manager somebody’s of their home", async () => {
  await using at = await atHome();
  match(await (await at.bedside.get(paths.account(), at.carer)).text(), /PIN for tablets/);
  equal((await at.bedside.post(paths.ownPin(), { pin: "1234" }, at.carer)).status, 422);
  equal(to(await at.bedside.post(paths.ownPin(), { pin: "4711" }, at.carer)), paths.account());
  const person = paths.personPin(at.carer.membershipId);
  match(await (await at.bedside.get(person, at.homeManager)).text(), /There is a PIN already/);
  const given = await at.bedside.post(person, { pin: "8520" }, at.homeManager);
  equal(to(given), paths.person(at.carer.membershipId));
  equal((await at.bedside.post(paths.ownPin(), { pin: "4711" }, at.handler)).status, 404);
});

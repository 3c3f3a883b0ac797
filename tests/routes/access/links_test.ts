import { deepEqual, equal, match, ok } from "node:assert/strict";
import { ne } from "drizzle-orm";
import { memberships, users } from "@/db/schema/access.ts";
import { linkUserId } from "@/db/schema/links.ts";
import { organisations } from "@/db/schema/organisations.ts";
import type { Store } from "@/db/store.ts";
import { createAdmin } from "@/domain/access/create_admin.ts";
import { makeResetLink } from "@/domain/access/make_reset_link.ts";
import { makeSetUpLink, needsSetUp } from "@/domain/access/set_up.ts";
import { knownPassword, organisationExists, personExists } from "@/tests/factories/people.ts";
import { testApp } from "@/tests/support/app.ts";
import { browser } from "@/tests/support/browser.ts";
import { movingClock } from "@/tests/support/clock.ts";
import { testStore } from "@/tests/support/store.ts";

const fresh = "four quite random words";

async function withResetLink() {
  const clock = movingClock();
  const store = await testStore(clock.now);
  const bedside = await testApp(store);
  const organisation = await organisationExists(store);
  const manager = await personExists(store, "practice_manager", { organisation });
  const gp = await personExists(store, "gp", {
    organisation,
    password: true,
    email: "someone@oakfield.example",
  });
  const { token } = await makeResetLink(store, manager, gp.userId);
  return {
    clock,
    store,
    bedside,
    manager,
    gp,
    token,
    screen: browser(bedside),
    async [Symbol.asyncDispose]() {
      await bedside[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}

Deno.test("a reset link lets its owner choose a password, once, and signs them out everywhere", async () => {
  await using at = await withResetLink();
  const address = `/reset/${at.token}`;
  match((await at.screen.get(address)).text, /For someone@oakfield\.example \./);
  const done = await at.screen.post(address, { password: fresh });
  deepEqual([done.status, done.location], [303, "/sign-in"]);
  match((await at.screen.get("/sign-in")).text, /Password changed/);
  equal((await at.bedside.get("/account", at.gp)).status, 303);
  const signIn = (password: string) => at.screen.post("/sign-in", { email: at.gp.email, password });
  equal((await signIn(knownPassword)).status, 422);
  equal((await signIn(fresh)).status, 303);

  const again = await at.screen.post(address, { password: "five still more random words" });
  equal(again.status, 404);
  match(again.text, /This link has been used/);
  equal((await signIn(fresh)).status, 303);
});

Deno.test("a reset link shows a poor password again with words, and is not used up", async () => {
  await using at = await withResetLink();
  const address = `/reset/${at.token}`;
  for (const password of ["", "short", "someone@oakfield.example"]) {
    const answer = await at.screen.post(address, { password });
    equal(answer.status, 422, password);
    match(answer.html, /href="#password"/);
  }
  equal((await at.screen.get(address)).status, 200);
});

Deno.test("a reset link that is too old, replaced or made up says so and what to do", async () => {
  await using at = await withResetLink();
  const newer = await makeResetLink(at.store, at.manager, at.gp.userId);
  match((await at.screen.get(`/reset/${at.token}`)).text, /This link was taken back/);
  at.clock.forward({ days: 7 });
  const old = await at.screen.get(`/reset/${newer.token}`);
  equal(old.status, 404);
  match(old.text, /This link is too old/);
  match(old.text, /ask the person who gave you this one/);
  match((await at.screen.get("/reset/made-up")).text, /This link does not work/);
  equal((await at.screen.post("/reset/made-up", { password: fresh })).status, 404);
});

Deno.test("a reset lifts the wait of its account", async () => {
  await using at = await withResetLink();
  const guess = { email: at.gp.email, password: "a wrong guess" };
  for (let n = 0; n < 6; n++) await at.screen.post("/sign-in", guess);
  await at.screen.post(`/reset/${at.token}`, { password: fresh });
  equal((await at.screen.post("/sign-in", { ...guess, password: fresh })).status, 303);
});

Deno.test("/forgotten-password says whom to ask, the same to everyone", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const page = await browser(bedside).get("/forgotten-password");
  equal(page.status, 200);
  match(page.text, /Ask your manager, or a Bedside administrator/);
});

/** Those with an account. */
const people = (store: Store) => store.read.select().from(users).where(ne(users.id, linkUserId));

Deno.test("the first administrator is made by the address that the first start printed, once", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  equal(await needsSetUp(store.read), true);
  const earlier = await makeSetUpLink(store);
  const token = await makeSetUpLink(store);
  const screen = browser(bedside);
  match((await screen.get(`/set-up/${earlier}`)).text, /This link was taken back/);
  match((await screen.get(`/set-up/${token}`)).text, /You become the first administrator/);

  const poor = { name: "Ada Lister", email: "not an address", password: fresh };
  const again = await screen.post(`/set-up/${token}`, poor);
  equal(again.status, 422);
  match(again.html, /value="Ada Lister"/);
  equal(again.html.includes(fresh), false);

  const typed = { ...poor, email: " Ada@Seaview.example" };
  const made = await screen.post(`/set-up/${token}`, typed);
  deepEqual([made.status, made.location], [303, "/account/second-factor"]);
  match((await screen.get(made.location!)).text, /Set it up to go on/);
  equal(await needsSetUp(store.read), false);
  const [user] = await people(store);
  equal(user?.email, "ada@seaview.example");
  deepEqual((await store.read.select().from(memberships)).map(({ role }) => role), [
    "administrator",
  ]);
  deepEqual((await store.read.select().from(organisations)).map(({ kind }) => kind), ["install"]);
  match((await browser(bedside).get(`/set-up/${token}`)).text, /This link has been used/);
});

Deno.test("a set-up address does nothing once somebody has an account", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const token = await makeSetUpLink(store);
  await createAdmin(store, { name: "Ada Lister", email: "ada@seaview.example" });
  const typed = { name: "Eve", email: "eve@seaview.example", password: fresh };
  equal((await browser(bedside).post(`/set-up/${token}`, typed)).status, 409);
  equal((await people(store)).length, 1);
});

Deno.test("createAdmin gives an address to choose a password; run again, another and no second role", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const ada = { name: "Ada Lister", email: "ada@seaview.example" };
  const first = await createAdmin(store, ada);
  const second = await createAdmin(store, ada);
  deepEqual([first.already, second.already], [false, true]);
  const screen = browser(bedside);
  equal((await screen.get(`/reset/${first.token}`)).status, 404);
  equal((await screen.post(`/reset/${second.token}`, { password: fresh })).status, 303);
  equal((await screen.post("/sign-in", { email: ada.email, password: fresh })).status, 303);
  match((await screen.get("/account/second-factor")).text, /Set it up to go on/);
  equal((await store.read.select().from(memberships)).length, 1);
});

Deno.test("createAdmin makes an administrator of someone who has an account", async () => {
  await using store = await testStore();
  const gp = await personExists(store, "gp");
  await createAdmin(store, { name: "Whoever", email: gp.email });
  const held = (await store.read.select().from(memberships)).map(({ role }) => role);
  deepEqual(held.toSorted(), ["administrator", "gp"]);
  ok((await people(store)).every(({ name }) => name === gp.name));
});

import { deepEqual, equal, match, ok } from "node:assert/strict";
import { eq } from "drizzle-orm";
import type { Day } from "@/db/columns.ts";
import { sessions } from "@/db/schema/access.ts";
import { organisations } from "@/db/schema/organisations.ts";
import { insidesOf, type Store } from "@/db/store.ts";
import { knownPassword, personExists } from "@/tests/factories/people.ts";
import { testApp } from "@/tests/support/app.ts";
import { browser } from "@/tests/support/browser.ts";
import { movingClock } from "@/tests/support/clock.ts";
import { testStore } from "@/tests/support/store.ts";

const changesMade = (store: Store) => insidesOf(store).lastChange;

async function signedIn() {
  const clock = movingClock();
  const store = await testStore(clock.now);
  const bedside = await testApp(store);
  const gp = await personExists(store, "gp", { password: true });
  const screen = browser(bedside);
  await screen.post("/sign-in", { email: gp.email, password: knownPassword });
  return {
    clock,
    store,
    bedside,
    gp,
    screen,
    async [Symbol.asyncDispose]() {
      await bedside[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}

Deno.test("a session lasts 30 minutes without use, and then says so", async () => {
  await using at = await signedIn();
  at.clock.forward({ minutes: 30 });
  equal((await at.screen.get("/account")).status, 200);
  await changesMade(at.store);
  at.clock.forward({ minutes: 30, seconds: 1 });
  const away = await at.screen.get("/account");
  deepEqual([away.status, away.location], [303, "/sign-in?to=%2Faccount&ended=1"]);
  const page = await at.screen.get(away.location!);
  match(page.text, /You were signed out because nothing happened for 30 minutes\./);
  match(page.text, /Sign in to go back to where you were\./);
  equal(page.text.includes("What you typed"), false);
});

Deno.test("a session ends after 12 hours of use, and then says so", async () => {
  await using at = await signedIn();
  for (let n = 0; n < 36; n++) {
    at.clock.forward({ minutes: 20 });
    equal((await at.screen.get("/account")).status, 200, `after ${n + 1} × 20 minutes`);
    await changesMade(at.store);
  }
  at.clock.forward({ seconds: 1 });
  const away = await at.screen.get("/account");
  equal(away.status, 303);
  match((await at.screen.get(away.location!)).text, /you had been signed in for 12 hours/);
});

Deno.test("one press extends a session, by script or by form", async () => {
  await using at = await signedIn();
  at.clock.forward({ minutes: 29 });
  const pressed = await at.screen.post("/session/extend", {}, { "sec-fetch-mode": "cors" });
  deepEqual([pressed.status, pressed.html], [204, ""]);
  at.clock.forward({ minutes: 29 });
  const form = await at.screen.post("/session/extend", {}, {
    referer: "http://localhost/account/password?x=1",
  });
  deepEqual([form.status, form.location], [303, "/account/password?x=1"]);
  at.clock.forward({ minutes: 29 });
  equal((await at.screen.get("/account")).status, 200);
  at.clock.forward({ minutes: 31 });
  const late = await at.screen.post("/session/extend", {}, { "sec-fetch-mode": "cors" });
  equal(late.status, 303);
  match(late.location ?? "", /^\/sign-in\?/);
});

for (const address of ["/desk/live", "/calls/asked"]) {
  Deno.test(`a page that asks ${address} by itself keeps no session alive`, async () => {
    await using at = await signedIn();
    at.clock.forward({ minutes: 20 });
    await at.screen.get(address);
    await changesMade(at.store);
    at.clock.forward({ minutes: 11 });
    equal((await at.screen.get("/account")).status, 303);
  });
}

Deno.test("two tabs share one session: use of one keeps the other alive", async () => {
  await using at = await signedIn();
  const otherTab = browser(at.bedside);
  otherTab.cookies.set("session", at.screen.cookies.get("session")!);
  at.clock.forward({ minutes: 20 });
  equal((await otherTab.get("/account")).status, 200);
  await changesMade(at.store);
  at.clock.forward({ minutes: 20 });
  equal((await at.screen.get("/account")).status, 200);
  await at.screen.post("/sign-out");
  equal((await otherTab.get("/account")).status, 303);
});

Deno.test("a person sees where they are signed in, and ends a session elsewhere", async () => {
  await using at = await signedIn();
  const phone = browser(at.bedside, {
    address: "192.0.2.99",
    userAgent: "Mozilla/5.0 (iPhone; CPU iPhone OS 18_5) AppleWebKit Safari/604.1",
  });
  await phone.post("/sign-in", { email: at.gp.email, password: knownPassword });
  const page = await at.screen.get("/account");
  match(page.text, /Safari on iPhone/);
  match(page.text, /from 192\.0\.2\.99/);
  match(page.text, /2 March 2026 at 9:30am/);
  equal(page.html.match(/This screen/g)?.length, 1);

  const rows = await at.store.read.select().from(sessions).where(eq(sessions.userId, at.gp.userId));
  const onPhone = rows.find(({ address }) => address === "192.0.2.99")!;
  const ended = await at.screen.post(`/account/sessions/${onPhone.id}/end`);
  deepEqual([ended.status, ended.location], [303, "/account"]);
  equal((await phone.get("/account")).status, 303);
  match((await phone.get("/sign-in?ended=1")).text, /You have been signed out\./);
  equal((await at.screen.post(`/account/sessions/${onPhone.id}/end`)).status, 404);
});

Deno.test("nobody ends someone else's session", async () => {
  await using at = await signedIn();
  const nurse = await personExists(at.store, "practice_nurse");
  equal((await at.screen.post(`/account/sessions/${nurse.sessionId}/end`)).status, 404);
  equal((await at.bedside.get("/account", nurse)).status, 200);
  equal((await at.screen.post("/account/sessions/not-an-id/end")).status, 404);
});

Deno.test("all other sessions end with one press; this one goes on", async () => {
  await using at = await signedIn();
  const others = [browser(at.bedside), browser(at.bedside)];
  for (const other of others) {
    await other.post("/sign-in", { email: at.gp.email, password: knownPassword });
  }
  equal((await at.screen.post("/account/sessions/end-others")).status, 303);
  for (const other of others) equal((await other.get("/account")).status, 303);
  const { text } = await at.screen.get("/account");
  ok(text.includes("You are signed out everywhere but here"));
  equal(text.includes("Sign out everywhere but here "), false);
});

Deno.test("people of an organisation that has closed are signed out", async () => {
  await using at = await signedIn();
  const validTo = "2026-03-02" as Day;
  await insidesOf(at.store).db.update(organisations).set({ validTo });
  equal((await at.screen.get("/account")).status, 200);
  await insidesOf(at.store).db.update(organisations).set({ validTo: "2026-03-01" as Day });
  equal((await at.screen.get("/account")).status, 303);
});

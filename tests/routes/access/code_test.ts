import { deepEqual, equal, match, notEqual, ok } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { TOTP } from "otpauth";
import { change } from "@/db/change.ts";
import { sessions } from "@/db/schema/access.ts";
import type { Store } from "@/db/store.ts";
import { makeRecoveryCodes } from "@/domain/access/recovery_codes.ts";
import {
  knownPassword,
  knownTotpSecret,
  personExists,
  type SignedIn,
} from "@/tests/factories/people.ts";
import { testApp } from "@/tests/support/app.ts";
import { browser } from "@/tests/support/browser.ts";
import { movingClock } from "@/tests/support/clock.ts";
import { testStore } from "@/tests/support/store.ts";

const codeAt = (now: Date) => new TOTP({ secret: knownTotpSecret }).generate({ timestamp: +now });

async function halfWay(store: Store, to = "") {
  const bedside = await testApp(store);
  const nurse = await personExists(store, "practice_nurse", { password: true, secondFactor: true });
  const screen = browser(bedside);
  const typed = { email: nurse.email, password: knownPassword };
  const first = await screen.post(`/sign-in${to}`, typed);
  return { bedside, nurse, screen, first, typed };
}

const recoveryCodesOf = (store: Store, person: SignedIn) =>
  change(store, person, (tx) => {
    tx.audit("access.recovery_codes_made", { user: person.userId });
    return makeRecoveryCodes(tx, person.userId);
  });

Deno.test("someone half signed in is asked for a code, and can do nothing else", async () => {
  await using store = await testStore();
  const { bedside, screen, first } = await halfWay(store, "?to=%2Faccount");
  await using _closed = bedside;
  deepEqual([first.status, first.location], [303, "/sign-in/code?to=%2Faccount"]);
  equal((await screen.get("/account")).location, "/sign-in?to=%2Faccount");
  equal((await screen.post("/session/extend")).status, 303);
  match((await screen.get("/sign-in/code?to=%2Faccount")).html, /<h1[^>]*>.*Enter your code/s);
});

Deno.test("the right code signs in under a new token, and goes on", async () => {
  await using store = await testStore();
  const { bedside, screen, nurse } = await halfWay(store);
  await using _closed = bedside;
  const halfToken = screen.cookies.get("session")!;
  const answer = await screen.post("/sign-in/code?to=%2Faccount", { code: codeAt(store.now()) });
  deepEqual([answer.status, answer.location], [303, "/account"]);
  notEqual(screen.cookies.get("session"), halfToken);
  equal((await screen.get("/account")).status, 200);
  const before = browser(bedside);
  before.cookies.set("session", halfToken);
  equal((await before.get("/account")).status, 303);
  const rows = await store.read.select().from(sessions).where(eq(sessions.userId, nurse.userId));
  equal(rows.length, 2);
});

Deno.test("no code works twice, and a wrong one is a 422 that says what to do", async () => {
  const clock = movingClock();
  await using store = await testStore(clock.now);
  const { bedside, screen, typed } = await halfWay(store);
  await using _closed = bedside;
  const code = codeAt(clock.now());
  equal((await screen.post("/sign-in/code", { code })).status, 303);
  const second = browser(bedside);
  await second.post("/sign-in", typed);
  const replayed = await second.post("/sign-in/code", { code });
  equal(replayed.status, 422);
  match(replayed.html, /href="#code">The code is not right, or has been used/);
  equal((await second.get("/account")).status, 303);
  clock.forward({ seconds: 30 });
  equal((await second.post("/sign-in/code", { code: codeAt(clock.now()) })).status, 303);
});

Deno.test("a recovery code signs in once", async () => {
  await using store = await testStore();
  const { bedside, screen, nurse, typed } = await halfWay(store);
  await using _closed = bedside;
  const [code = ""] = await recoveryCodesOf(store, nurse);
  equal((await screen.post("/sign-in/code", { code })).status, 303);
  match((await screen.get("/account")).text, /9 of 10 left/);
  const second = browser(bedside);
  await second.post("/sign-in", typed);
  equal((await second.post("/sign-in/code", { code })).status, 422);
});

Deno.test("wrong codes lock out too, also for someone who types the password anew each time", async () => {
  await using store = await testStore();
  const { bedside, typed } = await halfWay(store);
  await using _closed = bedside;
  const statuses: number[] = [];
  for (let n = 0; n < 6; n++) {
    const screen = browser(bedside, { address: `192.0.2.${n + 10}` });
    await screen.post("/sign-in", typed);
    statuses.push((await screen.post("/sign-in/code", { code: "000000" })).status);
  }
  deepEqual(statuses, [422, 422, 422, 422, 422, 429]);
});

Deno.test("the code page sends whoever has not typed a password to do so", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  equal((await browser(bedside).get("/sign-in/code")).location, "/sign-in");
  equal((await browser(bedside).post("/sign-in/code", { code: "123456" })).location, "/sign-in");
  const gp = await personExists(store, "gp");
  equal((await bedside.get("/sign-in/code", gp)).headers.get("location"), "/");
});

Deno.test("someone half signed in can start again as someone else", async () => {
  await using store = await testStore();
  const { bedside, screen } = await halfWay(store);
  await using _closed = bedside;
  ok((await screen.get("/sign-in/code")).text.includes("Sign in as someone else"));
  equal((await screen.post("/sign-out")).location, "/sign-in");
  equal((await screen.get("/sign-in/code")).location, "/sign-in");
});

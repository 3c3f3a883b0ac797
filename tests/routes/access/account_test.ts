import { deepEqual, equal, match, notEqual, ok } from "node:assert/strict";
import { TOTP } from "otpauth";
import { eq } from "drizzle-orm";
import { recoveryCodes, users } from "@/db/schema/access.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import type { Store } from "@/db/store.ts";
import { hashToken } from "@/domain/access/hash_token.ts";
import { whoIs } from "@/domain/access/sessions.ts";
import {
  knownPassword,
  knownTotpSecret,
  membershipExists,
  organisationExists,
  personExists,
} from "@/tests/factories/people.ts";
import { paths } from "@/views/paths.ts";
import { testApp } from "@/tests/support/app.ts";
import { browser } from "@/tests/support/browser.ts";
import { movingClock } from "@/tests/support/clock.ts";
import { testStore } from "@/tests/support/store.ts";

const fresh = "four quite random words";

type Bedside = Awaited<ReturnType<typeof testApp>>;
type Person = Awaited<ReturnType<typeof personExists>>;
function screenOf(bedside: Bedside, person: Person) {
  const screen = browser(bedside);
  screen.cookies.set("session", person.token);
  return screen;
}
const audited = async (store: Store) =>
  (await store.read.select().from(auditEntries)).map(({ action }) => action);
const userOf = async (store: Store, person: Person) =>
  (await store.read.select().from(users).where(eq(users.id, person.userId)))[0]!;

Deno.test("changing the password ends every other session and renews this one", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const gp = await personExists(store, "gp", { password: true });
  const here = screenOf(bedside, gp);
  const elsewhere = browser(bedside);
  await elsewhere.post("/sign-in", { email: gp.email, password: knownPassword });
  const answer = await here.post("/account/password", { current: knownPassword, password: fresh });
  deepEqual([answer.status, answer.location], [303, "/account"]);
  notEqual(here.cookies.get("session"), gp.token);
  match((await here.get("/account")).text, /Password changed/);
  equal((await elsewhere.get("/account")).status, 303);
  equal((await bedside.get("/account", gp)).status, 303);
  equal(
    (await elsewhere.post("/sign-in", { email: gp.email, password: knownPassword })).status,
    422,
  );
  equal((await elsewhere.post("/sign-in", { email: gp.email, password: fresh })).status, 303);
});

const refusals: readonly [current: string, password: string, says: RegExp][] = [
  ["", fresh, /href="#current">Enter your password/],
  ["not my password", fresh, /href="#current">This is not your password/],
  [knownPassword, "short", /href="#password">Password must be 12 characters or more/],
  [knownPassword, "password1234", /href="#password">Choose a password that is harder to guess/],
  [knownPassword, "someone@oakfield.example", /that is not your e-mail address/],
  [knownPassword, knownPassword, /that is different from the one you have/],
];

Deno.test("a password is not changed without the old one, nor to one that is easy to guess", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const gp = await personExists(store, "gp", { password: true, email: "someone@oakfield.example" });
  const before = await userOf(store, gp);
  for (const [current, password, says] of refusals) {
    const answer = await screenOf(bedside, gp).post("/account/password", { current, password });
    equal(answer.status, 422, password);
    match(answer.html, says);
    equal(answer.html.includes(knownPassword), false);
  }
  equal((await userOf(store, gp)).passwordHash, before.passwordHash);
});

Deno.test("guessing the password on a borrowed screen locks out too", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const gp = await personExists(store, "gp", { password: true });
  const screen = screenOf(bedside, gp);
  const guess = { current: "a wrong guess", password: fresh };
  for (let n = 0; n < 5; n++) equal((await screen.post("/account/password", guess)).status, 422);
  const right = { current: knownPassword, password: fresh };
  equal((await screen.post("/account/password", right)).status, 429);
  ok((await audited(store)).every((action) => action === "access.sign_in_failed"));
});

Deno.test("an administrator without a second factor can only set it up, and then goes on", async () => {
  const clock = movingClock();
  await using store = await testStore(clock.now);
  await using bedside = await testApp(store);
  const admin = await personExists(store, "administrator", { secondFactor: false });
  const screen = screenOf(bedside, admin);
  const away = await screen.get("/admin/jobs?state=dead");
  deepEqual([away.status, away.location], [
    303,
    "/account/second-factor?to=%2Fadmin%2Fjobs%3Fstate%3Ddead",
  ]);
  match((await screen.get(away.location!)).text, /asks for a second factor\. Set it up to go on/);

  const begun = await screen.post("/account/second-factor/begin?to=%2Fadmin%2Fjobs");
  equal(begun.location, "/account/second-factor?to=%2Fadmin%2Fjobs");
  const page = await screen.get(begun.location!);
  match(page.html, /<svg[^>]*role="img" aria-label="QR code for your authenticator app"/);
  const secret = (await userOf(store, admin)).totpSecret!;
  ok(page.text.includes(secret.match(/.{4}/g)!.join(" ")));

  const wrong = await screen.post("/account/second-factor?to=%2Fadmin%2Fjobs", { code: "000000" });
  equal(wrong.status, 422);
  match(wrong.html, /href="#code">The code is not right/);
  equal((await screen.get("/admin/jobs")).status, 303);

  const code = new TOTP({ secret }).generate({ timestamp: +clock.now() });
  const done = await screen.post("/account/second-factor?to=%2Fadmin%2Fjobs", { code });
  equal(done.status, 200);
  equal(done.html.match(/<code>[0-9a-z-]{19}<\/code>/g)?.length, 10);
  match(done.html, /href="\/admin\/jobs"[^>]*>I have kept them/);
  equal(done.headers.get("cache-control"), "no-store");
  notEqual(screen.cookies.get("session"), admin.token);
  equal((await screen.get("/admin/jobs")).status, 200);
  equal((await bedside.get("/account", admin)).status, 303);

  const page2 = await screen.get("/account/second-factor");
  equal(page2.html.includes(secret.slice(0, 4)), false);
  equal((await screen.post("/account/second-factor/begin")).status, 409);
  equal((await screen.post("/account/second-factor", { code })).status, 409);
});

Deno.test("everyone of an organisation that asks for a second factor owes one", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const organisation = await organisationExists(store, { requiresSecondFactor: true });
  const nurse = await personExists(store, "practice_nurse", { organisation });
  equal((await bedside.get("/account", nurse)).status, 200);
  const visitor = await whoIs(store.read, hashToken(nurse.token), store.now());
  equal(visitor.kind === "actor" && visitor.actor.owesSecondFactor, true);
  const manager = await personExists(store, "administrator", { secondFactor: false });
  equal((await bedside.get("/admin/jobs", manager)).status, 303);
  await using demo = await testApp(store, { demo: true });
  equal((await demo.get("/admin/jobs", manager)).status, 200);
});

Deno.test("a second factor is removed with the password, and its recovery codes with it", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const gp = await personExists(store, "gp", { password: true, secondFactor: true });
  const screen = screenOf(bedside, gp);
  equal((await screen.post("/account/second-factor/removal", { current: "a guess" })).status, 422);
  equal((await userOf(store, gp)).totpSecret, knownTotpSecret);
  await screen.post("/account/recovery-codes", { current: knownPassword });
  const removal = await screen.post("/account/second-factor/removal", { current: knownPassword });
  equal(removal.status, 303);
  const { totpSecret, totpConfirmedAt } = await userOf(store, gp);
  deepEqual([totpSecret, totpConfirmedAt], [null, null]);
  deepEqual(await store.read.select().from(recoveryCodes), []);
});

Deno.test("new recovery codes are shown once, for the password", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const gp = await personExists(store, "gp", { password: true, secondFactor: true });
  const screen = screenOf(bedside, gp);
  equal((await screen.post("/account/recovery-codes", { current: "a guess" })).status, 422);
  const made = await screen.post("/account/recovery-codes", { current: knownPassword });
  equal(made.html.match(/<code>[0-9a-z-]{19}<\/code>/g)?.length, 10);
  equal(
    /<code>[0-9a-z-]{19}<\/code>/.test((await screen.get("/account/recovery-codes")).html),
    false,
  );
  match((await screen.get("/account")).text, /10 of 10 left/);
  const without = await personExists(store, "gp", { password: true });
  const refused = await screenOf(bedside, without)
    .post("/account/recovery-codes", { current: knownPassword });
  equal(refused.status, 409);
});

Deno.test("a person with several roles switches between them, and comes back to the last used", async () => {
  const clock = movingClock();
  await using store = await testStore(clock.now);
  await using bedside = await testApp(store);
  const gp = await personExists(store, "gp", { password: true });
  const skin = await organisationExists(store, { kind: "specialist", name: "Skin Advice Service" });
  const membership = await membershipExists(store, gp.userId, "consultant", skin);
  const screen = screenOf(bedside, gp);
  const page = await screen.get("/account/memberships");
  match(page.html, /Skin Advice Service/);
  match(page.html, new RegExp(`value="${gp.membershipId}" checked`));
  const switched = await screen.post("/account/memberships", { membership });
  deepEqual([switched.status, switched.location], [303, "/"]);
  match((await screen.get("/account")).text, /Consultant, Skin Advice Service/);
  ok((await audited(store)).includes("access.membership_switched"));

  clock.forward({ hours: 1 });
  const next = browser(bedside);
  await next.post("/sign-in", { email: gp.email, password: knownPassword });
  match((await next.get("/account")).text, /Consultant, Skin Advice Service/);
});

Deno.test("nobody switches to a role that is not theirs, or has ended", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const gp = await personExists(store, "gp");
  const nurse = await personExists(store, "practice_nurse");
  const screen = screenOf(bedside, gp);
  const others = await screen.post("/account/memberships", { membership: nurse.membershipId });
  equal(others.status, 404);
  equal((await screen.post("/account/memberships", {})).status, 422);
  const page = await screen.get("/account/memberships");
  match(page.text, /You have one role: GP/);
  equal((await screen.get("/account")).html.includes("Change organisation"), false);
});

Deno.test("keyboard shortcuts are turned off and on again", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const consultant = await personExists(store, "consultant");
  const screen = screenOf(bedside, consultant);
  equal((await screen.post(paths.accountShortcutsSwitch(), { shortcuts: "off" })).status, 303);
  match((await screen.get(paths.account())).text, /Keyboard shortcuts are off/);
  equal((await userOf(store, consultant)).keyboardShortcuts, false);
  await screen.post(paths.accountShortcutsSwitch(), { shortcuts: "on" });
  equal((await userOf(store, consultant)).keyboardShortcuts, true);
  await screen.post(paths.accountShortcutsSwitch(), { shortcuts: "perhaps" });
  equal((await userOf(store, consultant)).keyboardShortcuts, true);
});

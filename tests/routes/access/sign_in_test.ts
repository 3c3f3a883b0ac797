import { deepEqual, equal, match, ok } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { instantOf } from "@/db/columns.ts";
import { memberships, sessions, signInFailures, users } from "@/db/schema/access.ts";
import { auditEntries } from "@/db/schema/audit.ts";
import { insidesOf, type Store } from "@/db/store.ts";
import { passwordsCompared } from "@/domain/access/passwords.ts";
import { knownPassword, personExists } from "@/tests/factories/people.ts";
import { testApp } from "@/tests/support/app.ts";
import { browser } from "@/tests/support/browser.ts";
import { testStore } from "@/tests/support/store.ts";

const email = "gp@oakfield.example";
const right = { email, password: knownPassword };
const wrong = { email, password: "a wrong password" };

/** Only what differs by design from one answer to the next. */
const withoutNonce = (html: string) => html.replaceAll(/nonce="[^"]*"/g, "");
const audited = async (store: Store) =>
  (await store.read.select().from(auditEntries)).map(({ action }) => action);

Deno.test("signing in goes to the first page, under a new session whose token is not kept", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const gp = await personExists(store, "gp", { email, password: true });
  const screen = browser(bedside, { userAgent: "Mozilla/5.0 (Windows NT 10.0) Firefox/140.0" });
  const answer = await screen.post("/sign-in", { ...right, email: " GP@Oakfield.example " });
  deepEqual([answer.status, answer.location], [303, "/"]);

  const token = screen.cookies.get("session") ?? "";
  match(token, /^[\w-]{43}$/);
  const rows = await store.read.select().from(sessions).where(eq(sessions.userId, gp.userId));
  const made = rows.find(({ id }) => id !== gp.sessionId);
  equal(made?.membershipId, gp.membershipId);
  equal(made?.address, "192.0.2.1");
  equal(JSON.stringify(rows).includes(token), false);
  ok((await screen.get("/account")).text.includes("Firefox on Windows"));
  deepEqual(await audited(store), ["access.signed_in"]);
});

Deno.test("the session cookie is HttpOnly and Lax; over https it is bound to the host", async () => {
  await using store = await testStore();
  await personExists(store, "gp", { email, password: true });
  const given = async (secure: boolean) => {
    await using bedside = await testApp(store, { secure });
    const { headers } = await browser(bedside).post("/sign-in", right);
    const [cookie = ""] = headers.getSetCookie();
    return cookie.replace(/=[\w-]{43};/, "=…;");
  };
  equal(await given(false), "session=…; Max-Age=86400; Path=/; HttpOnly; SameSite=Lax");
  equal(
    await given(true),
    "__Host-session=…; Max-Age=86400; Path=/; HttpOnly; Secure; SameSite=Lax",
  );
});

const strangers: Readonly<Record<string, (store: Store) => Promise<unknown>>> = {
  "an unknown e-mail": () => Promise.resolve(),
  "a wrong password": (store) => personExists(store, "gp", { email, password: true }),
  "an account without a password": (store) => personExists(store, "gp", { email }),
  "a suspended account": async (store) => {
    await personExists(store, "gp", { email, password: true });
    const suspendedAt = instantOf(store.now());
    await insidesOf(store).db.update(users).set({ suspendedAt });
  },
  "an account without a role": async (store) => {
    await personExists(store, "gp", { email, password: true });
    const endedAt = instantOf(store.now());
    await insidesOf(store).db.update(memberships).set({ endedAt });
  },
};

Deno.test("whoever may not sign in sees the same page after the same work", async () => {
  const pages = new Set<string>();
  for (const [who, exists] of Object.entries(strangers)) {
    await using store = await testStore();
    await using bedside = await testApp(store);
    await exists(store);
    const before = passwordsCompared();
    const typed = who === "a wrong password" ? wrong : right;
    const answer = await browser(bedside).post("/sign-in", typed);
    equal(answer.status, 422, who);
    equal(passwordsCompared() - before, 1, who);
    deepEqual(await audited(store), ["access.sign_in_failed"], who);
    equal((await store.read.select().from(signInFailures)).length, 2, who);
    equal(answer.headers.get("set-cookie"), null, who);
    pages.add(withoutNonce(answer.html));
  }
  equal(pages.size, 1);
  const [page = ""] = pages;
  match(page, /The e-mail address or the password is not right/);
  ok(page.includes(`value="${email}"`));
  equal(page.includes(knownPassword) || page.includes(wrong.password), false);
});

Deno.test("the wait after wrong passwords is the same for an account that is not there", async () => {
  const pages = new Set<string>();
  for (const there of [true, false]) {
    await using store = await testStore();
    await using bedside = await testApp(store);
    if (there) await personExists(store, "gp", { email, password: true });
    const screen = browser(bedside);
    for (let n = 0; n < 5; n++) equal((await screen.post("/sign-in", wrong)).status, 422);
    const before = passwordsCompared();
    const refused = await screen.post("/sign-in", right);
    equal(refused.status, 429);
    equal(refused.headers.get("retry-after"), "30");
    equal(passwordsCompared(), before);
    pages.add(withoutNonce(refused.html));
  }
  equal(pages.size, 1);
  match([...pages][0]!, /try again in <strong>30 seconds/);
});

Deno.test("more than 120 sign-ins a minute from one address wait, and other addresses do not", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const screen = browser(bedside);
  for (let n = 0; n < 120; n++) equal((await screen.post("/sign-in", {})).status, 422);
  const answer = await screen.post("/sign-in", {});
  equal(answer.status, 429);
  equal(answer.headers.get("retry-after"), "60");
  equal((await browser(bedside, { address: "192.0.2.2" }).post("/sign-in", {})).status, 422);
});

Deno.test("an empty sign-in form says what to enter, at the field", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const { status, html } = await browser(bedside).post("/sign-in", { email: "", password: "" });
  equal(status, 422);
  match(html, /<title>Error: Sign in/);
  match(html, /href="#email">Enter your e-mail address/);
  match(html, /href="#password">Enter your password/);
});

Deno.test("someone who is signed in already goes on to where they wanted to go", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const gp = await personExists(store, "gp");
  const home = await bedside.get("/sign-in", gp);
  deepEqual([home.status, home.headers.get("location")], [303, "/"]);
  const there = await bedside.get("/sign-in?to=%2Faccount&ended=1", gp);
  equal(there.headers.get("location"), "/account");
});

Deno.test("signing in again makes another session and leaves no old token in use", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  await personExists(store, "gp", { email, password: true });
  const screen = browser(bedside);
  screen.cookies.set("session", "a-token-planted-by-someone-else");
  await screen.post("/sign-in", right);
  ok(screen.cookies.get("session") !== "a-token-planted-by-someone-else");
  const planted = browser(bedside);
  planted.cookies.set("session", "a-token-planted-by-someone-else");
  equal((await planted.get("/account")).status, 303);
});

Deno.test("the demo lists its people, one press each; an install never does", async () => {
  await using store = await testStore();
  const demoPeople = [
    { name: "Dr Amara Nwosu", email, role: "GP", organisation: "Oakfield Surgery" },
  ];
  await using demo = await testApp(store, { demo: true, demoPeople });
  const { html } = await browser(demo).get("/sign-in?to=%2Fqueue");
  match(html, /name="email" value="gp@oakfield.example"/);
  match(html, /action="\/sign-in\?to=%2Fqueue"/);
  match(html, /Dr Amara Nwosu/);
  await using install = await testApp(store, { demoPeople });
  equal((await browser(install).get("/sign-in")).html.includes("Nwosu"), false);
});

Deno.test("signing out ends the session here, and pressing it again does no harm", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const gp = await personExists(store, "gp");
  const screen = browser(bedside);
  screen.cookies.set("session", gp.token);
  match((await screen.get("/sign-out")).html, /<button[^>]*>Sign out<\/button>/);
  const out = await screen.post("/sign-out");
  deepEqual([out.status, out.location], [303, "/sign-in"]);
  equal(screen.cookies.has("session"), false);
  ok((await screen.get("/sign-in")).text.includes("You have signed out"));
  equal((await screen.post("/sign-out")).status, 303);
  screen.cookies.set("session", gp.token);
  equal((await screen.get("/account")).location, "/sign-in?to=%2Faccount&ended=1");
});

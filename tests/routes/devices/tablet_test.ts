/** What a home's tablet opens, to whom, and for how long. */
import { deepEqual, equal, match, ok } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { calls } from "@/db/schema/calls.ts";
import { onTablets } from "@/domain/access/on_tablets.ts";
import { answerCall } from "@/domain/calls/answer.ts";
import { endCall } from "@/domain/calls/end.ts";
import { makeCode } from "@/domain/devices/make_code.ts";
import { revokeTablet } from "@/domain/devices/revoke.ts";
import { setPin } from "@/domain/devices/pins.ts";
import { callPartiesExist, shiftExists } from "@/tests/factories/calls.ts";
import { patientExists } from "@/tests/factories/patients.ts";
import { organisationExists } from "@/tests/factories/people.ts";
import { homeAsksPin, tabletExists, takenUp, withCookies } from "@/tests/factories/tablets.ts";
import { testApp } from "@/tests/support/app.ts";
import { movingClock } from "@/tests/support/clock.ts";
import { noSuchId, routesOf, sayRoute } from "@/tests/support/routes.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

async function atHome() {
  const clock = movingClock();
  const store = await testStore(clock.now);
  const bedside = await testApp(store);
  const parties = await callPartiesExist(store);
  const tablet = await tabletExists(store, parties.home, parties.homeManager);
  return {
    clock,
    store,
    bedside,
    tablet,
    ...parties,
    /** The tablet, with somebody's name picked on it. */
    withCarer: async () => withCookies(bedside, await takenUp(store, tablet, parties.carer)),
    bare: withCookies(bedside, `tablet=${tablet.token}`),
    async [Symbol.asyncDispose]() {
      await bedside[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}

const to = (answer: Response) => answer.headers.get("location");
const cookieFrom = (answer: Response, name: string) =>
  new RegExp(`${name}=([^;]+)`).exec(answer.headers.get("set-cookie") ?? "")?.[1];

Deno.test("a tablet is paired with a code, a name is picked, and the hub is called in two presses", async () => {
  await using at = await atHome();
  const code = await makeCode(at.store, at.homeManager, at.home.id, {
    name: "Tablet 2",
    place: null,
  });
  const paired = await at.bedside.post(paths.pair(), { code: ` ${code.toLowerCase()} ` });
  equal(to(paired), paths.tablet());
  const tablet = cookieFrom(paired, "tablet")!;
  const bare = withCookies(at.bedside, `tablet=${tablet}`);
  equal(to(await bare.get(paths.tablet())), paths.tabletWho({ to: paths.tablet() }));
  const names = await (await bare.get(paths.tabletWho())).text();
  ok(names.includes("Blessing Okafor") && !names.includes("Sam Doyle"));
  const picked = await bare.post(paths.tabletPick(at.carer.membershipId));
  equal(to(picked), paths.tablet());
  const carer = withCookies(
    at.bedside,
    `tablet=${tablet}; tablet_user=${cookieFrom(picked, "tablet_user")}`,
  );
  const home = await (await carer.get(paths.tablet())).text();
  ok(home.indexOf("Call the hub") < home.indexOf("call 999"));
  match(await (await carer.get(paths.tabletCall())).text(), /Call now/);
  const called = await carer.post(paths.tabletCall());
  const [call] = await at.store.read.select().from(calls);
  equal(to(called), paths.call(call!.id));
  ok(call!.deviceId);
  equal(call!.placedBy, at.carer.userId);
  match(await (await carer.get(paths.tablet())).text(), /Back to your call/);
  equal((await carer.get(paths.call(call!.id))).status, 200);
});

Deno.test("what is said of a call before it rings goes with it, and what was typed is shown again", async () => {
  await using at = await atHome();
  const carer = await at.withCarer();
  const resident = await patientExists(at.store, { homeId: at.home.id, room: "12" });
  const elsewhere = await patientExists(at.store, {});
  const said = { about: "Has fallen, awake", redFlags: "chest_pain", patientId: resident.id };
  const wrong = await carer.post(paths.tabletCall(), { ...said, about: "x".repeat(201) });
  equal(wrong.status, 422);
  ok((await wrong.text()).includes("x".repeat(201)));
  equal((await carer.post(paths.tabletCall(), { ...said, patientId: elsewhere.id })).status, 404);
  await carer.post(paths.tabletCall(), said);
  const [call] = await at.store.read.select().from(calls);
  equal(call?.about, said.about);
  equal(call?.urgency, "emergency");
  equal(call?.patientId, resident.id);
});

Deno.test("with a PIN: the wrong one is asked for again, the right one opens the home’s page", async () => {
  await using at = await atHome();
  await homeAsksPin(at.store, at.home);
  await setPin(at.store, at.carer, at.carer.membershipId, "4711");
  const pick = paths.tabletPick(at.carer.membershipId, { to: paths.residents() });
  match(await (await at.bare.get(pick)).text(), /Your PIN/);
  const wrong = await at.bare.post(pick, { pin: "4712" });
  equal(wrong.status, 422);
  match(await wrong.text(), /not the PIN of this name/);
  equal(to(await at.bare.post(pick, { pin: "4711" })), paths.residents());
  const other = paths.tabletPick(at.homeManager.membershipId);
  match(await (await at.bare.get(other)).text(), /no PIN for your home’s tablets yet/);
  equal((await at.bare.post(other, { pin: "4711" })).status, 409);
});

Deno.test("a tablet opens calls and the residents’ journey, and nothing else of that person’s account", async () => {
  await using at = await atHome();
  const wrong: string[] = [];
  const manager = withCookies(at.bedside, await takenUp(at.store, at.tablet, at.homeManager));
  const permitted: readonly string[] = onTablets;
  for (const route of routesOf(at.bedside)) {
    if (route.guard === "anyone" || route.guard === "link") continue;
    const path = route.path.replaceAll(/:[^/]+/g, noSuchId);
    const ask = route.method === "POST" ? manager.post : manager.get;
    const answer = await ask(path);
    await answer.body?.cancel();
    const open = permitted.includes(route.guard) || path === "/" || path === "/session/extend";
    if ((answer.status === 403) === open) wrong.push(`${sayRoute(route)}: ${answer.status}`);
  }
  deepEqual(wrong, []);
  equal(to(await manager.get("/")), paths.tablet());
});

Deno.test("after ten minutes without use the tablet asks who is there, and keeps what was typed", async () => {
  await using at = await atHome();
  const carer = await at.withCarer();
  at.clock.forward({ minutes: 9 });
  equal((await carer.get(paths.tablet())).status, 200);
  at.clock.forward({ minutes: 11 });
  const sent = await carer.post(paths.tabletCall(), { about: "Has fallen" });
  match(to(sent)!, /^\/home\/who\?.*kept=1/);
  match(await (await carer.get(to(sent)!)).text(), /What you typed is kept/);
  const again = await carer.post(
    paths.tabletPick(at.carer.membershipId, { to: paths.tabletCall(), kept: true }),
  );
  const back = withCookies(
    at.bedside,
    `tablet=${at.tablet.token}; tablet_user=${cookieFrom(again, "tablet_user")}`,
  );
  match(await (await back.get(to(again)!)).text(), /Has fallen/);
});

Deno.test("a home’s page that keeps itself up to date keeps nobody signed in", async () => {
  await using at = await atHome();
  const carer = await at.withCarer();
  for (let minute = 0; minute < 10; minute++) {
    at.clock.forward({ minutes: 1 });
    const part = await (await carer.get(paths.tabletLive(), { "hx-request": "true" })).text();
    ok(part.startsWith('<div id="home-live"'));
  }
  at.clock.forward({ seconds: 1 });
  const over = await carer.get(paths.tabletLive(), { "hx-request": "true" });
  match(over.headers.get("hx-redirect") ?? "", /^\/home\/who/);
});

Deno.test("a call keeps the tablet’s session alive: its page says every half minute how its line is", async () => {
  await using at = await atHome();
  const carer = await at.withCarer();
  await carer.post(paths.tabletCall());
  const [call] = await at.store.read.select().from(calls);
  for (let half = 0; half < 30; half++) {
    at.clock.forward({ seconds: 30 });
    await (await carer.get(`${paths.call(call!.id)}/state`)).body?.cancel();
  }
  equal((await carer.get(paths.call(call!.id))).status, 200);
});

Deno.test("revoked while in use: the next request is at /pair, and its stream ends", async () => {
  await using at = await atHome();
  const carer = await at.withCarer();
  await carer.post(paths.tabletCall());
  const stream = await carer.get(paths.callsStream(), { accept: "text/event-stream" });
  equal(stream.status, 200);
  const reader = stream.body!.getReader();
  await revokeTablet(at.store, at.homeManager, at.tablet.id);
  for (let read = await reader.read(); !read.done;) read = await reader.read();
  equal(to(await carer.get(paths.tablet())), paths.pair());
  match(await (await carer.get(paths.pair())).text(), /paired before and is not any more/);
  const [call] = await at.store.read.select().from(calls);
  equal((await carer.get(`${paths.call(call!.id)}/state`)).status, 401);
});

Deno.test("whoever is finished hands the tablet on, but not while their call goes on", async () => {
  await using at = await atHome();
  const carer = await at.withCarer();
  await carer.post(paths.tabletCall());
  equal((await carer.post(paths.tabletFinished())).status, 409);
  const [call] = await at.store.read.select().from(calls);
  match(await (await carer.get(paths.call(call!.id))).text(), /Nobody was on shift to answer/);
  await carer.post(paths.callGivingUp(call!.id), { callBack: "yes" });
  match(await (await carer.get(paths.call(call!.id))).text(), /The hub calls you back by/);
  const home = await (await carer.get(paths.tablet())).text();
  match(home, /You will be called back/);
  equal(to(await carer.post(paths.tabletFinished())), paths.tabletWho());
  equal(to(await carer.get(paths.tablet())), paths.tabletWho({ to: paths.tablet() }));
});

Deno.test("whoever takes up a tablet that is in a call has its seat in it", async () => {
  await using at = await atHome();
  const carer = await at.withCarer();
  await carer.post(paths.tabletCall());
  const manager = withCookies(at.bedside, await takenUp(at.store, at.tablet, at.homeManager));
  const [call] = await at.store.read.select().from(calls);
  equal(to(await manager.post(paths.tabletBack())), paths.call(call!.id));
  equal((await manager.post(`${paths.call(call!.id)}/seat`)).status, 200);
});

Deno.test("after the caller has left, whoever takes the tablet up next can come back into the call", async () => {
  await using at = await atHome();
  await shiftExists(at.store, at.handler);
  const carer = await at.withCarer();
  await carer.post(paths.tabletCall());
  const [call] = await at.store.read.select().from(calls);
  await answerCall(at.store, at.handler, call!.id);
  equal((await carer.post(paths.callLeave(call!.id))).status, 303);
  const manager = withCookies(at.bedside, await takenUp(at.store, at.tablet, at.homeManager));
  equal(to(await manager.post(paths.tabletBack())), paths.call(call!.id));
  match(await (await manager.get(paths.call(call!.id))).text(), /Come back into the call/);
  equal((await manager.post(`${paths.call(call!.id)}/seat`, { again: "yes" })).status, 200);
  // It ended while their page was open.
  await endCall(at.store, at.handler, call!.id);
  equal((await manager.post(paths.tabletBack())).status, 409);
});

Deno.test("a home that no hub answers is told so", async () => {
  await using at = await atHome();
  await organisationExists(at.store, { kind: "hub" });
  const carer = await at.withCarer();
  match(await (await carer.get(paths.tablet())).text(), /Nobody has said yet which hub/);
  equal((await carer.get(paths.tabletCall())).status, 409);
});

Deno.test("a carer with their own account on a telephone does the same without a tablet", async () => {
  await using at = await atHome();
  equal((await at.bedside.get(paths.tablet(), at.carer)).status, 200);
  await at.bedside.post(paths.tabletCall(), {}, at.carer);
  const own = await at.store.read.select().from(calls).where(eq(calls.placedBy, at.carer.userId));
  deepEqual(own.map(({ deviceId }) => deviceId), [null]);
  equal(to(await at.bedside.get(paths.tabletWho())), paths.tablet());
});

import { deepEqual, equal, ok, rejects } from "node:assert/strict";
import { eq } from "drizzle-orm";
import { instantOf } from "@/db/columns.ts";
import { inTurn } from "@/db/lane.ts";
import { users } from "@/db/schema/access.ts";
import { insidesOf } from "@/db/store.ts";
import { hashOnTablet, hashToken } from "@/domain/access/hash_token.ts";
import { whoIs } from "@/domain/access/sessions.ts";
import { answerCall } from "@/domain/calls/answer.ts";
import { cancelCall } from "@/domain/calls/cancel.ts";
import { endCall } from "@/domain/calls/end.ts";
import { placeCall } from "@/domain/calls/place.ts";
import { endMembership } from "@/domain/organisations/end_membership.ts";
import { PickNameForm, PinForm } from "@/domain/devices/forms.ts";
import { saveHomeSettings } from "@/domain/devices/home_settings.ts";
import { findKnownTablet } from "@/domain/devices/known_tablet.ts";
import { pickName } from "@/domain/devices/pick_name.ts";
import { setPin } from "@/domain/devices/pins.ts";
import { revokeTablet } from "@/domain/devices/revoke.ts";
import { whoUses } from "@/domain/devices/who_uses.ts";
import { dayOf } from "@/domain/time.ts";
import { lookAtCalls } from "@/jobs/call_clock.ts";
import { callPartiesExist, nothingSaid, shiftExists } from "@/tests/factories/calls.ts";
import { personExists, type SignedIn } from "@/tests/factories/people.ts";
import { fromTablet, homeAsksPin, tabletExists } from "@/tests/factories/tablets.ts";
import { movingClock } from "@/tests/support/clock.ts";
import { testStore } from "@/tests/support/store.ts";

async function atTablet({ asksPin = false } = {}) {
  const clock = movingClock();
  const store = await testStore(clock.now);
  const parties = await callPartiesExist(store);
  if (asksPin) await homeAsksPin(store, parties.home);
  const tablet = await tabletExists(store, parties.home, parties.homeManager);
  return {
    clock,
    store,
    tablet,
    ...parties,
    pick: (person: SignedIn, pin = "") =>
      pickName(store, tablet.known, { membershipId: person.membershipId, pin }, fromTablet),
    sessionOf: (token: string) => whoIs(store.read, hashOnTablet(tablet.id, token), store.now()),
    [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
  };
}

Deno.test("a name is picked, and whoever had the tablet before is out", async () => {
  await using at = await atTablet();
  const first = await at.pick(at.carer);
  ok(first.kind === "in");
  equal((await at.sessionOf(first.token)).kind, "actor");
  const second = await at.pick(at.homeManager);
  ok(second.kind === "in");
  equal((await at.sessionOf(first.token)).kind, "ended");
  equal((await at.sessionOf(second.token)).kind, "actor");
});

Deno.test("the token of a tablet's session is worth nothing without the tablet", async () => {
  await using at = await atTablet();
  const end = await at.pick(at.carer);
  ok(end.kind === "in");
  const other = await tabletExists(at.store, at.home, at.homeManager);
  for (const hash of [hashToken(end.token), hashOnTablet(other.id, end.token)]) {
    equal((await whoIs(at.store.read, hash, at.store.now())).kind, "nobody");
  }
});

Deno.test("the list has those who work in this home today, and nobody else", async () => {
  await using at = await atTablet();
  await personExists(at.store, "carer");
  const left = await personExists(at.store, "carer", { organisation: at.home });
  await endMembership(at.store, at.homeManager, left.membershipId);
  const stopped = await personExists(at.store, "carer", { organisation: at.home });
  await inTurn(at.store, async () => {
    await insidesOf(at.store).db.update(users).set({ suspendedAt: instantOf(at.store.now()) })
      .where(eq(users.id, stopped.userId));
  });
  const people = await whoUses(at.store.read, at.tablet.known, at.store.now());
  deepEqual(
    people.map(({ name }) => name).toSorted(),
    [at.carer.name, at.homeManager.name].toSorted(),
  );
  await rejects(at.pick(left), /does not work here/);
});

Deno.test("where the home wants a PIN, a wrong one is counted and the sixth waits", async () => {
  await using at = await atTablet({ asksPin: true });
  await rejects(at.pick(at.carer, "4711"), /no PIN yet/);
  await setPin(at.store, at.carer, at.carer.membershipId, "4711");
  for (let n = 0; n < 5; n++) equal((await at.pick(at.carer, "4712")).kind, "wrong");
  equal((await at.pick(at.carer, "4711")).kind, "wait");
  at.clock.forward({ seconds: 31 });
  equal((await at.pick(at.carer, "4711")).kind, "in");
});

Deno.test("a manager gives somebody of their own home a new PIN, which ends the wait", async () => {
  await using at = await atTablet({ asksPin: true });
  await setPin(at.store, at.carer, at.carer.membershipId, "4711");
  for (let n = 0; n < 5; n++) await at.pick(at.carer, "4712");
  await setPin(at.store, at.homeManager, at.carer.membershipId, "8520");
  equal((await at.pick(at.carer, "8520")).kind, "in");
  const colleague = await personExists(at.store, "carer", { organisation: at.home });
  await rejects(setPin(at.store, colleague, at.carer.membershipId, "8521"), /Your role cannot/);
  const elsewhere = await personExists(at.store, "home_manager");
  await rejects(setPin(at.store, elsewhere, at.carer.membershipId, "8521"), /does not work here/);
});

Deno.test("a new PIN signs that person out of the home's tablets, and nobody else", async () => {
  await using at = await atTablet();
  const other = await tabletExists(at.store, at.home, at.homeManager);
  const first = await at.pick(at.carer);
  const manager = { membershipId: at.homeManager.membershipId, pin: "" };
  const second = await pickName(at.store, other.known, manager, fromTablet);
  ok(first.kind === "in" && second.kind === "in");
  await setPin(at.store, at.homeManager, at.carer.membershipId, "8520");
  equal((await at.sessionOf(first.token)).kind, "ended");
  const hash = hashOnTablet(other.id, second.token);
  equal((await whoIs(at.store.read, hash, at.store.now())).kind, "actor");
  // Their own account on another device is none of the PIN's business.
  equal((await whoIs(at.store.read, hashToken(at.carer.token), at.store.now())).kind, "actor");
});

Deno.test("where a home begins to ask for PINs, whoever picked a name without one is out", async () => {
  await using at = await atTablet();
  const end = await at.pick(at.carer);
  ok(end.kind === "in");
  const ask = (asksPin: boolean) =>
    saveHomeSettings(at.store, at.homeManager, at.home.id, { hub: at.hub.id, asksPin });
  await ask(false);
  equal((await at.sessionOf(end.token)).kind, "actor");
  await ask(true);
  equal((await at.sessionOf(end.token)).kind, "ended");
  await setPin(at.store, at.carer, at.carer.membershipId, "4711");
  const known = await findKnownTablet(at.store.read, at.tablet.token, dayOf(at.store.now()));
  const again = await pickName(at.store, known!, {
    membershipId: at.carer.membershipId,
    pin: "4711",
  }, fromTablet);
  ok(again.kind === "in");
  // It asked before already.
  await ask(true);
  equal((await at.sessionOf(again.token)).kind, "actor");
});

Deno.test("a PIN is read as it was set: in any digits, with spaces between them", () => {
  for (const typed of ["4711", " 47 11 ", "٤٧١١", "۴۷۱۱"]) {
    equal(PickNameForm.parse({ pin: typed }).pin, "4711", typed);
    equal(PinForm.parse({ pin: typed }).pin, "4711", typed);
  }
  equal(PickNameForm.parse({}).pin, "");
});

Deno.test("PINs that people try first are not taken", () => {
  for (const pin of ["0000", "1234", "9876", "12345678", "123", "12a4", "123456789", ""]) {
    equal(PinForm.safeParse({ pin }).success, false, pin);
  }
  for (const pin of ["4711", "1357", "90210", "1 3 5 8"]) {
    equal(PinForm.safeParse({ pin }).success, true, pin);
  }
});

Deno.test("a revoked tablet is nobody's: who used it is out, and no name can be picked", async () => {
  await using at = await atTablet();
  const end = await at.pick(at.carer);
  ok(end.kind === "in");
  const heard: unknown[] = [];
  at.store.listen(({ topic }) => heard.push(topic));
  await revokeTablet(at.store, at.homeManager, at.tablet.id);
  deepEqual(heard, ["access"]);
  equal((await at.sessionOf(end.token)).kind, "ended");
  const today = dayOf(at.store.now());
  equal(await findKnownTablet(at.store.read, at.tablet.token, today), undefined);
  await rejects(at.pick(at.carer), /not paired any more/);
  await rejects(revokeTablet(at.store, at.homeManager, at.tablet.id), /already/);
});

for (const how of ["answered and ended", "given up", "not answered in time"]) {
  Deno.test(`a new PIN lets a call on the tablet go on; ${how}, they are out`, async () => {
    await using at = await atTablet({ asksPin: true });
    const { store } = at;
    await setPin(store, at.carer, at.carer.membershipId, "4711");
    const end = await at.pick(at.carer, "4711");
    ok(end.kind === "in");
    const { id } = await placeCall(store, at.carer, { deviceId: at.tablet.id, about: nothingSaid });
    await setPin(store, at.homeManager, at.carer.membershipId, "8520");
    equal((await at.sessionOf(end.token)).kind, "actor");
    if (how === "answered and ended") {
      await shiftExists(store, at.handler);
      await answerCall(store, at.handler, id);
      equal((await at.sessionOf(end.token)).kind, "actor");
      await endCall(store, at.handler, id);
    } else if (how === "given up") await cancelCall(store, at.carer, id, { callBack: false });
    else {
      at.clock.forward({ minutes: 5 });
      await lookAtCalls(store);
    }
    equal((await at.sessionOf(end.token)).kind, "ended");
    equal((await at.pick(at.carer, "4711")).kind, "wrong");
    equal((await at.pick(at.carer, "8520")).kind, "in");
  });
}

Deno.test("a call that ends signs nobody out whose PIN is as it was", async () => {
  await using at = await atTablet();
  const end = await at.pick(at.carer);
  ok(end.kind === "in");
  const about = { deviceId: at.tablet.id, about: nothingSaid };
  const { id } = await placeCall(at.store, at.carer, about);
  await setPin(at.store, at.homeManager, at.homeManager.membershipId, "8520");
  await cancelCall(at.store, at.carer, id, { callBack: false });
  equal((await at.sessionOf(end.token)).kind, "actor");
});

import { equal, match, ok, rejects } from "node:assert/strict";
import { devicePairings, devices } from "@/db/schema/devices.ts";
import { listTablets } from "@/domain/devices/find.ts";
import { findKnownTablet } from "@/domain/devices/known_tablet.ts";
import { makeCode } from "@/domain/devices/make_code.ts";
import { pairTablet } from "@/domain/devices/pair.ts";
import { dayOf } from "@/domain/time.ts";
import { callPartiesExist } from "@/tests/factories/calls.ts";
import { personExists } from "@/tests/factories/people.ts";
import { fromTablet } from "@/tests/factories/tablets.ts";
import { movingClock } from "@/tests/support/clock.ts";
import { testStore } from "@/tests/support/store.ts";

async function atHome() {
  const clock = movingClock();
  const store = await testStore(clock.now);
  const parties = await callPartiesExist(store);
  return {
    clock,
    store,
    ...parties,
    code: (by = parties.homeManager) =>
      makeCode(store, by, parties.home.id, { name: "Tablet 1", place: "Lounge" }),
    pair: (code: string) => pairTablet(store, code, fromTablet),
    [Symbol.asyncDispose]: () => store[Symbol.asyncDispose](),
  };
}

const android =
  "Mozilla/5.0 (Linux; Android 13) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0 Safari/537.36";

Deno.test("a code pairs one tablet, and its hash alone is kept", async () => {
  await using at = await atHome();
  const code = await at.code();
  match(code, /^[2-9A-Z]{8}$/);
  const end = await pairTablet(at.store, code, { ...fromTablet, browser: android });
  ok(end.kind === "paired");
  const known = await findKnownTablet(at.store.read, end.token, dayOf(at.store.now()));
  equal(known?.organisationId, at.home.id);
  const [tablet] = await listTablets(at.store.read, at.homeManager);
  equal(tablet?.name, "Tablet 1");
  equal(tablet?.browser, "Chrome on Android");
  equal(tablet?.pairedByName, at.homeManager.name);
  const kept = JSON.stringify([
    await at.store.read.select().from(devicePairings),
    await at.store.read.select().from(devices),
  ]);
  ok(!kept.includes(code) && !kept.includes(end.token));
});

Deno.test("a code works once, and of two tablets that type it at once one is paired", async () => {
  await using at = await atHome();
  const code = await at.code();
  const ends = await Promise.allSettled([at.pair(code), at.pair(code)]);
  equal(ends.filter(({ status }) => status === "fulfilled").length, 1);
  await rejects(at.pair(code), /was used/);
});

Deno.test("a code is too old after a quarter of an hour", async () => {
  await using at = await atHome();
  const code = await at.code();
  at.clock.forward({ minutes: 15 });
  await rejects(at.pair(code), /too old/);
});

Deno.test("whoever guesses codes waits after ten", async () => {
  await using at = await atHome();
  const code = await at.code();
  for (let n = 0; n < 10; n++) equal((await at.pair("22222222")).kind, "unknown");
  equal((await at.pair(code)).kind, "wait");
  at.clock.forward({ minutes: 2 });
  equal((await at.pair(code)).kind, "paired");
});

Deno.test("codes are made by the home's own manager, the helpdesk and administrators", async () => {
  await using at = await atHome();
  await at.code(await personExists(at.store, "helpdesk", { organisation: at.hub }));
  await at.code(await personExists(at.store, "administrator"));
  const elsewhere = await personExists(at.store, "home_manager");
  await rejects(at.code(elsewhere), /no such home/);
  await rejects(at.code(at.carer), /Your role cannot/);
});

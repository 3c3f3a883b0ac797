import { deepEqual, equal, ok } from "node:assert/strict";
import { openStore, type Store } from "@/db/store.ts";
import { change } from "@/db/change.ts";
import { nobody } from "@/domain/access/actor.ts";
import { countAttempt, forgive, forgiveOne, takeAttempt } from "@/domain/access/attempts.ts";
import { accountKey, addressKey, linkAddressKey, waitAfter } from "@/domain/access/lockout.ts";
import { movingClock } from "@/tests/support/clock.ts";
import { testStore } from "@/tests/support/store.ts";

Deno.test("waitAfter: four free attempts for an account, then doubling to fifteen minutes", () => {
  const waits = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 1000].map((n) => waitAfter("account", n));
  deepEqual(waits, [0, 0, 0, 0, 30, 60, 120, 240, 480, 900, 900, 900]);
});

Deno.test("waitAfter: an address has more free attempts, for many sit behind one", () => {
  deepEqual([1, 29, 30, 31, 34, 35].map((n) => waitAfter("address", n)), [0, 0, 30, 60, 480, 900]);
});

Deno.test("addressKey takes IPv6 by its network and mapped IPv4 as IPv4", () => {
  const keys: readonly [string | null, string][] = [
    [null, "address:unknown"],
    ["192.0.2.7", "address:192.0.2.7"],
    ["::ffff:192.0.2.7", "address:192.0.2.7"],
    ["2001:db8::1", "address:2001:db8:0:0"],
    ["2001:db8:0:0:9:8:7:6", "address:2001:db8:0:0"],
    ["2001:DB8:0:1::1", "address:2001:db8:0:1"],
    ["fe80::1%eth0", "address:fe80:0:0:0"],
    ["::1", "address:0:0:0:0"],
  ];
  for (const [address, key] of keys) equal(addressKey(address), key);
});

Deno.test("accountKey does not hold what was typed", () => {
  equal(accountKey("gp@oakfield.example").includes("oakfield"), false);
});

const attempt = { email: "gp@oakfield.example", address: "192.0.2.7" };

Deno.test("takeAttempt lets five through, then says how long to wait, and waits longer each time", async () => {
  const clock = movingClock();
  await using store = await testStore(clock.now);
  for (let n = 0; n < 5; n++) equal(await takeAttempt(store, attempt), 0);
  equal(await takeAttempt(store, attempt), 30);
  clock.forward({ seconds: 10 });
  equal(await takeAttempt(store, attempt), 20);
  clock.forward({ seconds: 20 });
  equal(await takeAttempt(store, attempt), 0);
  equal(await takeAttempt(store, attempt), 60);
  equal(await takeAttempt(store, { ...attempt, email: "someone@else.example" }), 0);
});

Deno.test("takeAttempt counts a hundred at once as a hundred", async () => {
  await using store = await testStore();
  const waits = await Promise.all(Array.from({ length: 100 }, () => takeAttempt(store, attempt)));
  equal(waits.filter((wait) => wait === 0).length, 5);
});

Deno.test("takeAttempt counts an address whatever is typed from it", async () => {
  await using store = await testStore();
  let letThrough = 0;
  for (let n = 0; n < 40; n++) {
    if (await takeAttempt(store, { ...attempt, email: `guess${n}@x.example` }) === 0) letThrough++;
  }
  equal(letThrough, 30);
});

Deno.test("takeAttempt forgets an account's attempts after a day without one", async () => {
  const clock = movingClock();
  await using store = await testStore(clock.now);
  for (let n = 0; n < 4; n++) await takeAttempt(store, attempt);
  clock.forward({ hours: 24, seconds: 1 });
  for (let n = 0; n < 5; n++) equal(await takeAttempt(store, attempt), 0);
});

Deno.test("a lockout outlives the process", async () => {
  await using store = await testStore();
  for (let n = 0; n < 5; n++) await takeAttempt(store, attempt);
  const again = await openStore({ url: `file:${store.path}`, now: store.now });
  equal(await takeAttempt(again, attempt), 30);
  await again.close();
});

Deno.test("forgive starts the account afresh, and leaves the other attempts of its address", async () => {
  await using store = await testStore();
  for (let n = 0; n < 29; n++) {
    await takeAttempt(store, { ...attempt, email: `guess${n}@x.example` });
  }
  equal(await takeAttempt(store, attempt), 0);
  equal(await takeAttempt(store, attempt), 30);
  await change(store, nobody("r", attempt.address), async (tx) => {
    await forgive(tx, attempt);
    tx.audit("access.signed_in", { user: "u" });
  });
  equal(await takeAttempt(store, attempt), 0);
  equal(await takeAttempt(store, attempt), 30);
});

const wasRight = (store: Store, key: string) =>
  change(store, nobody("r", attempt.address), async (tx) => {
    await forgiveOne(tx, key);
    tx.audit("access.signed_in", { user: "u" });
  });

Deno.test("what one address gets wrong now and then never adds up, right ones in between or not", async () => {
  const clock = movingClock();
  await using store = await testStore(clock.now);
  const key = linkAddressKey(attempt.address);
  for (let day = 0; day < 60; day++) {
    for (let n = 0; n < 10; n++) {
      equal(await countAttempt(store, { link_address: key }), 0, `day ${day}`);
      clock.forward({ hours: 2 });
      equal(await countAttempt(store, { link_address: key }), 0, `day ${day}`);
      await wasRight(store, key);
    }
    clock.forward({ hours: 4 });
  }
});

Deno.test("right ones do not hold up the running down of wrong ones", async () => {
  const clock = movingClock();
  await using store = await testStore(clock.now);
  const key = linkAddressKey(attempt.address);
  for (let n = 0; n < 19; n++) await countAttempt(store, { link_address: key });
  for (let quarter = 0; quarter < 24 * 4; quarter++) {
    clock.forward({ minutes: 15 });
    equal(await countAttempt(store, { link_address: key }), 0);
    await wasRight(store, key);
  }
  for (let n = 0; n < 20; n++) equal(await countAttempt(store, { link_address: key }), 0);
  equal(await countAttempt(store, { link_address: key }), 60);
});

Deno.test("whoever guesses on, as fast as the waits let them, has some thirty a day at most", async () => {
  const clock = movingClock();
  await using store = await testStore(clock.now);
  const key = linkAddressKey(attempt.address);
  const guesses = { first: 0, later: 0 };
  for (let minute = 0; minute < 4 * 24 * 60; minute++) {
    while (await countAttempt(store, { link_address: key }) === 0) {
      guesses[minute < 24 * 60 ? "first" : "later"]++;
    }
    clock.forward({ minutes: 1 });
  }
  ok(guesses.first <= 50, `${guesses.first}`);
  ok(guesses.later / 3 <= 30, `${guesses.later}`);
});

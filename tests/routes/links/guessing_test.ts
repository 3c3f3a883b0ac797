/** Strangers: dates of birth across many links, addresses at random, and what comes of replays. */
import { deepEqual, equal, match, ok } from "node:assert/strict";
import { patientLinks } from "@/db/schema/links.ts";
import { openStore } from "@/db/store.ts";
import { newToken } from "@/domain/access/hash_token.ts";
import { linkExists, visitExists } from "@/tests/factories/links.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { testApp } from "@/tests/support/app.ts";
import { browser } from "@/tests/support/browser.ts";
import { movingClock } from "@/tests/support/clock.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

const born = { "birth-day": "9", "birth-month": "6", "birth-year": "1943" };
const notBorn = { ...born, "birth-year": "1944" };

async function manyLinks(count: number) {
  const clock = movingClock();
  const store = await testStore(clock.now);
  const bedside = await testApp(store);
  const parties = await partiesExist(store);
  const links = [];
  for (let n = 0; n < count; n++) {
    links.push(
      await linkExists(store, await referralExists(store, parties, { state: "with_patient" })),
    );
  }
  return {
    clock,
    store,
    bedside,
    links,
    addresses: links.map(({ token }) => paths.link(token)),
    from: (address: string) => browser(bedside, { address }),
    async [Symbol.asyncDispose]() {
      await bedside[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}

Deno.test("one address has twenty wrong dates, at however many links, and is told to wait", async () => {
  await using at = await manyLinks(30);
  const statuses: number[] = [];
  for (const address of at.addresses) {
    statuses.push((await at.from("198.51.100.7").post(address, notBorn)).status);
  }
  deepEqual(statuses, [...Array(20).fill(422), ...Array(10).fill(429)]);
  const waiting = await at.from("198.51.100.7").post(at.addresses[29]!, born);
  equal(waiting.status, 429);
  match(waiting.text, /There were too many tries from your internet connection/);
  match(waiting.text, /You can try again in 1 minute\./);
  // Elsewhere nobody notices, and the links that nobody guessed five times at are open.
  equal((await at.from("203.0.113.9").post(at.addresses[29]!, born)).status, 303);
  const locked = (await at.store.read.select().from(patientLinks)).filter((each) => each.lockedAt);
  deepEqual(locked, []);
});

Deno.test("the count outlives the process, and the next waits are longer", async () => {
  await using at = await manyLinks(30);
  for (const address of at.addresses.slice(0, 20)) {
    await at.from("198.51.100.7").post(address, notBorn);
  }
  const again = await openStore({ url: `file:${at.store.path}`, now: at.store.now });
  await using afterwards = await testApp(again);
  const guess = (n: number) =>
    browser(afterwards, { address: "198.51.100.7" }).post(at.addresses[n]!, notBorn);
  equal((await guess(20)).headers.get("retry-after"), "60");
  at.clock.forward({ minutes: 1 });
  equal((await guess(21)).status, 422);
  equal((await guess(22)).headers.get("retry-after"), "120");
  await again.close();
});

Deno.test("right dates do not use up an address that many patients share", async () => {
  await using at = await manyLinks(40);
  for (const address of at.addresses) {
    equal((await at.from("198.51.100.7").post(address, born)).status, 303);
  }
});

Deno.test("addresses tried at random are stopped, and nothing is made of them", async () => {
  await using at = await manyLinks(1);
  const statuses = new Map<number, number>();
  for (let n = 0; n < 130; n++) {
    const { status } = await at.from("198.51.100.7").get(paths.link(newToken()));
    statuses.set(status, (statuses.get(status) ?? 0) + 1);
  }
  deepEqual([...statuses], [[404, 120], [429, 10]]);
  at.clock.forward({ minutes: 1 });
  equal((await at.from("198.51.100.7").get(at.addresses[0]!)).status, 200);
});

Deno.test("what is no token at all leads to the page of links that are not known", async () => {
  await using at = await manyLinks(1);
  for (const token of ["%00", "%0d%0a", "a%2Fb", "%C2%85"]) {
    const sentOn = await at.from("192.0.2.1").get(`/link/${token}/who`);
    equal(sentOn.status, 303, token);
    equal((await at.from("192.0.2.1").get(sentOn.location!)).status, 404, token);
    const read = await at.from("192.0.2.1").post(`/link/${token}/shared`, {});
    ok(read.status < 500, token);
  }
});

Deno.test("a visit is of one link: its cookie opens no other, and none once it has ended", async () => {
  await using at = await manyLinks(2);
  const phone = at.from("192.0.2.1");
  phone.cookies.set("visit", await visitExists(at.store, at.links[0]!.id!));
  equal((await phone.get(at.addresses[0]!)).status, 303);
  equal((await phone.get(at.addresses[1]!)).status, 200);
  const stranger = at.from("192.0.2.2");
  for (let n = 0; n < 5; n++) await stranger.post(at.addresses[0]!, notBorn);
  equal((await phone.get(at.addresses[0]!)).status, 423);
  phone.cookies.set("visit", "x".repeat(5000));
  equal((await phone.get(at.addresses[1]!)).status, 200);
});

Deno.test("a form that another site sends is refused, and one of a browser from before Sec-Fetch is taken", async () => {
  await using at = await manyLinks(1);
  const post = (headers: Record<string, string>) =>
    at.bedside.app.request(`http://localhost${at.addresses[0]}`, {
      method: "POST",
      body: new URLSearchParams(born),
      headers,
    });
  equal((await post({ "sec-fetch-site": "cross-site" })).status, 403);
  equal((await post({ origin: "http://elsewhere.example" })).status, 403);
  equal((await post({ referer: "http://elsewhere.example/link" })).status, 403);
  equal((await post({ referer: "http://localhost.elsewhere.example/link" })).status, 403);
  equal((await post({})).status, 403);
  equal((await post({ origin: "http://localhost" })).status, 303);
  equal((await post({ referer: `http://localhost${at.addresses[0]}` })).status, 303);
});

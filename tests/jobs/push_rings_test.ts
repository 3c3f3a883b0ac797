/** A ring wakes the browsers of whoever is rung, and nobody is kept waiting by it. */
import { deepEqual, equal, ok, rejects } from "node:assert/strict";
import { pushSubscriptions } from "@/db/schema/hubs.ts";
import type { Store } from "@/db/store.ts";
import { answerCall } from "@/domain/calls/answer.ts";
import { handOver } from "@/domain/calls/hand_over.ts";
import { placeCall } from "@/domain/calls/place.ts";
import { mayPushTo } from "@/domain/hubs/push.ts";
import {
  addSubscription,
  endSubscription,
  mostBrowsers,
  ownSubscriptions,
  SubscriptionForm,
} from "@/domain/hubs/push_subscriptions.ts";
import { newVapidKeys, pushBy } from "@/jobs/outside/web_push.ts";
import { startPushing } from "@/jobs/push_rings.ts";
import {
  type CallParties,
  callPartiesExist,
  nothingSaid,
  shiftExists,
} from "@/tests/factories/calls.ts";
import type { SignedIn } from "@/tests/factories/people.ts";
import { movingClock } from "@/tests/support/clock.ts";
import { type PushBrowser, pushDouble } from "@/tests/support/push_double.ts";
import { testStore } from "@/tests/support/store.ts";

async function withPush(work: (at: Awaited<ReturnType<typeof arranged>>) => Promise<void>) {
  await using double = pushDouble();
  const clock = movingClock();
  await using store = await testStore(clock.now);
  const at = await arranged(store, double, clock);
  try {
    await work(at);
  } finally {
    await at.stop();
  }
}

async function arranged(
  store: Store,
  double: ReturnType<typeof pushDouble>,
  clock: ReturnType<typeof movingClock>,
) {
  const parties = await callPartiesExist(store);
  const services = [double.address];
  const push = pushBy({
    keys: JSON.parse(newVapidKeys()),
    subject: "https://bedside.example",
    services,
    withinMilliseconds: 200,
  });
  const lines: string[] = [];
  const write = (_fields: object, message: string) => void lines.push(message);
  const place = { store, push, log: { info: write, warn: write, error: write } };
  let stop = startPushing(place);
  return {
    store,
    parties,
    double,
    clock,
    lines,
    woken: (person: SignedIn, browser: PushBrowser) =>
      addSubscription(store, person, SubscriptionForm.parse(browser), {
        services,
        browser: "Chrome on Android",
      }),
    /** As when the process is started again. */
    async again() {
      await stop();
      stop = startPushing(place);
    },
    stop: () => stop(),
  };
}

const call = (store: Store, { carer }: CallParties) =>
  placeCall(store, carer, { about: nothingSaid });

Deno.test("whoever is rung has every browser of theirs woken with “A home is calling”, and nothing more", () =>
  withPush(async ({ store, parties, double, woken, stop }) => {
    const [phone, desktop, others] = [double.subscribe(), double.subscribe(), double.subscribe()];
    await woken(parties.handler, phone);
    await woken(parties.handler, desktop);
    await woken(parties.clinician, others);
    await shiftExists(store, parties.handler);
    await call(store, parties);
    await stop();
    for (const { delivered } of [phone, desktop]) {
      deepEqual(delivered.map(({ words, opens, ttl, urgency }) => [words, opens, ttl, urgency]), [
        ["A home is calling", "/desk", 20, "high"],
      ]);
      equal(delivered[0]!.claims.aud, double.address);
      equal(delivered[0]!.claims.sub, "https://bedside.example");
    }
    deepEqual(others.delivered, []);
  }));

Deno.test("without a page open, a telephone that can be woken is enough to be rung", () =>
  withPush(async ({ store, parties, double, clock, woken, stop }) => {
    const phone = double.subscribe();
    await woken(parties.registrar, phone);
    await shiftExists(store, parties.registrar);
    clock.forward({ hours: 3 });
    await call(store, parties);
    await stop();
    equal(phone.delivered.length, 1);
  }));

Deno.test("whoever is asked to take a call over is woken too, and told who asks", () =>
  withPush(async ({ store, parties, double, woken, stop }) => {
    const phone = double.subscribe();
    await woken(parties.clinician, phone);
    await shiftExists(store, parties.handler);
    const { id } = await call(store, parties);
    await answerCall(store, parties.handler, id);
    await shiftExists(store, parties.clinician, { skills: ["clinician"] });
    await handOver(store, parties.handler, id, {
      kind: "warm",
      to: { person: parties.clinician.userId },
      note: "A fall, now drowsy",
    });
    await stop();
    deepEqual(phone.delivered.map(({ words, opens, ttl }) => [words, opens, ttl]), [
      ["Sam Doyle asks you to take over a call", "/desk", 60],
    ]);
  }));

for (const status of [404, 410]) {
  Deno.test(`a browser that is gone (${status}) is asked no more`, () =>
    withPush(async ({ store, parties, double, woken, stop }) => {
      const [gone, there] = [double.subscribe(), double.subscribe()];
      await woken(parties.handler, gone);
      await woken(parties.handler, there);
      gone.answers(status);
      await shiftExists(store, parties.handler);
      await call(store, parties);
      await stop();
      const left = await ownSubscriptions(store.read, parties.handler);
      deepEqual(left.map(({ endpoint }) => endpoint), [there.endpoint]);
      equal(there.delivered.length, 1);
    }));
}

Deno.test("a service that is down or hangs holds nobody up, and its browsers are kept", () =>
  withPush(async ({ store, parties, double, lines, woken, stop }) => {
    const phone = double.subscribe();
    await woken(parties.handler, phone);
    await shiftExists(store, parties.handler);
    const asked = double.asked();
    double.hang();
    const { id } = await call(store, parties);
    await asked;
    // The call is answered while the service still says nothing.
    await answerCall(store, parties.handler, id);
    await stop();
    equal((await ownSubscriptions(store.read, parties.handler)).length, 1);
    deepEqual(lines, ["a browser could not be woken"]);
  }));

Deno.test("a ring that was open as the process ended is told again when it starts", () =>
  withPush(async ({ store, parties, double, again, woken, stop }) => {
    const phone = double.subscribe();
    await shiftExists(store, parties.handler);
    await call(store, parties);
    await woken(parties.handler, phone);
    await again();
    await stop();
    equal(phone.delivered.length, 1);
  }));

Deno.test("one browser is one row, of whoever uses it now", () =>
  withPush(async ({ store, parties, double, woken }) => {
    const shared = double.subscribe();
    await woken(parties.handler, shared);
    await woken(parties.handler, shared);
    await woken(parties.clinician, shared);
    equal((await ownSubscriptions(store.read, parties.handler)).length, 0);
    const [own] = await ownSubscriptions(store.read, parties.clinician);
    await rejects(endSubscription(store, parties.handler, own!.id), { kind: "not_found" });
    await endSubscription(store, parties.clinician, own!.id);
    ok((await store.read.select().from(pushSubscriptions).get())?.endedAt);
    for (let count = 0; count < mostBrowsers; count++) {
      await woken(parties.lead, double.subscribe());
    }
    await rejects(woken(parties.lead, double.subscribe()), { kind: "conflict" });
    await rejects(woken(parties.carer, double.subscribe()), { kind: "forbidden" });
  }));

Deno.test("only services of browsers’ makers are spoken to, whatever a browser says", () => {
  const services = ["fcm.googleapis.com", "*.notify.windows.com", "http://127.0.0.1:9000"];
  const may = (endpoint: string) => mayPushTo(endpoint, services);
  deepEqual(
    [
      "https://fcm.googleapis.com/fcm/send/abc",
      "https://wns2-par02p.notify.windows.com/w/?token=abc",
      "http://127.0.0.1:9000/send",
    ].map(may),
    [true, true, true],
  );
  deepEqual(
    [
      "http://fcm.googleapis.com/send",
      "https://fcm.googleapis.com:8443/send",
      "https://fcm.googleapis.com@evil.example/",
      "https://user@fcm.googleapis.com/",
      "https://fcm.googleapis.com.evil.example/",
      "https://evilnotify.windows.com/",
      "http://127.0.0.1:9001/send",
      "https://169.254.169.254/",
      "nonsense",
    ].map(may),
    Array(9).fill(false),
  );
});

Deno.test("a subscription without keys of the right length is none", () =>
  withPush(({ double }) => {
    const good = double.subscribe();
    const takes = (over: object) => SubscriptionForm.safeParse({ ...good, ...over }).success;
    deepEqual([
      takes({}),
      takes({ auth: "short" }),
      takes({ p256dh: good.p256dh.slice(4) }),
      takes({ endpoint: "no address" }),
      takes({ endpoint: `https://fcm.googleapis.com/${"a".repeat(1000)}` }),
    ], [true, false, false, false, false]);
    return Promise.resolve();
  }));

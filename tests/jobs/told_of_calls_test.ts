/** Whoever is needed in a call and has no page open is told: once, and of nothing that is over. */
import { deepEqual, doesNotMatch, equal, match } from "node:assert/strict";
import { callHandOvers } from "@/db/schema/calls.ts";
import { answerCall } from "@/domain/calls/answer.ts";
import { noteLookForAsks } from "@/domain/calls/asks_elsewhere.ts";
import { cancelCall } from "@/domain/calls/cancel.ts";
import { handOver } from "@/domain/calls/hand_over.ts";
import { placeCall } from "@/domain/calls/place.ts";
import { takeBackHandOver } from "@/domain/calls/refuse_hand_over.ts";
import { takeHandOver } from "@/domain/calls/take_hand_over.ts";
import { addSubscription, SubscriptionForm } from "@/domain/hubs/push_subscriptions.ts";
import { lookAtCalls } from "@/jobs/call_clock.ts";
import { newVapidKeys, pushBy } from "@/jobs/outside/web_push.ts";
import { registry } from "@/jobs/registry.ts";
import { workOnce } from "@/jobs/worker.ts";
import { callPartiesExist, nothingSaid, shiftExists } from "@/tests/factories/calls.ts";
import { personExists, type SignedIn } from "@/tests/factories/people.ts";
import { allJobs, testWorkplace } from "@/tests/jobs/support.ts";
import { mailServer, mailTo } from "@/tests/support/mail_server.ts";
import { pushDouble } from "@/tests/support/push_double.ts";

async function arranged() {
  const place = await testWorkplace();
  const { store } = place;
  const [server, double] = [await mailServer(), pushDouble()];
  const services = [double.address];
  const subject = "https://bedside.example";
  const push = pushBy({ keys: JSON.parse(newVapidKeys()), subject, services });
  const parties = await callPartiesExist(store);
  const consultant = await personExists(store, "consultant", { name: "Dr Priya Shah" });
  await shiftExists(store, parties.handler);
  const { id } = await placeCall(store, parties.carer, { about: nothingSaid });
  return {
    ...parties,
    place,
    store,
    server,
    double,
    consultant,
    id,
    async asked() {
      await answerCall(store, parties.handler, id);
      await handOver(store, parties.handler, id, {
        kind: "escalation",
        to: { person: consultant.userId },
        note: "Joan Baker has a rash",
      });
    },
    async woken(person: SignedIn) {
      const browser = double.subscribe();
      await addSubscription(store, person, SubscriptionForm.parse(browser), {
        services,
        browser: "Chrome on Android",
      });
      return browser;
    },
    async work() {
      const at = { ...place, push, mail: mailTo(server.url) };
      while (await workOnce(at, registry, "calls"));
      deepEqual((await allJobs(store)).filter(({ lastError }) => lastError !== null), []);
    },
    async [Symbol.asyncDispose]() {
      await double[Symbol.asyncDispose]();
      await server[Symbol.asyncDispose]();
      await place[Symbol.asyncDispose]();
    },
  };
}

Deno.test("a specialist elsewhere who is asked into a call is woken where they have that switched on", async () => {
  await using at = await arranged();
  const phone = await at.woken(at.consultant);
  await at.asked();
  await at.work();
  await at.work();
  deepEqual(phone.delivered.map(({ words, opens, ttl }) => [words, opens, ttl]), [
    ["Sam Doyle asks you into a call", "/calls/asked", 600],
  ]);
  deepEqual(at.server.received, []);
});

Deno.test("without that they have an e-mail at once: who asks, that a call waits and where, and no patient", async () => {
  await using at = await arranged();
  await at.asked();
  await at.work();
  await at.work();
  equal(at.server.received.length, 1);
  const [{ to, raw }] = at.server.received as [typeof at.server.received[number]];
  deepEqual(to, [at.consultant.email]);
  const words = raw.replaceAll("=\r\n", "");
  match(words, /^Subject: Bedside: Sam Doyle asks you into a call\r$/m);
  match(
    words,
    /Sam Doyle of Digital Care Hub asks you into a call\. It waits for you until 9:40am/,
  );
  match(words, /https:\/\/bedside\.trust\.example\/calls\/asked\r$/m);
  doesNotMatch(words, /Joan|Baker|rash|Rosewood/);
});

Deno.test("a browser that is gone counts as none: the e-mail goes", async () => {
  await using at = await arranged();
  (await at.woken(at.consultant)).answers(410);
  await at.asked();
  await at.work();
  equal(at.server.received.length, 1);
});

Deno.test("whose page of calls is open hears it there, and has no e-mail", async () => {
  await using at = await arranged();
  noteLookForAsks(at.store, at.consultant.userId);
  at.place.passSeconds(4);
  await at.asked();
  await at.work();
  deepEqual(at.server.received, []);
});

Deno.test("who closed that page a while ago has the e-mail", async () => {
  await using at = await arranged();
  noteLookForAsks(at.store, at.consultant.userId);
  at.place.passSeconds(11);
  await at.asked();
  await at.work();
  equal(at.server.received.length, 1);
});

Deno.test("nobody is told of an ask that was taken, taken back or has run out meanwhile", async () => {
  for (
    const over of [
      (at: Awaited<ReturnType<typeof arranged>>) => takeHandOver(at.store, at.consultant, at.id),
      (at: Awaited<ReturnType<typeof arranged>>) => takeBackHandOver(at.store, at.handler, at.id),
      (at: Awaited<ReturnType<typeof arranged>>) => Promise.resolve(at.place.passSeconds(600)),
    ]
  ) {
    await using at = await arranged();
    const phone = await at.woken(at.consultant);
    await at.asked();
    await over(at);
    await at.work();
    deepEqual([at.server.received, phone.delivered], [[], []]);
    equal((await at.store.read.select().from(callHandOvers)).length, 1);
  }
});

Deno.test("a call that waited its minute wakes the leads, once, and says no home and no patient", async () => {
  await using at = await arranged();
  const phone = await at.woken(at.lead);
  const others = await at.woken(at.clinician);
  for (const seconds of [59, 1, 1, 25]) {
    at.place.passSeconds(seconds);
    await lookAtCalls(at.store);
    await at.work();
  }
  deepEqual(phone.delivered.map(({ words, opens, kind }) => [words, opens, kind]), [
    ["A call has waited 60 seconds, and nobody has answered", "/desk", "alarm"],
  ]);
  deepEqual([others.delivered, at.server.received], [[], []]);
});

Deno.test("where a lead is on shift and there, those who are not stay asleep", async () => {
  await using at = await arranged();
  const onCall = await at.woken(at.lead);
  const second = await personExists(at.store, "hub_lead", { organisation: at.hub });
  const onShift = await at.woken(second);
  await shiftExists(at.store, second, { skills: ["lead"], state: "away" });
  at.place.passSeconds(60);
  await lookAtCalls(at.store);
  await at.work();
  deepEqual([onShift.delivered.length, onCall.delivered.length], [1, 0]);
});

Deno.test("a lead’s shift whose page is gone keeps no other lead asleep", async () => {
  await using at = await arranged();
  const onCall = await at.woken(at.lead);
  const gone = await personExists(at.store, "hub_lead", { organisation: at.hub });
  await shiftExists(at.store, gone, { skills: ["lead"], state: "away" });
  at.place.passSeconds(60);
  await lookAtCalls(at.store);
  await at.work();
  equal(onCall.delivered.length, 1);
});

Deno.test("no lead is woken for a call that was answered or given up meanwhile", async () => {
  for (const over of ["answered", "given up"]) {
    await using at = await arranged();
    const phone = await at.woken(at.lead);
    at.place.passSeconds(60);
    await lookAtCalls(at.store);
    if (over === "answered") await answerCall(at.store, at.handler, at.id);
    else await cancelCall(at.store, at.carer, at.id, { callBack: false });
    await at.work();
    deepEqual(phone.delivered, [], over);
  }
});

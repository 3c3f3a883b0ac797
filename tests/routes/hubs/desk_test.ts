/** The pages of a hub, asked as its people would ask them. */
import { deepEqual, equal, match, ok } from "node:assert/strict";
import { answerCall } from "@/domain/calls/answer.ts";
import { cancelCall } from "@/domain/calls/cancel.ts";
import { openCallBacks } from "@/domain/calls/call_backs.ts";
import { findCall } from "@/domain/calls/find.ts";
import { handOver } from "@/domain/calls/hand_over.ts";
import { placeCall } from "@/domain/calls/place.ts";
import { newVapidKeys, pushBy } from "@/jobs/outside/web_push.ts";
import { callPartiesExist, nothingSaid, shiftExists } from "@/tests/factories/calls.ts";
import { personExists, type SignedIn } from "@/tests/factories/people.ts";
import { testApp, testSecret } from "@/tests/support/app.ts";
import { pushDouble } from "@/tests/support/push_double.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

Deno.test("a surge is opened on the desk, shown to everybody there, and ended", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const { lead, handler } = await callPartiesExist(store);
  const desk = async (who: SignedIn) => await (await bedside.get(paths.desk(), who)).text();
  ok(!(await desk(handler)).includes("Open a surge"));
  match(await desk(lead), /Open a surge/);
  equal((await bedside.post(paths.surge(), {}, handler)).status, 403);
  equal((await bedside.post(paths.surge(), {}, lead)).status, 303);
  match(await desk(handler), /Opened by Fiona Grant/);
  equal((await bedside.post(paths.surge(), {}, lead)).status, 409);
  equal((await bedside.post(paths.surgeEnd(), {}, lead)).status, 303);
  ok(!(await desk(handler)).includes("Opened by"));
});

Deno.test("a colleague's call in which nobody is any more is ended from the desk, and not by a stranger", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const { handler, clinician, carer } = await callPartiesExist(store);
  await shiftExists(store, handler);
  const { id } = await placeCall(store, carer, { about: nothingSaid });
  await answerCall(store, handler, id);
  const page = await (await bedside.get(paths.call(id), clinician)).text();
  match(page, new RegExp(`action="${paths.callEnd(id)}"`));
  const consultant = await personExists(store, "consultant");
  await handOver(store, handler, id, {
    kind: "escalation",
    to: { person: consultant.userId },
    note: "A fall",
  });
  const asked = await (await bedside.get(paths.call(id), consultant)).text();
  ok(!asked.includes(paths.callEnd(id)));
  equal((await bedside.post(paths.callEnd(id), {}, consultant)).status, 403);
  equal((await bedside.post(paths.callEnd(id), {}, clinician)).status, 303);
  const { state } = await findCall(store.read, clinician, id);
  equal(state, "ended");
});

Deno.test("rules that cannot be are shown again with every word; those of another page are a conflict", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const { lead } = await callPartiesExist(store);
  const typed = {
    ringSeconds: "15",
    everybodyAfterSeconds: "60",
    answerWithinSeconds: "300",
    abandonedAfterSeconds: "30",
    writingUpSeconds: "180",
    healSeconds: "60",
    callBackMinutes: "30",
    phone: "020 7946 0001",
    seen: "",
  };
  const post = async (over: Record<string, string>) => {
    const answer = await bedside.post(paths.hubSettings(), { ...typed, ...over }, lead);
    return { status: answer.status, text: await answer.text() };
  };
  const wrong = await post({ ringSeconds: "500" });
  equal(wrong.status, 422);
  match(wrong.text, /Type a whole number from 5 to 120/);
  match(wrong.text, /value="500"/);
  equal((await post({})).status, 303);
  const late = await post({ ringSeconds: "25" });
  equal(late.status, 409);
  match(late.text, /Somebody else changed these rules/);
  match(late.text, /value="25"/);
});

Deno.test("a call-back is taken, and done with words; one that is done is no page any more", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const { handler, carer } = await callPartiesExist(store);
  const { id } = await placeCall(store, carer, { about: nothingSaid });
  await cancelCall(store, carer, id, { callBack: true });
  const callBack = (await openCallBacks(store.read, handler)).at(-1)!;
  const page = paths.callBack(callBack.id);
  const taken = await bedside.post(paths.callBackTake(callBack.id), {}, handler);
  equal(taken.headers.get("location"), page);
  const silent = await bedside.post(paths.callBackDone(callBack.id), { words: " " }, handler);
  equal(silent.status, 422);
  match(await silent.text(), /Say what came of it/);
  const done = await bedside.post(
    paths.callBackDone(callBack.id),
    { words: "Spoke to the nurse in charge" },
    handler,
  );
  equal(done.status, 303);
  equal((await bedside.get(page, handler)).headers.get("location"), paths.desk());
});

Deno.test("a lead changes what a colleague takes, whose next shift begins with it", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const { lead, clinician } = await callPartiesExist(store);
  await shiftExists(store, clinician, { skills: ["clinician"] });
  const page = paths.shiftOf(clinician.userId);
  match(await (await bedside.get(page, lead)).text(), /Shift of Nadia Rahman/);
  equal((await bedside.post(page, {}, lead)).status, 422);
  const takes = new URLSearchParams([["skills", "call_handler"], ["languages", "pl"]]);
  equal((await bedside.post(page, takes, lead)).status, 303);
  equal((await bedside.post(paths.shiftOfEnd(clinician.userId), {}, lead)).status, 303);
  equal((await bedside.get(page, lead)).status, 404);
  const again = await (await bedside.get(paths.shift(), clinician)).text();
  match(again, /value="call_handler"[^>]*checked/);
});

Deno.test("a browser is set up to be woken, tried, and set up no more", async () => {
  await using double = pushDouble();
  await using store = await testStore();
  const push = pushBy({
    keys: JSON.parse(newVapidKeys()),
    subject: "mailto:bedside@localhost",
    services: [double.address],
  });
  await using bedside = await testApp(store, {
    calls: { secret: testSecret, turn: undefined, push },
  });
  const { handler } = await callPartiesExist(store);
  match(await (await bedside.get(paths.shift(), handler)).text(), new RegExp(push.key));
  equal((await bedside.post(paths.pushTrial(), {}, handler)).status, 409);
  const phone = double.subscribe();
  const { endpoint, p256dh, auth } = phone;
  equal((await bedside.post(paths.push(), { endpoint, p256dh, auth }, handler)).status, 204);
  const elsewhere = { endpoint: "https://evil.example/x", p256dh, auth };
  const refused = await bedside.post(paths.push(), elsewhere, handler);
  equal(refused.status, 422);
  match((await refused.json()).problem, /cannot wake this kind of browser/);
  equal((await bedside.post(paths.pushTrial(), {}, handler)).status, 303);
  match(phone.delivered[0]!.words, /^This is a trial/);
  const page = await (await bedside.get(paths.shift(), handler)).text();
  const [, subscription = ""] = /name="subscription" value="([^"]+)"/.exec(page) ?? [];
  equal((await bedside.post(paths.pushEnd(), { subscription }, handler)).status, 303);
  equal((await bedside.post(paths.pushEnd(), { subscription }, handler)).status, 404);
});

Deno.test("a specialist elsewhere sets a browser up on the page of calls they are asked into", async () => {
  await using double = pushDouble();
  await using store = await testStore();
  const keys = JSON.parse(newVapidKeys());
  const push = pushBy({ keys, subject: "mailto:bedside@localhost", services: [double.address] });
  await using bedside = await testApp(store, {
    calls: { secret: testSecret, turn: undefined, push },
  });
  const consultant = await personExists(store, "consultant");
  match(await (await bedside.get(paths.callsAsked(), consultant)).text(), new RegExp(push.key));
  const phone = double.subscribe();
  const { endpoint, p256dh, auth } = phone;
  equal((await bedside.post(paths.push(), { endpoint, p256dh, auth }, consultant)).status, 204);
  const tried = await bedside.post(paths.pushTrial(), {}, consultant);
  deepEqual([tried.status, tried.headers.get("location")], [303, paths.callsAsked()]);
  equal(phone.delivered[0]!.opens, paths.callsAsked());
  const page = await (await bedside.get(paths.callsAsked(), consultant)).text();
  const [, subscription = ""] = /name="subscription" value="([^"]+)"/.exec(page) ?? [];
  const ended = await bedside.post(paths.pushEnd(), { subscription }, consultant);
  equal(ended.headers.get("location"), paths.callsAsked());
});

/** A button that is pressed again before its answer has come, or a form whose answer was lost. */
import { equal, match } from "node:assert/strict";
import { findMessages } from "@/domain/messages/find.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import type { SignedIn } from "@/tests/factories/people.ts";
import { testApp } from "@/tests/support/app.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

async function browserAtBedside() {
  const store = await testStore();
  const bedside = await testApp(store);
  const headers = { accept: "text/html,application/xhtml+xml;q=0.9,*/*;q=0.8" };
  return {
    store,
    parties: await partiesExist(store),
    opens: (path: string, person: SignedIn) => bedside.ask(path, { headers }, person),
    presses: (path: string, fields: Record<string, string>, person: SignedIn) =>
      bedside.ask(path, { method: "POST", headers, body: new URLSearchParams(fields) }, person),
    async [Symbol.asyncDispose]() {
      await bedside[Symbol.asyncDispose]();
      await store[Symbol.asyncDispose]();
    },
  };
}

Deno.test("a message whose button was pressed twice stands there once, and both answers say so", async () => {
  await using at = await browserAtBedside();
  const { parties: { gp }, store } = at;
  const { id } = await referralExists(store, at.parties, { state: "answered" });
  const path = paths.referralMessages(id);
  await at.opens(path, gp);
  const press = () => at.presses(path, { words: "It has bled since" }, gp);
  const answers = [...await Promise.all([press(), press()]), await press()];
  for (const { status, headers } of answers) {
    equal(status, 303);
    equal(headers.get("location"), path);
    match(headers.get("set-cookie") ?? "", /notice=message-sent/);
  }
  equal((await findMessages(store.read, gp, id)).length, 1);
});

Deno.test("whoever has seen what became of it means what they send again", async () => {
  await using at = await browserAtBedside();
  const { parties: { gp, nurse }, store } = at;
  const { id } = await referralExists(store, at.parties, { state: "answered" });
  const path = paths.referralMessages(id);
  const chase = { words: "Is there any news?" };
  for (const words of [chase, chase, { words: "Please ring" }]) {
    equal((await at.presses(path, words, gp)).status, 303);
    await at.opens(path, gp);
  }
  equal((await at.presses(path, chase, gp)).status, 303);
  equal((await at.presses(path, chase, nurse)).status, 303);
  equal((await findMessages(store.read, gp, id)).length, 5);
});

Deno.test("who claims a case with two presses holds it, and is not told that somebody was quicker", async () => {
  await using at = await browserAtBedside();
  const { parties: { consultant, colleague }, store } = at;
  const { id } = await referralExists(store, at.parties, { state: "waiting" });
  const press = () => at.presses(paths.referralClaim(id), {}, consultant);
  for (const { status, headers } of await Promise.all([press(), press()])) {
    equal(status, 303);
    equal(headers.get("location"), paths.referralAnswer(id));
  }
  equal((await at.presses(paths.referralClaim(id), {}, colleague)).status, 409);
});

Deno.test("what was not taken is said at each press", async () => {
  await using at = await browserAtBedside();
  const { id } = await referralExists(at.store, at.parties, { state: "answered" });
  for (const _press of [1, 2]) {
    const answer = await at.presses(paths.referralMessages(id), { words: "" }, at.parties.gp);
    equal(answer.status, 422);
    match(await answer.text(), /Write your message/);
  }
});

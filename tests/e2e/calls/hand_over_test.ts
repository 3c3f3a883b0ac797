/** A call goes from one to another, and others come in: browsers with cameras, pictures everywhere. */
import { deepEqual, equal } from "node:assert/strict";
import type { Page } from "playwright-core";
import { answerCall } from "@/domain/calls/answer.ts";
import { placeCall } from "@/domain/calls/place.ts";
import { paths } from "@/views/paths.ts";
import {
  type AtCamera,
  atCamera,
  clockRuns,
  closeCallBrowser,
  picturesOfAll,
} from "@/tests/e2e/calls/stage.ts";
import { serve, type Served } from "@/tests/e2e/served.ts";
import { callPartiesExist, nothingSaid, shiftExists } from "@/tests/factories/calls.ts";
import { personExists } from "@/tests/factories/people.ts";
import { testStore } from "@/tests/support/store.ts";

Deno.test.afterAll(closeCallBrowser);

async function inCall() {
  const stack = new AsyncDisposableStack();
  const store = stack.use(await testStore(() => new Date()));
  const parties = await callPartiesExist(store);
  await shiftExists(store, parties.handler);
  const { id } = await placeCall(store, parties.carer, { about: nothingSaid });
  await answerCall(store, parties.handler, id);
  await shiftExists(store, parties.clinician, { skills: ["clinician"] });
  const served: Served = stack.use(await serve(store));
  stack.use(clockRuns(store));
  const all: AtCamera[] = [];
  const at = async (person: { readonly token: string }, address: string) => {
    const there = stack.use(await atCamera(served, person));
    all.push(there);
    await there.page.goto(address);
    return there.page;
  };
  return {
    ...parties,
    id,
    store,
    at,
    handler: await at(parties.handler, paths.call(id)),
    home: await at(parties.carer, paths.call(id)),
    faults: () => [...all.flatMap(({ faults }) => faults), ...served.errors],
    [Symbol.asyncDispose]: () => stack[Symbol.asyncDispose](),
  };
}

async function ask(page: Page, how: RegExp, whom: RegExp): Promise<void> {
  await page.getByText("Hand over, or bring a colleague in").click();
  const list = page.getByLabel("Whom do you ask?");
  // Who is free is asked for as the form is opened.
  await list.locator("option", { hasText: whom }).first().waitFor({ state: "attached" });
  await page.getByLabel(how).check();
  const option = await list.locator("option", { hasText: whom }).first().getAttribute("value");
  await list.selectOption(option);
  await page.getByLabel("What should they know?").fill("Fell at 2am, drowsy since");
  await page.getByRole("button", { name: "Ask them" }).click();
  await page.getByText("Until somebody takes it, nothing changes").waitFor();
}

async function take(page: Page, button: string): Promise<void> {
  await page.getByText("Fell at 2am, drowsy since").waitFor();
  await page.getByRole("button", { name: button }).click();
  await page.locator("[data-call]").waitFor();
}

Deno.test("warm: the other joins and all see each other; the first leaves, and the call goes on", async () => {
  await using call = await inCall();
  const { handler, home } = call;
  const clinician = await call.at(call.clinician, paths.desk());
  await picturesOfAll([handler, home]);
  // The last of the hub ends it, or hands it over.
  equal(await handler.getByRole("button", { name: "Leave the call" }).count(), 0);
  equal(await home.getByRole("button", { name: "Leave the call" }).count(), 1);
  await ask(handler, /talk together first/, /^Nadia Rahman/);
  await take(clinician, "Take the call");
  await picturesOfAll([handler, home, clinician]);
  await handler.getByText("Nadia Rahman is here").waitFor();
  await handler.getByRole("button", { name: "Leave the call" }).click();
  await handler.getByRole("heading", { name: "Desk" }).waitFor();
  await picturesOfAll([home, clinician]);
  equal(await clinician.getByRole("button", { name: "End call" }).count(), 1);
  deepEqual(call.faults(), []);
});

Deno.test("cold: the first is out of it as the other comes in", async () => {
  await using call = await inCall();
  const { handler, home } = call;
  const clinician = await call.at(call.clinician, paths.desk());
  await ask(handler, /at once/, /^Whoever is free: Clinician/);
  await take(clinician, "Take the call");
  await picturesOfAll([home, clinician]);
  await handler.getByText("You are not in this call any more").waitFor();
  deepEqual(call.faults(), []);
});

Deno.test("a colleague, then a consultant of another organisation, come in: four see each other", async () => {
  await using call = await inCall();
  const { handler, home } = call;
  const priya = await personExists(call.store, "consultant", { name: "Dr Priya Shah" });
  const clinician = await call.at(call.clinician, paths.desk());
  await ask(handler, /Bring somebody in/, /^Nadia Rahman/);
  await take(clinician, "Come in");
  await picturesOfAll([handler, home, clinician]);
  const consultant = await call.at(priya, paths.callsAsked());
  await consultant.getByText("Nobody asks you into a call now").waitFor();
  await ask(handler, /Bring somebody in/, /^Dr Priya Shah/);
  await take(consultant, "Come in");
  await picturesOfAll([handler, home, clinician, consultant]);
  equal(await home.locator(".tile").count(), 3);
  await consultant.getByRole("button", { name: "Leave the call" }).click();
  await consultant.getByRole("heading", { name: "Calls" }).waitFor();
  await picturesOfAll([handler, home, clinician]);
  deepEqual(call.faults(), []);
});

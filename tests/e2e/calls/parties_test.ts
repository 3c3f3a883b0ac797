/** Three and four in one call: each sees and hears each. */
import { deepEqual, equal } from "node:assert/strict";
import {
  atCamera,
  closeCallBrowser,
  picturesOfAllFlow,
  theyTalk,
} from "@/tests/e2e/calls/stage.ts";
import { serve } from "@/tests/e2e/served.ts";
import { callPartiesExist } from "@/tests/factories/calls.ts";
import { callMemberExists, memberBecomes } from "@/tests/factories/live_calls.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

Deno.test.afterAll(closeCallBrowser);

Deno.test("a consultant and a nurse come into a call: four see each other, and go on when one leaves", async () => {
  await using store = await testStore(() => new Date());
  const parties = await callPartiesExist(store);
  await using served = await serve(store);
  await using home = await atCamera(served, parties.carer);
  await using hub = await atCamera(served, parties.handler);
  const id = await theyTalk(store, parties, [home, hub]);
  const pages = [home.page, hub.page];
  const joins = async ({ userId, name }: typeof parties.registrar) => {
    const of = { kind: "specialist", userId, name, peerId: null } as const;
    const member = await callMemberExists(store, id, of);
    await memberBecomes(store, member, { state: "in" });
    return member;
  };

  const asRegistrar = await joins(parties.registrar);
  await using registrar = await atCamera(served, parties.registrar);
  await registrar.page.goto(paths.call(id));
  pages.push(registrar.page);
  for (const page of pages) await picturesOfAllFlow(page, 2);

  await joins(parties.clinician);
  await using nurse = await atCamera(served, parties.clinician);
  await nurse.page.goto(paths.call(id));
  pages.push(nurse.page);
  for (const page of pages) await picturesOfAllFlow(page, 3);

  await memberBecomes(store, asRegistrar, { state: "left", peerId: null });
  const rest = [home, hub, nurse];
  for (const { page } of rest) {
    await page.locator(".tile", { hasText: parties.registrar.name }).waitFor({ state: "detached" });
    await picturesOfAllFlow(page, 2);
  }
  await registrar.page.getByText(/You are not in this call|open in another window/).waitFor();
  equal(await registrar.page.locator(".tile").count(), 0);
  deepEqual([...rest.flatMap(({ faults }) => faults), ...served.errors], []);
});

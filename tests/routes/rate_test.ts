/** Uploads, searches and sign-ins are each taken so many times a minute, and others go on meanwhile. */
import { equal, match } from "node:assert/strict";
import { photographs } from "@/db/schema/photographs.ts";
import { partiesExist, referralExists } from "@/tests/factories/referrals.ts";
import { testApp } from "@/tests/support/app.ts";
import { movingClock } from "@/tests/support/clock.ts";
import { testStore } from "@/tests/support/store.ts";
import { tusAs } from "@/tests/support/tus.ts";
import { paths } from "@/views/paths.ts";

const jpeg = (last: number) => new Uint8Array([0xff, 0xd8, 0xff, 0xe0, ...Array(99), last]);

Deno.test("photographs sent very fast are told to wait, and the next minute takes them again", async () => {
  const clock = movingClock();
  await using store = await testStore(clock.now);
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "draft" });
  const send = (who = parties.gp) => tusAs(bedside, who).send(paths.referralUploads(id), jpeg(1));
  for (let i = 0; i < 60; i++) equal((await send()).status, 201);
  const stopped = await send();
  equal(stopped.status, 429);
  equal(stopped.headers.get("retry-after"), "60");
  match((await stopped.json()).problem, /Try again in 60 seconds/);
  equal((await send(parties.nurse)).status, 201);
  clock.forward({ minutes: 1 });
  equal((await send()).status, 201);
  equal(await store.read.$count(photographs), 1);
});

Deno.test("a form with photographs sent very fast is a page that says how long to wait", async () => {
  await using store = await testStore();
  await using bedside = await testApp(store);
  const parties = await partiesExist(store);
  const { id } = await referralExists(store, parties, { state: "draft" });
  const post = async () => {
    const body = new FormData();
    body.append("overview", new File([jpeg(2)], "arm.jpg"));
    const path = paths.referralPhotographs(id);
    return await bedside.ask(path, { method: "POST", body }, parties.gp);
  };
  for (let i = 0; i < 10; i++) equal((await post()).status, 303);
  const stopped = await post();
  equal(stopped.status, 429);
  match(await stopped.text(), /Nothing was lost. Wait \d+ seconds/);
});

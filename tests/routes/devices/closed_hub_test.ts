/** A hub that has closed takes no calls, and its homes are not left wondering. */
import { doesNotMatch, equal, match } from "node:assert/strict";
import type { Day } from "@/db/columns.ts";
import { homeSettings } from "@/db/schema/devices.ts";
import { saveHomeSettings } from "@/domain/devices/home_settings.ts";
import { dayOf } from "@/domain/time.ts";
import { callPartiesExist } from "@/tests/factories/calls.ts";
import { organisationExists, signedInAgain } from "@/tests/factories/people.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";
import { testApp } from "@/tests/support/app.ts";
import { movingClock } from "@/tests/support/clock.ts";
import { testStore } from "@/tests/support/store.ts";
import { paths } from "@/views/paths.ts";

const lastDay = "2026-03-03" as Day;

Deno.test("a home whose hub has closed is told so, with the number to call instead", async () => {
  const clock = movingClock();
  await using store = await testStore(clock.now);
  await using bedside = await testApp(store);
  const { home, hub, carer, homeManager } = await callPartiesExist(store, { validTo: lastDay });
  await rowExists(store, homeSettings, { organisationId: home.id, hubId: hub.id, asksPin: false });
  const open = await organisationExists(store, { kind: "hub", name: "Night Hub" });
  match(await (await bedside.get(paths.tablet(), carer)).text(), /class="call-hub"/);
  while (dayOf(store.now()) <= lastDay) clock.forward({ minutes: 20 });
  const [again, manager] = [
    await signedInAgain(store, carer),
    await signedInAgain(store, homeManager),
  ];
  const page = await (await bedside.get(paths.tablet(), again)).text();
  match(page, /Digital Care Hub is closed, so you cannot call it from here/);
  match(page, /call <a href="tel:01632960001">01632 960001<\/a>, your GP surgery or 111/);
  doesNotMatch(page, /class="call-hub"/);
  for (
    const tried of [
      bedside.get(paths.tabletCall(), again),
      bedside.post(paths.tabletCall(), {}, again),
    ]
  ) {
    const answer = await tried;
    equal(answer.status, 409);
    match(await answer.text(), /Digital Care Hub is closed.* Ring 01632 960001, your GP surgery/);
  }
  const settings = await bedside.get(paths.devicesOfHome(home.id), manager);
  match(await settings.text(), /Digital Care Hub, which is closed: nobody can call/);
  await saveHomeSettings(store, manager, home.id, { hub: open.id, asksPin: false });
  match(await (await bedside.get(paths.tablet(), again)).text(), /Night Hub, by video/);
});

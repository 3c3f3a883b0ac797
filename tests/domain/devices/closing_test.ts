/** A home or hub that is to close is used until its last day is over. */
import { deepEqual, equal, ok } from "node:assert/strict";
import type { Day } from "@/db/columns.ts";
import { listHubs } from "@/domain/devices/home_settings.ts";
import { findKnownTablet } from "@/domain/devices/known_tablet.ts";
import { findHubOfHome } from "@/domain/hubs/hub_of_home.ts";
import { dayOf } from "@/domain/time.ts";
import { organisationExists, personExists } from "@/tests/factories/people.ts";
import { tabletExists } from "@/tests/factories/tablets.ts";
import { movingClock } from "@/tests/support/clock.ts";
import { testStore } from "@/tests/support/store.ts";

const lastDay = "2026-03-03" as Day;

Deno.test("a home's tablets work through its last day, and not on the next", async () => {
  const clock = movingClock();
  await using store = await testStore(clock.now);
  const today = () => dayOf(store.now());
  const home = await organisationExists(store, { kind: "home", validTo: lastDay });
  const manager = await personExists(store, "home_manager", { organisation: home });
  const { token } = await tabletExists(store, home, manager);
  while (today() < lastDay) clock.forward({ minutes: 60 });
  ok(await findKnownTablet(store.read, token, today()));
  while (today() === lastDay) clock.forward({ minutes: 60 });
  equal(await findKnownTablet(store.read, token, today()), undefined);
});

Deno.test("the only hub there is is called until its last day is over; one to come is not yet", async () => {
  await using store = await testStore();
  const home = await organisationExists(store, { kind: "home" });
  const hub = await organisationExists(store, { kind: "hub", validTo: lastDay });
  const next = await organisationExists(store, { kind: "hub", validFrom: "2026-03-04" as Day });
  for (const [day, called] of [["2026-03-03", hub], ["2026-03-04", next]] as const) {
    equal((await findHubOfHome(store.read, home.id, day as Day))?.id, called.id);
    deepEqual((await listHubs(store.read, day as Day)).map(({ id }) => id), [called.id]);
  }
});

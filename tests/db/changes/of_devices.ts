/** What is done about a home's tablets, and with one. */
import type { Store } from "@/db/store.ts";
import { openCallHere } from "@/domain/calls/at_home.ts";
import { placeCall } from "@/domain/calls/place.ts";
import { takeUpCall } from "@/domain/calls/take_up.ts";
import { saveHomeSettings } from "@/domain/devices/home_settings.ts";
import { makeCode } from "@/domain/devices/make_code.ts";
import { setPin } from "@/domain/devices/pins.ts";
import { revokeTablet } from "@/domain/devices/revoke.ts";
import type { Situation } from "@/tests/db/changes/situation.ts";
import { callPartiesExist, nothingSaid } from "@/tests/factories/calls.ts";
import { tabletExists } from "@/tests/factories/tablets.ts";

async function inACall(store: Store) {
  const at = await callPartiesExist(store);
  const { id } = await tabletExists(store, at.home, at.homeManager);
  const onTablet = { ...at.carer, tablet: { id, name: "Tablet 1" } };
  await placeCall(store, onTablet, { deviceId: id, about: nothingSaid });
  return { ...at, id, onTablet };
}

export const changesOfDevices: Readonly<Record<string, Situation>> = {
  async makeCode(store) {
    const { homeManager, home } = await callPartiesExist(store);
    return () => makeCode(store, homeManager, home.id, { name: "Tablet 1", place: null });
  },
  async revokeTablet(store) {
    const { homeManager, id } = await inACall(store);
    return () => revokeTablet(store, homeManager, id);
  },
  async saveHomeSettings(store) {
    const { homeManager, home, hub } = await callPartiesExist(store);
    return () => saveHomeSettings(store, homeManager, home.id, { hub: hub.id, asksPin: true });
  },
  async setPin(store) {
    const { carer } = await callPartiesExist(store);
    return () => setPin(store, carer, carer.membershipId, "4711");
  },
  async takeUpCall(store) {
    const { homeManager, onTablet } = await inACall(store);
    if (!await openCallHere(store.read, onTablet)) throw new Error("Cannot find the call");
    return () => takeUpCall(store, { ...homeManager, tablet: onTablet.tablet });
  },
};

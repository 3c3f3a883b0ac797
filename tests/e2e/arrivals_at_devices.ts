/** How a home's own pages and those about its tablets are reached. */
import type { Arrival } from "@/tests/e2e/arrivals.ts";
import type { Stage } from "@/tests/e2e/stage.ts";
import { paths } from "@/views/paths.ts";

export const arrivalsAtDevices: Readonly<Record<string, (at: Stage) => readonly Arrival[]>> = {
  "/account/pin": () => [["carer", paths.ownPin()]],
  "/devices": () => [["administrator", paths.devices()]],
  "/devices/homes/:organisationId": ({ homeId }) => [
    ["homeManager", paths.devicesOfHome(homeId)],
    ["administrator", paths.devicesOfHome(homeId)],
  ],
  "/devices/homes/:organisationId/settings": ({ homeId }) => [
    ["homeManager", paths.homeSettings(homeId)],
  ],
  "/devices/:deviceId/revocation": ({ tablets }) => [
    ["homeManager", paths.deviceRevocation(tablets.id)],
  ],
  "/admin/relays": () => [["administrator", paths.adminRelays()]],
  "/calls/asked": () => [["consultant", paths.callsAsked()]],
  "/desk/test": () => [["handler", paths.deskTest()]],
  "/devices/tests": () => [["administrator", paths.deviceTests()]],
  "/home/test": () => [["carer", paths.homeTest()]],
  "/home": () => [["carer", paths.tablet()]],
  "/home/call": () => [["carer", paths.tabletCall()]],
  "/home/calls": () => [["carer", paths.homeCalls()]],
  "/home/who": () => [["tablet", paths.tabletWho()], ["tabletWithPin", paths.tabletWho()]],
  "/home/who/:membershipId": ({ tablets }) => [
    ["tabletWithPin", paths.tabletPick(tablets.keeper)],
    ["tabletWithPin", paths.tabletPick(tablets.unset)],
  ],
  "/pair": () => [["nobody", paths.pair()], ["strangeTablet", paths.pair()]],
  "/people/:membershipId/pin": ({ people }) => [
    ["homeManager", paths.personPin(people.carer.membershipId)],
  ],
};

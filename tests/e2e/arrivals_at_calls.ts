/** How the page of a call is reached: by the home that calls, by the hub that answers and by whoever is invited. */
import type { Arrival } from "@/tests/e2e/arrivals.ts";
import type { Stage } from "@/tests/e2e/stage.ts";
import { paths } from "@/views/paths.ts";

export const arrivalsAtCalls: Readonly<Record<string, (at: Stage) => readonly Arrival[]>> = {
  "/calls/:callId": ({ calls }) => [
    ["homeManager", paths.call(calls.waiting)],
    ["carer", paths.call(calls.live)],
    ["handler", paths.call(calls.live)],
    ["carer", paths.call(calls.ended)],
    ["handler", paths.call(calls.ended)],
  ],
  "/calls/:callId/others": ({ calls }) => [
    ["handler", paths.callOthers(calls.live)],
  ],
  "/calls/:callId/photographs": ({ calls }) => [
    ["handler", paths.callPhotographs(calls.live)],
    ["carer", paths.callPhotographs(calls.ended)],
  ],
  "/link/call/:inviteToken": ({ calls: { invitations } }) => [
    ["nobody", paths.guestCall(invitations.told)],
    ["guestWaiting", paths.guestCall(invitations.waits)],
    ["guestInCall", paths.guestCall(invitations.isIn)],
  ],
};

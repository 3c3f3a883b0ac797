/** How the pages of a hub are reached. */
import type { Arrival } from "@/tests/e2e/arrivals.ts";
import type { Stage } from "@/tests/e2e/stage.ts";
import { paths } from "@/views/paths.ts";

export const arrivalsAtHubs: Readonly<Record<string, (at: Stage) => readonly Arrival[]>> = {
  "/desk": () => [["handler", paths.desk()], ["lead", paths.desk()]],
  "/desk/call-backs/:callBackId": ({ hub }) => [["lead", paths.callBack(hub.callBackId)]],
  "/desk/figures": () => [["handler", paths.callFigures()], ["lead", paths.callFigures()]],
  "/desk/settings": () => [["lead", paths.hubSettings()]],
  "/desk/shift": () => [["handler", paths.shift()], ["lead", paths.shift()]],
  "/desk/shifts/:userId": ({ people }) => [["lead", paths.shiftOf(people.handler.userId)]],
};

/** How a home's pages about its residents are reached. */
import type { Arrival } from "@/tests/e2e/arrivals.ts";
import type { Stage } from "@/tests/e2e/stage.ts";
import { paths } from "@/views/paths.ts";

export const arrivalsAtResidents: Readonly<Record<string, (at: Stage) => readonly Arrival[]>> = {
  "/residents": () => [["carer", paths.residents()], ["homeManager", paths.residents()]],
  "/residents/cases": () => [["carer", paths.homeCases()]],
  "/residents/cases/:referralId": ({ residents }) => [
    ["carer", paths.homeCase(residents.unsent)],
    ["homeManager", paths.homeCase(residents.advised)],
  ],
  "/residents/:patientId/advice": ({ residents }) => [
    ["carer", paths.residentAdvice(residents.asked.id)],
    ["carer", paths.residentAdvice(residents.unasked.id)],
  ],
};

/** A place that asks, on a real disk. */
import { organisationExists, personExists } from "@/tests/factories/people.ts";
import { surveyPlaceExists, wayTo } from "@/tests/factories/surveys.ts";
import { testStore } from "@/tests/support/store.ts";

export async function askingStore() {
  const store = await testStore(() => new Date(), { onDisk: true });
  const organisation = await organisationExists(store);
  const manager = await personExists(store, "practice_manager", { organisation });
  const placeId = await surveyPlaceExists(store, manager);
  return { store, manager, placeId, way: await wayTo(store, placeId) };
}

/** A care home that may ask about its residents, with a carer, a manager and one who lives there. */
import type { HomesWay } from "@/domain/services/definition.ts";
import type { Store } from "@/db/store.ts";
import { patientExists, type PatientRow } from "@/tests/factories/patients.ts";
import { organisationExists, personExists } from "@/tests/factories/people.ts";
import { partiesExist } from "@/tests/factories/referrals.ts";
import { versionExists } from "@/tests/factories/versions.ts";

export type AtHome = Awaited<ReturnType<typeof homeExists>>;

/** Of the practice of the parties, whose service takes questions of homes in this way. */
export async function homeExists(
  store: Store,
  { homes = "to_practice", resident: over = {} }: {
    readonly homes?: HomesWay;
    readonly resident?: Partial<PatientRow>;
  } = {},
) {
  const parties = await partiesExist(store);
  await versionExists(store, parties, { homes });
  const home = await organisationExists(store, { kind: "home", name: "Rosewood House" });
  const resident = await patientExists(store, {
    practiceId: parties.practice.id,
    homeId: home.id,
    room: "12",
    createdBy: parties.gp.userId,
    ...over,
  });
  return {
    ...parties,
    home,
    resident,
    carer: await personExists(store, "carer", { organisation: home, name: "Blessing Okafor" }),
    homeManager: await personExists(store, "home_manager", {
      organisation: home,
      name: "Alan Tate",
    }),
  };
}

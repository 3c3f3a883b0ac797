/** What a home does about a resident. */
import { beginForResident } from "@/domain/links/begin_for_resident.ts";
import { goOnForResident } from "@/domain/links/go_on_for_resident.ts";
import { stopForResident } from "@/domain/links/stop_for_resident.ts";
import type { Store } from "@/db/store.ts";
import type { Situation } from "@/tests/db/changes/situation.ts";
import { homeExists } from "@/tests/factories/homes.ts";

async function begun(store: Store) {
  const { carer, resident, service } = await homeExists(store);
  const { referralId } = await beginForResident(store, carer, resident.id, { service: service.id });
  return { carer, referralId };
}

export const changesOfResidents: Readonly<Record<string, Situation>> = {
  async beginForResident(store) {
    const { carer, resident, service } = await homeExists(store);
    return () => beginForResident(store, carer, resident.id, { service: service.id });
  },
  async goOnForResident(store) {
    const { carer, referralId } = await begun(store);
    return () => goOnForResident(store, carer, referralId);
  },
  async stopForResident(store) {
    const { carer, referralId } = await begun(store);
    return () => stopForResident(store, carer, referralId);
  },
};

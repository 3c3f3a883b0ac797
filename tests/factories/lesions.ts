/** Lesions that exist, and photographs that were reported. */
import { type Id, instantOf, newId } from "@/db/columns.ts";
import { lesions } from "@/db/schema/lesions.ts";
import { photographQuarantines } from "@/db/schema/photographs.ts";
import type { Store } from "@/db/store.ts";
import type { PhotographRow, ReferralRow } from "@/tests/factories/referrals.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";

export type LesionRow = typeof lesions.$inferSelect;

export const places = { cheek: "36141000", chest: "244106003", breast: "82038008" } as const;

/** Of the left cheek, number 1, unless `over` says more. */
export async function lesionExists(
  store: Store,
  { patientId, createdBy }: Pick<ReferralRow, "patientId" | "createdBy">,
  over: Partial<LesionRow> = {},
): Promise<LesionRow> {
  const lesion: LesionRow = {
    id: newId(),
    patientId,
    number: 1,
    numberBefore: null,
    bodySite: places.cheek,
    bodySide: "left",
    place: null,
    mapView: null,
    mapX: null,
    mapY: null,
    recordedBy: createdBy,
    recordedAt: instantOf(store.now()),
    removedBy: null,
    removedAt: null,
    ...over,
  };
  await rowExists(store, lesions, lesion);
  return lesion;
}

/** The photograph must be in the state "quarantined" already. */
export async function quarantineExists(
  store: Store,
  { id, addedBy }: Pick<PhotographRow, "id" | "addedBy">,
  over: Partial<typeof photographQuarantines.$inferInsert> = {},
): Promise<Id<"Quarantine">> {
  const quarantineId = newId<"Quarantine">();
  await rowExists(store, photographQuarantines, {
    id: quarantineId,
    photographId: id,
    stateBefore: "ready",
    reason: "It is not of this patient",
    reportedBy: addedBy,
    reportedAt: instantOf(store.now()),
    ...over,
  });
  return quarantineId;
}

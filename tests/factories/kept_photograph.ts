/** A photograph whose row exists and whose bytes are on the disk. */
import { type Id, instantOf, newId } from "@/db/columns.ts";
import { photographs } from "@/db/schema/photographs.ts";
import type { Store } from "@/db/store.ts";
import type { FileStore } from "@/domain/photographs/file_store.ts";
import { patientExists } from "@/tests/factories/patients.ts";
import { organisationExists } from "@/tests/factories/people.ts";
import { referredTo } from "@/tests/factories/referred.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";

export type PhotographRow = typeof photographs.$inferSelect;

/** Of Mrs Pell, who is referred; just received, unless `over` says more. */
export async function photographKept(
  store: Store,
  files: FileStore,
  bytes: Uint8Array,
  over: Partial<PhotographRow> = {},
): Promise<PhotographRow & { readonly patientId: Id<"Patient"> }> {
  const practice = await organisationExists(store);
  const specialist = await organisationExists(store, { kind: "specialist" });
  const patient = await patientExists(store, { practiceId: practice.id });
  const referralId = await referredTo(store, patient, specialist.id, "waiting");
  const { key, sha256 } = await files.receive(one(bytes), bytes.byteLength);
  const row: PhotographRow = {
    id: newId(),
    closerLookId: null,
    referralId,
    state: "received",
    kind: "close_up",
    originalKey: key,
    sha256,
    bytes: bytes.byteLength,
    format: "jpeg",
    addedBy: patient.createdBy,
    addedAt: instantOf(store.now()),
    takenAt: null,
    width: null,
    height: null,
    thumbKey: null,
    viewKey: null,
    viewWidth: null,
    viewHeight: null,
    lesionId: null,
    bodySite: null,
    bodySide: null,
    intimate: false,
    intimateAskedBy: null,
    takenBy: null,
    sentSmallerFromBytes: null,
    sentDespite: null,
    exportKey: null,
    tilesKey: null,
    verdict: null,
    measures: null,
    refusal: null,
    processedAt: null,
    removedAt: null,
    removedBy: null,
    messageId: null,
    ...over,
  };
  await rowExists(store, photographs, row);
  return { ...row, patientId: patient.id };
}

async function* one(bytes: Uint8Array) {
  yield await Promise.resolve(bytes);
}

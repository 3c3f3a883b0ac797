/** A record of a practice in every state that one whose time is over can be in. */
import type { Day, Instant } from "@/db/columns.ts";
import type { Store } from "@/db/store.ts";
import { approveDestruction, keepRecord } from "@/domain/retention/decide.ts";
import { holdRecord } from "@/domain/retention/holds.ts";
import { patientExists } from "@/tests/factories/patients.ts";
import type { SignedIn } from "@/tests/factories/people.ts";
import { reviewExists } from "@/tests/factories/retention.ts";

export async function oldRecordsOf(store: Store, manager: SignedIn) {
  const approved = await reviewExists(store, manager);
  const kept = await reviewExists(store, manager);
  await approveDestruction(store, manager, [approved]);
  await keepRecord(store, manager, kept, { until: "2099-01-01" as Day, because: "A claim" });
  const heldPatient = await patientExists(store, {
    practiceId: manager.organisationId,
    createdBy: manager.userId,
  });
  await holdRecord(store, manager, heldPatient.id, "The coroner asked for it");
  await reviewExists(store, manager, {
    state: "destroyed",
    patientId: null,
    decidedBy: manager.userId,
    decidedAt: "2026-02-01T10:00:00.000Z" as Instant,
    destroyedAt: "2026-02-08T00:00:02.000Z" as Instant,
    filesGoneAt: "2026-02-08T00:00:03.000Z" as Instant,
    rows: { patients: 1, referrals: 2 },
    files: 6,
  });
  return {
    waiting: await reviewExists(store, manager),
    approved,
    kept,
    held: await reviewExists(store, manager, { patientId: heldPatient.id }),
    heldPatientId: heldPatient.id,
  };
}

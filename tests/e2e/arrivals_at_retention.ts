/** How pages about records whose time is over are reached. */
import type { Arrival } from "@/tests/e2e/arrivals.ts";
import type { Stage } from "@/tests/e2e/stage.ts";
import { paths } from "@/views/paths.ts";

export const arrivalsAtRetention: Readonly<Record<string, (at: Stage) => readonly Arrival[]>> = {
  "/admin/retention": () => [["administrator", paths.adminRetention()]],
  "/admin/retention/:retentionKind": () => [
    ["administrator", paths.adminRetentionKind("cancer")],
  ],
  "/patients/:patientId/hold": ({ patients, oldRecords }) => [
    ["practiceManager", paths.patientHold(patients.seen.id)],
    ["practiceManager", paths.patientHold(oldRecords.heldPatientId)],
  ],
  "/retention": () => [
    ["practiceManager", paths.retention()],
    ["practiceManager", paths.retention("approved")],
    ["practiceManager", paths.retention("kept")],
  ],
  "/retention/certificates": () => [["practiceManager", paths.certificates()]],
  "/retention/chosen": ({ oldRecords }) => [
    ["practiceManager", `${paths.retentionChosen()}?review=${oldRecords.waiting}`],
    ["practiceManager", paths.retentionChosen()],
  ],
  "/retention/:retentionReviewId": ({ oldRecords }) =>
    (["waiting", "held", "approved", "kept"] as const)
      .map((state) => ["practiceManager", paths.retentionReview(oldRecords[state])] as const),
};

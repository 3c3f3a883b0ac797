import { deepEqual } from "node:assert/strict";
import { readSource, sourceFiles } from "@/tests/architecture/source_files.ts";

/**
 * Each writes something that says nothing about what a person did: nobody asks the trail for it.
 * Think twice before adding one: what a person did goes through change().
 */
const allowed = [
  "domain/access/attempts.ts",
  "domain/access/forget_old_access.ts",
  "domain/access/kept_forms.ts",
  "domain/access/touch_session.ts",
  "domain/calls/invite_address_ahead.ts",
  "domain/calls/record_quality.ts",
  "domain/calls/touch_shift.ts",
  "domain/devices/keep_self_test.ts",
  "domain/devices/touch_tablet.ts",
  "domain/links/address_ahead.ts",
  "domain/links/visits.ts",
  "domain/patients/forget_import_rows.ts",
  "domain/questionnaires/invitation.ts",
  "domain/referrals/renew_claim.ts",
  "domain/surveys/count_invitation.ts",
  "domain/surveys/end_invitation.ts",
  "domain/surveys/forget_open.ts",
  "domain/surveys/forget_receipts.ts",
  "domain/surveys/touch_kiosk.ts",
  "jobs/forget_done_jobs.ts",
  "jobs/leases.ts",
  "jobs/schedule.ts",
];

Deno.test("only these few files write without an audit entry", () => {
  const found = sourceFiles().filter((path) =>
    /^(commands|domain|jobs|routes|views)\//.test(path) &&
    /from "@\/db\/upkeep\.ts"/.test(readSource(path))
  );
  deepEqual(found, allowed);
});

Deno.test("no file of the product opens the store's insides but those of db/", () => {
  const found = sourceFiles().filter((path) =>
    /^(commands|domain|jobs|routes|views)\//.test(path) && /\binsidesOf\b/.test(readSource(path))
  );
  deepEqual(found, []);
});

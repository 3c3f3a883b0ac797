/** Records whose time is over, put up for review. */
import { type Day, type Id, instantOf, newId } from "@/db/columns.ts";
import { retentionReviews } from "@/db/schema/retention.ts";
import type { Store } from "@/db/store.ts";
import { patientExists } from "@/tests/factories/patients.ts";
import type { SignedIn } from "@/tests/factories/people.ts";
import { rowExists } from "@/tests/factories/row_exists.ts";

/** Of Mrs Pell, for this person to decide about. */
export async function reviewExists(
  store: Store,
  { organisationId, userId }: Pick<SignedIn, "organisationId" | "userId">,
  over: Partial<typeof retentionReviews.$inferInsert> = {},
): Promise<Id<"RetentionReview">> {
  const id = newId<"RetentionReview">();
  const patientId = over.patientId !== undefined
    ? over.patientId
    : (await patientExists(store, { practiceId: organisationId, createdBy: userId })).id;
  await rowExists(store, retentionReviews, {
    id,
    patientId,
    organisationId,
    kind: "adult",
    lastEntryOn: "2017-05-04" as Day,
    dueOn: "2025-05-04" as Day,
    foundAt: instantOf(store.now()),
    ...over,
  });
  return id;
}
